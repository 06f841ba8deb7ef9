import { rowMark, ROW_MARKS, type CutRow } from "../../xlsx";

/** The rows of a sheet's part that are texts, while the rest of it is a tree with a mark in the place of each. */
export class RowTexts {
  private readonly rows: CutRow[];

  /** @param cut those that the part was opened with */
  constructor(cut: readonly CutRow[]) {
    this.rows = [...cut];
  }

  get areNone(): boolean {
    return this.rows.length === 0;
  }

  /** The row that a number in a mark means. */
  at(index: string): CutRow {
    return this.rows[Number(index)] ?? { row: -1, markup: "" };
  }

  /** Takes one more, and gives the mark that is to stand for it. */
  add(row: CutRow): string {
    return rowMark(this.rows.push(row) - 1);
  }

  /** A part with the rows in the places of their marks. */
  putBack(markup: string): string {
    return this.areNone ? markup : markup.replace(ROW_MARKS, (_, index: string) => this.at(index).markup);
  }
}
