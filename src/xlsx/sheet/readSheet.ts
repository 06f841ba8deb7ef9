import { cellCount, type Rectangle } from "../../address";
import type { XmlReader } from "../../ooxml";
import { completeArrays } from "./arrayMembers";
import { FIRST_CELL, readActiveCell } from "./activeCell";
import { readFormulaFormats, type FormulaFormat } from "./formulaFormats";
import { HiddenRows, readHiddenColumns, type HiddenLines } from "./hiddenLines";
import type { CellContext } from "./readCell";
import { readMerges } from "./readMerges";
import { readRows } from "./readRows";
import { SheetCells } from "./sheetCells";

/** All that is asked of a sheet, read in one go. */
export interface SheetContent {
  readonly cells: SheetCells;
  readonly merges: readonly Rectangle[];
  readonly hidden: HiddenLines;
  /** Its conditional formats by formula, in the order in which they stand in the file. */
  readonly formats: readonly FormulaFormat[];
  /** The address of the cell that it has selected, "D6". */
  readonly activeCell: string;
  /** Another sheet from which it differs by the values of these cells alone, by their places in its lists. */
  readonly like?: { readonly content: SheetContent; readonly changed: readonly number[] };
}

/**
 * Reads the part of a sheet. What it says of its own dimension is not trusted.
 * @param name the sheet's, for errors
 * @throws SyntaxError where it is damaged, XlsxError where it has more merged cells than any form
 */
export function readSheet(name: string, reader: XmlReader, context: CellContext): SheetContent {
  const cells = new SheetCells(context.room);
  const rows = new HiddenRows();
  let columns: readonly Pick<Rectangle, "left" | "right">[] = [];
  let merges: readonly Rectangle[] = [];
  let activeCell = FIRST_CELL;
  const formats: FormulaFormat[] = [];
  let hasData = false;
  reader.child(0);
  while (reader.child(1)) {
    switch (reader.name) {
      case "sheetFormatPr":
        rows.readOthers(reader);
        break;
      case "sheetViews":
        activeCell = readActiveCell(reader);
        break;
      case "cols":
        columns = readHiddenColumns(reader);
        break;
      case "sheetData":
        hasData = true;
        readRows(reader, cells, rows, context);
        break;
      case "mergeCells":
        merges = readMerges(name, reader);
        break;
      case "conditionalFormatting":
        formats.push(...readFormulaFormats(reader));
        break;
    }
  }
  if (!hasData) throw new SyntaxError("No <sheetData>");
  refuseRepeated(cells);
  completeArrays(cells);
  const hidden = {
    hasRows: rows.any,
    row: (index: number) => rows.has(index),
    column: (index: number) => columns.some(({ left, right }) => left <= index && index <= right),
  };
  return { cells, merges, hidden, formats, activeCell };
}

/** @throws SyntaxError where there are more cells than places */
function refuseRepeated({ count, used }: SheetCells): void {
  if (used && count > cellCount(used)) throw new SyntaxError("More cells than there is room for");
}
