import type { Position } from "../../../../src/address";
import { sameRectangle, type Sheet } from "../../engine";
import { areaOfCell, nextCell, selectCell, type Selection } from "../grid/selection";
import { shapeOf } from "./sheetShape";

/** Where Enter and Tab lead. After a run of Tabs along a row, Enter goes below the cell where the run began, as in Excel. */
export class TabRun {
  #run: { readonly sheet: Sheet; readonly from: number; readonly end: Position } | null = null;

  /** The selection after Tab (a step of columns) or Enter (a step of rows). */
  next(sheet: Sheet, selection: Selection, rows: number, columns: number): Selection {
    const shape = shapeOf(sheet);
    const from = selection.active;
    const next = nextCell(shape, selection, rows, columns);
    if (!sameRectangle(selection.area, areaOfCell(shape, from))) return next;
    const column = this.#columnOf(sheet, from);
    if (columns === 0) return selectCell(shape, { row: next.active.row, column });
    this.#run = { sheet, from: column, end: next.active };
    return next;
  }

  /** The column in which the run that ends at a cell began; without a run its own. */
  #columnOf(sheet: Sheet, cell: Position): number {
    const run = this.#run;
    const goesOn = run?.sheet === sheet && run.end.row === cell.row && run.end.column === cell.column;
    return goesOn ? run.from : cell.column;
  }
}
