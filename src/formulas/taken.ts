import { tokenize, type Token } from "@borgar/fx";
import { acrossSheets, readReference, type Reference } from "../address";
import type { HeldBook } from "./heldBook";
import { knowsFunction } from "./knownFunctions";

/** What the text of a formula tells before it is computed. */
export interface Taken {
  /** The cells that it takes, also by names. */
  readonly references: readonly Reference[];
  /** Whether it may take others, which only computing tells: INDIRECT, OFFSET, A1:INDEX(…). */
  readonly others: boolean;
  /** Whether the engine knows all that stands in it as Excel does. What it does not, IFERROR would turn into a value. */
  readonly isSure: boolean;
}

const NOTHING: Taken = { references: [], others: false, isSure: true };
const OTHERS: Taken = { ...NOTHING, others: true };
const UNSURE: Taken = { ...NOTHING, isSure: false };

/** Names of names go so deep. */
const MOST_NAMES = 20;

/** Functions whose cells the text does not name. */
const anywhere = new Set(["INDIRECT", "OFFSET"]);

/** Functions that tell how long lines are: of whole columns and rows the engine sees what is filled. */
const tellLength = new Set(["ROWS", "COLUMNS", "COUNTBLANK"]);
/** A condition that blank cells meet. */
const MEETS_BLANKS = /^"(?:=|<>.*)?"$/su;

/** Reads a formula of a sheet. */
export function takenBy(formula: string, sheet: string, book: HeldBook, depth = 0): Taken {
  const tokens = tokenize(formula, { withLocation: false, negativeNumbers: false });
  const hasOwnNames = tokens.some(({ type, value }) => type === "func" && /^(?:_xlfn\.)?(?:LET|LAMBDA)$/iu.test(value));
  const meetsBlanks = tokens.some(({ type, value }) => type === "string" && MEETS_BLANKS.test(value));
  const open: string[] = [];
  const parts = tokens.map((token, index): Taken => {
    const { type, value } = token;
    if (value === "(" && type === "operator") open.push(functionOf(tokens[index - 1]));
    if (value === ")" && type === "operator") open.pop();
    switch (type) {
      case "func":
        return ofFunction(functionOf(token), book);
      case "range":
      case "range_ternary":
        return ofReference(value, sheet, book);
      case "range_beam":
        return { ...ofReference(value, sheet, book), ...((meetsBlanks || tellLength.has(open.at(-1) ?? "")) && { isSure: false }) };
      case "range_named":
        return hasOwnNames || depth > MOST_NAMES ? { ...OTHERS, isSure: hasOwnNames } : ofName(value, sheet, book, depth);
      case "structured":
      case "unknown":
        return { ...OTHERS, isSure: false };
      case "operator":
        return value === ":" ? OTHERS : value === "#" ? UNSURE : NOTHING;
      default:
        return NOTHING;
    }
  });
  return {
    references: parts.flatMap(({ references }) => references),
    others: parts.some(({ others }) => others),
    isSure: parts.every(({ isSure }) => isSure),
  };
}

const functionOf = (token: Token | undefined): string => (token?.type === "func" ? token.value.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/u, "") : "");

function ofFunction(name: string, { sheets }: HeldBook): Taken {
  if (anywhere.has(name)) return OTHERS;
  if (name === "SUBTOTAL" || name === "AGGREGATE") return sheets.some(({ hidesRows }) => hidesRows) ? UNSURE : NOTHING;
  return knowsFunction(name) ? NOTHING : UNSURE;
}

/** Cells of a sheet that is not there, or of another workbook, are not known here. */
function ofReference(text: string, from: string, { sheets }: HeldBook): Taken {
  const run = acrossSheets(
    text,
    sheets.map(({ name }) => name),
  );
  const references = (run ?? [text]).flatMap((one) => readReference(one, from) ?? []);
  const isThere = (reference: Reference): boolean => sheets.some(({ name }) => name.toLowerCase() === reference.sheet.toLowerCase());
  return { references, others: false, isSure: references.length > 0 && references.every(isThere) };
}

/** A name of the sheet comes before one of the workbook. */
function ofName(text: string, sheet: string, book: HeldBook, depth: number): Taken {
  const named = book.names.filter(({ name }) => name.toLowerCase() === text.toLowerCase());
  const found = named.find((one) => one.sheet === sheet) ?? named.find((one) => one.sheet === undefined);
  return found ? takenBy(found.formula, sheet, book, depth + 1) : UNSURE;
}
