import type { Rectangle } from "../../address";
import type { CellContent } from "../cell";
import { textOf } from "../reading/labelText";
import { isPeriodAlone } from "./period";
import { placedTexts, type PlacedText } from "./placedText";

/** The cells of a sheet's used rectangle. */
export interface SheetCells {
  readonly sheet: string;
  readonly area: Rectangle;
  readonly block: readonly (readonly CellContent[])[];
}

/** Larger sheets are not kept: they are no forms, or forms among much else. */
const MOST_CELLS = 5_000;
/** So many forms are kept: those of one office are a handful, filled in further and further. */
const MOST_FORMS = 24;

/**
 * What a sheet is apart from the numbers in it: its texts, where numbers stand, and what looking for tables found by these alone. Sheets of the
 * same form have their tables at the same places, so these are looked for once: a workbook is checked at every edit, and a county's are all alike.
 */
export class SheetForm {
  /** The texts that are more than a number, row by row from the top, each row from the left. */
  readonly rows: readonly (readonly PlacedText[])[];
  /** The cells that were looked at as what they say, by row and column of the block. */
  private readonly lookedAt = new Set<number>();

  constructor(private readonly cells: SheetCells) {
    const { area, block } = cells;
    this.rows = block.map((row, at) => placedTexts(row, area.top + at, area.left));
  }

  /** Keeps it for the sheets to come, in place of the oldest that is kept. */
  keep(): void {
    const { area, block } = this.cells;
    if (block.length * (area.right - area.left + 1) > MOST_CELLS) return;
    lately.push(this);
    if (lately.length > MOST_FORMS) lately.shift();
  }

  /** Notes that what a cell says was looked at: another sheet is of this form only if the cell says the same there. */
  lookAt(row: number, column: number): void {
    const { top, left, right } = this.cells.area;
    this.lookedAt.add((row - top) * (right - left + 1) + column - left);
  }

  /** Whether all that was looked at is in other cells as it is here: numbers that nobody looked at may be others. */
  isOf({ sheet, area, block }: SheetCells): boolean {
    const own = this.cells;
    const isThere = own.sheet === sheet && sameArea(own.area, area) && own.block.length === block.length;
    return isThere && block.every((row, at) => this.isRowOf(row, at));
  }

  private isRowOf(row: readonly CellContent[], at: number): boolean {
    const own = this.cells.block[at] ?? [];
    if (own === row) return true;
    const width = this.cells.area.right - this.cells.area.left + 1;
    const isSame = (cell: CellContent, index: number): boolean => saysSame(cell, own[index]);
    const isOtherNumber = (cell: CellContent, index: number): boolean => isOrdinary(cell) && isOrdinary(own[index]) && !this.lookedAt.has(at * width + index);
    if (own.length !== row.length) return false;
    if (row.every(isSame)) return true;
    return row.every((cell, index) => isSame(cell, index) || isOtherNumber(cell, index)) && !mayBeHeadings(row) && !mayBeHeadings(own);
  }
}

const lately: SheetForm[] = [];

/** The form of a sheet: the same that sheets before had, where it is of that. */
export const formOf = (cells: SheetCells): SheetForm => lately.find((form) => form.isOf(cells)) ?? new SheetForm(cells);

const sameArea = (one: Rectangle, other: Rectangle): boolean =>
  one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;

/** Whether two cells say the same; by which formulas does not matter. */
const saysSame = (one: CellContent, other: CellContent | undefined): boolean =>
  one === other || (one.kind === other?.kind && one.value === other.value && (one.kind !== "number" || other.kind !== "number" || one.shown === other.shown));

/** A number that is written as a figure is: neither so large nor so small that its text is too long for one. */
const isOrdinary = (cell: CellContent | undefined): boolean =>
  cell?.kind === "number" && (cell.value === 0 || (Math.abs(cell.value) >= 1e-3 && Math.abs(cell.value) < 1e15));

/** Whether numbers of a row may count columns, 「1 2 3 4 5」, or name years, and be no figures: what they are depends on themselves. */
function mayBeHeadings(row: readonly CellContent[]): boolean {
  let counted = 0;
  let periods = 0;
  for (const cell of row) {
    const text = textOf(cell);
    if (text !== "" && Number(text) === counted + 1) counted += 1;
    if (isPeriodAlone(text)) periods += 1;
  }
  return counted >= 5 || periods >= 3;
}
