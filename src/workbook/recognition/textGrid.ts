import type { Rectangle } from "../../address";
import type { CellContent } from "../cell";
import { textOf } from "../reading/labelText";
import { isFigure, isNumber } from "./figureText";
import type { PlacedText } from "./placedText";
import { formOf, type SheetForm } from "./sheetForm";

/**
 * The cells of a sheet's used rectangle, by their places in the sheet. Tables are looked for with the questions that `SheetForm` knows of: the
 * less they ask of a number than what it says, the more sheets are of one form.
 */
export class TextGrid {
  readonly form: SheetForm;

  constructor(
    readonly sheet: string,
    readonly area: Rectangle,
    private readonly block: readonly (readonly CellContent[])[],
    /** Whether the sheet's tab does not show. */
    readonly isHidden = false,
  ) {
    this.form = formOf({ sheet, area, block });
  }

  /** The texts that are more than a number, row by row from the top, each row from the left. */
  get rows(): readonly (readonly PlacedText[])[] {
    return this.form.rows;
  }

  /** What stands in a cell, for whoever reads it where a table is; who looks for tables asks `lookAt`. */
  cell(row: number, column: number): CellContent | undefined {
    return this.block[row - this.area.top]?.[column - this.area.left];
  }

  lookAt(row: number, column: number): CellContent | undefined {
    const cell = this.cell(row, column);
    if (cell) this.form.lookAt(row, column);
    return cell;
  }

  /** What a cell says, without the white space around it. */
  text(row: number, column: number): string {
    return textOf(this.lookAt(row, column));
  }

  isBlank(row: number, column: number): boolean {
    return textOf(this.cell(row, column)) === "";
  }

  /** Whether a figure in some writing stands in a cell. */
  isFigure(row: number, column: number): boolean {
    return isFigure(textOf(this.cell(row, column)));
  }

  /** Whether a number in digits, and nothing else, stands in a cell. */
  isNumber(row: number, column: number): boolean {
    return isNumber(textOf(this.cell(row, column)));
  }

  /** The texts of a row; none outside of the used rectangle. */
  textsOf(row: number): readonly PlacedText[] {
    return this.rows[row - this.area.top] ?? [];
  }
}
