import { rowMark, ROW_MARKS, type CutSheet } from "../../xlsx";

/** The rows of a sheet's part that are texts, while the rest of it is a tree with a mark in the place of each. */
export class RowTexts {
  private readonly texts: string[];

  constructor(cut?: CutSheet) {
    this.texts = cut?.rows.map(({ markup }) => markup) ?? [];
  }

  at(index: number): string {
    return this.texts[index] ?? "";
  }

  /** Takes one more, and gives the mark that is to stand for it. */
  add(markup: string): string {
    return rowMark(this.texts.push(markup) - 1);
  }

  /** A part with the rows in the places of their marks. */
  putBack(markup: string): string {
    return this.texts.length === 0 ? markup : markup.replace(ROW_MARKS, (_, index: string) => this.at(Number(index)));
  }
}
