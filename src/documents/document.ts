/**
 * A published report as its source has it, whatever its format: paragraphs, headings and grids in the order in which a person reads them. A
 * source is one file that makes such a document; everything behind it knows nothing of formats.
 */
export interface SourceDocument {
  /** What the source calls itself apart from its text: the title of a page's window. "" where it has none. */
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Lines that a program printed around the text of every page, and that are none of the blocks; absent where there are none. */
  readonly running?: readonly Paragraph[];
}

export type Block = Paragraph | Grid;

/** What each block knows of where it stands. */
interface Placed {
  readonly place: SourcePlace;
  /** The innermost part of the source around it, where the source has parts. */
  readonly within?: Region;
}

/** Where something stands in its source, as a person would look for it; all are counted from 1. */
export interface SourcePlace {
  readonly page?: number;
  readonly paragraph?: number;
  readonly table?: number;
  /** Of a table, or of a sheet. */
  readonly row?: number;
  /** The name of a sheet of a workbook. */
  readonly sheet?: string;
}

/** A part of the source around several blocks: a column, the body of an article. Two are the same where they are the same object. */
export interface Region {
  readonly within?: Region;
}

/** A line of text, without white space around it; never blank. */
export interface Paragraph extends Placed {
  readonly kind: "paragraph";
  readonly text: string;
  /** That the source itself says it is a heading, 1 being the highest. */
  readonly level?: number;
  /** That it is the caption of the table that follows. */
  readonly isCaption?: true;
}

/** Cells in rows and columns. */
export interface Grid extends Placed {
  readonly kind: "grid";
  readonly rows: number;
  readonly columns: number;
  /** The numbers that the source itself gives the rows, where it does; else they are counted from 1. */
  readonly rowNumbers?: readonly number[];
  /** Row by row from the top, each row from the left; a place that no cell covers is absent. */
  readonly cells: readonly GridCell[];
}

/** A cell with its place in the grid, counted from 0. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  /** How many rows and columns it covers. */
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Its paragraphs, a line each, without white space around them. */
  readonly text: string;
}
