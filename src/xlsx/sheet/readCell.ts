import { cellCount, parseRange } from "../../address";
import type { XmlReader } from "../../ooxml";
import { unescapedText } from "../textCell";
import { decimal } from "./decimal";
import { isoSerial } from "./isoSerial";
import { joinedText } from "./joinedText";
import { ownText } from "./ownText";
import type { FileFormula, FileValue, SheetCells } from "./sheetCells";
import type { ValuePlaces } from "./valuePlaces";

/** What cells of all sheets refer to. */
export interface CellContext {
  /** A text that cells share, by its number. */
  readonly sharedText: (index: number) => string;
  /** Whether dates count from 1904. */
  readonly date1904: boolean;
  /** Letters that the texts of a sheet may have, written out in each cell. */
  readonly room: number;
  /** Where it is noted where values stand. */
  readonly places?: ValuePlaces;
}

/**
 * Reads the cell whose tag was opened last; one that holds nothing is no cell.
 * @throws SyntaxError where it is damaged
 */
export function readCell(reader: XmlReader, row: number, column: number, cells: SheetCells, context: CellContext): void {
  const type = reader.attribute("t");
  const style = Number(reader.attribute("s") ?? 0);
  const { depth } = reader;
  let formula: FileFormula | undefined;
  let written: string | undefined;
  let [from, to] = [0, 0];
  while (reader.child(depth)) {
    if (reader.name === "f") formula ??= readFormula(reader, cells);
    else if (type === "inlineStr" && reader.name === "is") written ??= joinedText(reader);
    else if (type !== "inlineStr" && reader.name === "v" && written === undefined) {
      from = reader.to;
      written = reader.content();
      to = reader.from;
    }
  }
  const value = written === undefined ? null : valueOf(written, type, context);
  if (formula === undefined && (value === null || written === "")) return;
  cells.add({ row, column, style, formula }, valueBeside(formula, value, type));
  if (written !== undefined) context.places?.add(reader.xml, cells, { kind: type, from, to });
}

/** A formula that gives a text, beside which none stands, gives the empty one. */
const valueBeside = (formula: FileFormula | undefined, value: FileValue, type: string | undefined): FileValue =>
  formula && value === null && (type === "str" || type === "inlineStr") ? "" : value;

/** What the value of a cell of this kind says, as it is written. */
export function valueOf(written: string, type: string | undefined, { sharedText, date1904 }: CellContext): FileValue {
  if (type === "inlineStr" || type === "str") return ownText(unescapedText(written));
  // Some writers give blank cells an element without content.
  const plain = written.trim();
  if (plain === "") return null;
  if (type === "s") return sharedText(decimal(plain));
  if (type === "b") return plain === "1" || plain.toLowerCase() === "true";
  if (type === "e") return written;
  if (type === "d") return isoSerial(plain, date1904) ?? written;
  const number = decimal(plain);
  if (Number.isNaN(number)) return written;
  // A number that Excel cannot hold is what Excel makes of it.
  return Number.isFinite(number) ? number : "#NUM!";
}

/** Letters of a formula that Excel takes; a longer one is none of Excel's, and only its being there is kept. */
const LONGEST_FORMULA = 8192;

/** An empty element without a kind is no formula. */
function readFormula(reader: XmlReader, { arrays }: SheetCells): FileFormula | undefined {
  const kind = reader.attribute("t");
  const area = kind === "array" || kind === "dataTable" ? parseRange(reader.attribute("ref") ?? "") : undefined;
  if (area && cellCount(area) > 1) arrays.push(area);
  const shared = kind === "shared" ? decimal(reader.attribute("si") ?? "-1") : undefined;
  const written = reader.content();
  if (written === "" && kind === undefined) return undefined;
  const text = written === "" || written.length > LONGEST_FORMULA ? undefined : ownText(written);
  return { text, isArray: kind === "array" && text !== undefined, shared };
}
