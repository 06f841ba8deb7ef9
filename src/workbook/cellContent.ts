import type { CellContent, CellValue, NumberCell } from "./cell";
import { isPlain, plainDecimal } from "./plainDecimal";

/** What a spreadsheet knows of a cell beside its value. */
export interface CellDetails {
  /** The text of its formula with its "=". */
  readonly formula?: string | undefined;
  /** Whether that is an array formula. */
  readonly isArray?: boolean;
  /** How its format shows it. */
  readonly shown?: string | undefined;
}

/** Shared by all blank cells: a large sheet is mostly blank. */
export const BLANK_CELL: CellContent = { kind: "blank", value: "" };

/**
 * The error values of Excel and WPS, in any case. Source: Microsoft, Excel.CellValueAny, Excel.ErrorCellValue (`basicValue`).
 */
const ERROR =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|EXTERNAL!|PYTHON!|TIMEOUT!|ARG!)$/iu;

/** Pictures in cells: WPS writes DISPIMG, which Excel answers with #NAME?, and Excel IMAGE. */
const PICTURE = /^=\s*@?(?:_xlfn\.)?(?:_xlws\.)?(?:DISPIMG|IMAGE)\s*\(/iu;

/**
 * The one place that says what kind of content a cell holds.
 * @param value as spreadsheets give it: "" for a blank cell, a date as its serial number, an error as its text. A text that reads as an
 * error value is one, however it came there: nobody reports 「#N/A」.
 */
export function cellContent(value: CellValue, { formula, shown, isArray }: CellDetails = {}): CellContent {
  const computed = formula === undefined ? undefined : { formula, ...(isArray === true && { isArray }) };
  if ((formula !== undefined && PICTURE.test(formula)) || (typeof value === "string" && PICTURE.test(value)))
    return { kind: "picture", value: String(value), ...computed };
  if (typeof value === "boolean") return { kind: "truth", value, ...computed };
  if (typeof value === "number") return numberContent(value, computed, shown);
  if (value === "") return computed ? { kind: "blank", value, ...computed } : BLANK_CELL;
  return { kind: ERROR.test(value.trim()) ? "error" : "text", value, ...computed };
}

/** A computed number is what Excel shows of it at 15 digits: 114.99999999999999 is 115. Minus zero is zero. */
function numberContent(value: number, computed: Pick<NumberCell, "formula" | "isArray"> | undefined, shown: string | undefined): CellContent {
  const number = asPlain(value);
  if (shown === undefined) return computed ? { kind: "number", value: number, ...computed } : { kind: "number", value: number };
  return { kind: "number", value: number, ...(shown !== plainDecimal(value) && { shown }), ...computed };
}

function asPlain(value: number): number {
  const plain = isPlain(value) ? value : Number(plainDecimal(value));
  return plain === 0 ? 0 : plain;
}

/** A formula that nobody has computed. */
export const uncomputedCell = (
  formula: string,
  { isArray, format }: { readonly isArray?: boolean; readonly format?: string | undefined } = {},
): CellContent => ({
  kind: "uncomputed",
  value: "",
  formula,
  ...(isArray === true && { isArray }),
  ...(format !== undefined && { format }),
});
