import type { Position, Rectangle } from "../../../src/address";
import { rectangleFrom, cellsOf, columnLimit, columnsOf, intersect, rowLimit, rowsOf, sameRectangle } from "./rectangle";
import type { Book } from "./book";
import { BookError } from "./bookError";
import type { ChangeType } from "./bookEvents";
import { moveFormula } from "./formulaText";
import { pasteConditionalFormats } from "./pasteConditionalFormats";
import { reshapeSheet } from "./reshape";
import type { ClearWhat, Sheet } from "./sheet";
import type { StyleChange } from "./style";
import { readTyped } from "./typedInput";
import { admits } from "./validating";
import type { ErrorAlert } from "./validation";
import { blank, formula, type CellContent } from "./value";

/** How Excel takes an entry: done, or asked about first by a validation. */
export type EntryOutcome = { readonly accepted: true } | { readonly accepted: false; readonly alert: ErrorAlert };

/**
 * A person at the grid: every method is one undo step and tells the book's listeners what Excel would tell an add-in.
 * Throws `BookError` where Excel would refuse with a message (protected sheet, part of a merged cell, a formula it cannot read).
 */
export class User {
  constructor(private readonly book: Book) {}

  /**
   * Types a text into a cell and presses Enter. A validation may refuse it; after `alert` of style Warning or Information the
   * person may insist (`despiteAlert`). A merged cell takes the text at its first cell; a text of several lines makes it wrap.
   */
  enterText(sheet: Sheet, cell: Position, text: string, despiteAlert = false): EntryOutcome {
    const place = firstOfMerge(sheet, cell);
    this.#needUnlocked(sheet, rectangleFrom(place));
    const { content, numberFormat } = readTyped(text, sheet.style(place).numberFormat, this.book.locale);
    const validation = sheet.validationAt(place);
    if (validation?.errorAlert.showAlert && !(despiteAlert && validation.errorAlert.style !== "Stop")) {
      const value = content.formula === null ? content.constant : this.book.evaluate(content.formula, sheet, place);
      if (!admits(this.book, sheet, place, validation, value)) return { accepted: false, alert: validation.errorAlert };
    }
    this.#changeContents(sheet, rectangleFrom(place), () => {
      sheet.setContent(place, content);
      if (numberFormat !== null) sheet.changeStyle(rectangleFrom(place), { numberFormat });
      if (typeof content.constant === "string" && content.constant.includes("\n")) sheet.changeStyle(rectangleFrom(place), { wrap: true });
    });
    return { accepted: true };
  }

  /** Pastes texts, rows × columns, as Excel pastes them from another program. Validations are not asked. Gives the area. */
  pasteText(sheet: Sheet, start: Position, rows: readonly (readonly string[])[]): Rectangle {
    const area = rectangleFrom(start, rows.length, Math.max(...rows.map((row) => row.length)));
    this.#changeContents(sheet, area, () => {
      rows.forEach((row, down) => {
        row.forEach((text, right) => {
          const cell = { row: start.row + down, column: start.column + right };
          if (!isFirstOfMerge(sheet, cell)) return;
          const { content, numberFormat } = readTyped(text, sheet.style(cell).numberFormat, this.book.locale);
          sheet.setContent(cell, content);
          if (numberFormat !== null) sheet.changeStyle(rectangleFrom(cell), { numberFormat });
        });
      });
    });
    return area;
  }

  /** Copies a block of cells with looks and conditional formats onto a place, as Ctrl+C, Ctrl+V; formulas move along. Gives the area. */
  copyCells(from: Sheet, source: Rectangle, to: Sheet, start: Position): Rectangle {
    const target = rectangleFrom(start, rowsOf(source), columnsOf(source));
    const records = [...cellsOf(source)].map((cell) => ({ cell, content: from.content(cell), style: from.style(cell) }));
    this.#changeContents(to, target, () => {
      for (const { cell, content, style } of records) {
        const place = { row: cell.row - source.top + start.row, column: cell.column - source.left + start.column };
        if (!isFirstOfMerge(to, place)) continue;
        to.changeStyle(rectangleFrom(place), style);
        to.setContent(place, moveContent(content, cell, place));
      }
      pasteConditionalFormats(from, source, to, start);
    });
    return target;
  }

  /** Ctrl+D: the first row of the area into the rows below it; into a single row, the row above it. */
  fillDown(sheet: Sheet, area: Rectangle): void {
    const row = area.top === area.bottom ? area.top - 1 : area.top;
    if (row >= 0) this.#fill(sheet, area, (cell) => ({ ...cell, row }));
  }

  /** Ctrl+R: the first column into the columns to its right; into a single column, the column to its left. */
  fillRight(sheet: Sheet, area: Rectangle): void {
    const column = area.left === area.right ? area.left - 1 : area.left;
    if (column >= 0) this.#fill(sheet, area, (cell) => ({ ...cell, column }));
  }

  /** Delete: contents go, looks stay. */
  clearContents(sheet: Sheet, area: Rectangle): void {
    this.clear(sheet, area, "contents");
  }

  clear(sheet: Sheet, area: Rectangle, what: ClearWhat): void {
    this.#changeContents(sheet, area, () => {
      sheet.clear(area, what);
    });
  }

  changeStyle(sheet: Sheet, area: Rectangle, change: StyleChange): void {
    if (sheet.state.isProtected) throw protectedSheet(sheet);
    this.book.edit("user", (tell) => {
      sheet.changeStyle(area, change);
      tell({ kind: "formatted", sheet, area, by: "user" });
    });
  }

  merge(sheet: Sheet, area: Rectangle): void {
    this.#changeContents(sheet, area, () => {
      sheet.merge(area);
    });
  }

  unmerge(sheet: Sheet, area: Rectangle): void {
    this.changeShape(
      sheet,
      (draft) => {
        draft.unmerge(area);
      },
      area,
    );
  }

  /** Anything else of a sheet's look, such as a column's width, as one undo step. */
  changeShape(sheet: Sheet, change: (sheet: Sheet) => void, area: Rectangle = rectangleFrom({ row: 0, column: 0 })): void {
    if (sheet.state.isProtected) throw protectedSheet(sheet);
    this.book.edit("user", (tell) => {
      change(sheet);
      tell({ kind: "formatted", sheet, area, by: "user" });
    });
  }

  insertRows(sheet: Sheet, at: number, count = 1): void {
    this.#reshape(sheet, "row", at, count, "RowInserted");
  }

  deleteRows(sheet: Sheet, at: number, count = 1): void {
    this.#reshape(sheet, "row", at, -count, "RowDeleted");
  }

  insertColumns(sheet: Sheet, at: number, count = 1): void {
    this.#reshape(sheet, "column", at, count, "ColumnInserted");
  }

  deleteColumns(sheet: Sheet, at: number, count = 1): void {
    this.#reshape(sheet, "column", at, -count, "ColumnDeleted");
  }

  /** The cursor stands in the cell: until `endEdit` Excel answers no add-in. */
  beginEdit(sheet: Sheet, cell: Position): void {
    this.book.cellInEdit = { sheet, cell };
  }

  endEdit(): void {
    this.book.cellInEdit = null;
  }

  undo(): boolean {
    return this.book.undo();
  }

  redo(): boolean {
    return this.book.redo();
  }

  #reshape(sheet: Sheet, axis: "row" | "column", at: number, count: number, changeType: ChangeType): void {
    if (sheet.state.isProtected) throw protectedSheet(sheet);
    const area = reshapedArea(axis, at, Math.abs(count));
    this.book.edit("user", (tell) => {
      reshapeSheet(this.book, sheet, { axis, at, count });
      tell({ kind: "changed", sheet, area, changeType, by: "user" });
    });
  }

  #fill(sheet: Sheet, area: Rectangle, sourceOf: (cell: Position) => Position): void {
    this.#changeContents(sheet, area, () => {
      for (const cell of cellsOf(area)) {
        const source = sourceOf(cell);
        if (source.row === cell.row && source.column === cell.column) continue;
        if (!isFirstOfMerge(sheet, cell)) continue;
        sheet.changeStyle(rectangleFrom(cell), sheet.style(source));
        sheet.setContent(cell, moveContent(sheet.content(source), source, cell));
      }
    });
  }

  #changeContents(sheet: Sheet, area: Rectangle, change: () => void): void {
    this.#needUnlocked(sheet, area);
    const single = rowsOf(area) === 1 && columnsOf(area) === 1;
    const cell = { row: area.top, column: area.left };
    if (!single) needWholeMerges(sheet, area);
    this.book.edit("user", (tell) => {
      const before = sheet.value(cell);
      change();
      const details = single ? { details: { before, after: sheet.value(cell) } } : {};
      tell({ kind: "changed", sheet, area, changeType: "RangeEdited", by: "user", ...details });
    });
  }

  #needUnlocked(sheet: Sheet, area: Rectangle): void {
    if (sheet.state.isProtected && [...cellsOf(area)].some((cell) => sheet.style(cell).locked)) throw protectedSheet(sheet);
  }
}

function reshapedArea(axis: "row" | "column", at: number, count: number): Rectangle {
  return axis === "row"
    ? { top: at, left: 0, bottom: at + count - 1, right: columnLimit - 1 }
    : { top: 0, left: at, bottom: rowLimit - 1, right: at + count - 1 };
}

function firstOfMerge(sheet: Sheet, cell: Position): Position {
  const merge = sheet.mergeAt(cell);
  return merge ? { row: merge.top, column: merge.left } : cell;
}

function isFirstOfMerge(sheet: Sheet, cell: Position): boolean {
  const first = firstOfMerge(sheet, cell);
  return first.row === cell.row && first.column === cell.column;
}

function needWholeMerges(sheet: Sheet, area: Rectangle): void {
  const cut = sheet.merges.some((merge) => {
    const common = intersect(merge, area);
    return common !== null && !sameRectangle(common, merge);
  });
  if (cut) throw new BookError("PartOfMerge", "part of a merged cell cannot be changed");
}

function moveContent(content: CellContent, from: Position, to: Position): CellContent {
  if (content.formula === null) return content.constant === null ? blank : content;
  return formula(moveFormula(content.formula, from, to));
}

function protectedSheet(sheet: Sheet): BookError {
  return new BookError("ProtectedSheet", `the sheet ${sheet.name} is protected`);
}
