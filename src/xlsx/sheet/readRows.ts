import type { XmlReader } from "../../ooxml";
import { columnOf } from "../references";
import { decimal } from "./decimal";
import type { HiddenRows } from "./hiddenLines";
import { readCell, type CellContext } from "./readCell";
import type { SheetCells } from "./sheetCells";

/** Rows of a sheet. */
const ROWS = 1_048_576;

/**
 * Reads the rows of a sheet's data: their cells, and which of them are hidden. A row without a number stands below the one before, a cell without
 * an address behind the one before.
 * @throws SyntaxError where a number or an address is none
 */
export function readRows(reader: XmlReader, cells: SheetCells, hidden: HiddenRows, context: CellContext): void {
  const { depth } = reader;
  let row = -1;
  while (reader.child(depth)) {
    if (reader.name !== "row") continue;
    const number = reader.attribute("r");
    row = number === undefined ? row + 1 : decimal(number) - 1;
    if (!Number.isInteger(row) || row < 0 || row >= ROWS) throw new SyntaxError(`Row ${number ?? ""}`);
    hidden.read(row, reader);
    if (!reader.isEmpty) readRow(reader, row, cells, context);
  }
}

function readRow(reader: XmlReader, row: number, cells: SheetCells, context: CellContext): void {
  const { depth } = reader;
  let column = -1;
  while (reader.child(depth)) {
    if (reader.name !== "c") continue;
    const address = reader.attribute("r");
    column = address === undefined ? column + 1 : columnOf(address);
    if (!reader.isEmpty) readCell(reader, row, column, cells, context);
  }
}
