import type { Area, CellPlace } from "../cell";

/**
 * What keeps a part of the workbook from being read, or from being read without a doubt:
 * `none` there is neither a standard sheet nor a table of the form; `missing` a sheet is not there (deleted or renamed), and its table is
 * nowhere else; `unrecognised` a sheet has labels of a table that cannot be put together to one; `twoPlaces` a table stands in several
 * places and nobody has said which is meant; `otherEdition` the tables are of another edition than the report's year asks for;
 * `label` a label of the form was changed (`labels`: many of one table were), `labelMissing` it is not there, `labelExtra` rows have figures and no label of the form,
 * `tableEdition` a table is of another edition than the others, `subtotals` such rows that sum others up, `shifted` the figures of rows stand beside the columns of the header and were read in their order,
 * `unaligned` they do, or may, and were not read, `undecided` several columns or rows of figures stand under one heading, beside one label: see `Undecided`,
 * `titleYear` the title above a table, or its sheet's name, is of another year, `titleOrgan` of another organ, than 基本信息 says or another title;
 * `unit` a unit is said that is not the form's, and figures under it were not read;
 * `tableErrors` error values stand in the title of a table, among its labels or in notes beside it;
 * `labelTwice` a label stands beside two rows of figures, none of which is read; `header` 正文 or 校验说明 has lost its header row;
 * `unknownPart` rows of 正文 stand under no part of the report and are not printed;
 * `namedTwice` several 要素 bear one name, and none of them is used;
 * `sheetCut` a sheet holds more than is read;
 * `uncomputed` formulas have no result: nobody computed them since the file was written.
 */
export type ReadingProblem =
  | { readonly kind: "none" }
  | { readonly kind: "missing"; readonly sheet: string }
  /** `stray`: labels that come in another order than in the form; `missing`: those that stand nowhere; `errors`: error values among them; `upright`: where labels of columns begin that stand below one another. */
  | {
      readonly kind: "unrecognised";
      readonly sheet: string;
      readonly table: string;
      readonly stray: readonly (Stray & { readonly label: string })[];
      readonly missing: readonly string[];
      readonly errors: readonly { readonly cell: CellPlace; readonly code: string }[];
      readonly upright?: CellPlace;
      /** Where the sheet holds too much to be read at all. */
      readonly isUnread?: true;
    }
  /** `isHidden`: that the tab of its sheet does not show. */
  | { readonly kind: "twoPlaces"; readonly table: string; readonly areas: Cells<Area & { readonly isHidden?: true }> }
  | { readonly kind: "otherEdition"; readonly found: number; readonly year: number; readonly expected: number }
  | { readonly kind: "header"; readonly sheet: string }
  /** `rows`: how many of its rows were read, from the first one on. */
  | { readonly kind: "sheetCut"; readonly sheet: string; readonly rows: number }
  | { readonly kind: "uncomputed"; readonly sheet: string; readonly cells: readonly [CellPlace, ...CellPlace[]] }
  /** `found`: what is seen under 部分; `words`: the beginning of the first row; `rows`: how many are not printed. */
  | { readonly kind: "unknownPart"; readonly cell: CellPlace; readonly found: string; readonly words: string; readonly rows: number }
  /** `cells`: those of the names. */
  | { readonly kind: "namedTwice"; readonly name: string; readonly cells: readonly [CellPlace, ...CellPlace[]] }
  | { readonly kind: "label"; readonly cell: CellPlace; readonly expected: string; readonly found: string }
  | { readonly kind: "labels"; readonly table: string; readonly labels: Cells<{ readonly cell: CellPlace; readonly expected: string; readonly found: string }> }
  /** `cells`: the rows that only the edition `found` has; `labels`: those that only the edition `expected` has. Neither were read. */
  | {
      readonly kind: "tableEdition";
      readonly table: string;
      readonly area: Area;
      readonly found: number;
      readonly expected: number;
      readonly cells: readonly CellPlace[];
      readonly labels: readonly string[];
    }
  | { readonly kind: "shifted" | "unaligned"; readonly table: string; readonly cells: Cells }
  /** `texts`: what tells several apart: 「上年」, 「2024年」. */
  | {
      readonly kind: "undecided";
      readonly table: string;
      readonly what: "columns" | "rows" | "twice" | "below" | "elsewhere";
      readonly cells: Cells;
      readonly texts: readonly string[];
    }
  /** `figures`: the cells that were not read, with what they are in the form's unit where that is exact. */
  | {
      readonly kind: "unit";
      readonly table: string;
      readonly cell: CellPlace;
      readonly text: string;
      readonly found: string;
      readonly expected: string;
      readonly figures: readonly UnitFigure[];
    }
  /** `stated`: whether 基本信息 says the year, the organ; otherwise another title does. */
  | {
      readonly kind: "titleYear";
      readonly table: string;
      readonly cell: CellPlace;
      readonly text: string;
      readonly found: number;
      readonly year: number;
      readonly stated: boolean;
    }
  | {
      readonly kind: "titleOrgan";
      readonly table: string;
      readonly cell: CellPlace;
      readonly text: string;
      readonly found: string;
      readonly organ: string;
      readonly stated: boolean;
    }
  | { readonly kind: "tableErrors"; readonly table: string; readonly code: string; readonly cells: Cells }
  | { readonly kind: "subtotals"; readonly table: string; readonly label: string; readonly cells: Cells }
  /** `stray`: where it stands, out of its order. */
  | {
      readonly kind: "labelMissing";
      readonly table: string;
      readonly area: Area;
      readonly axis: "row" | "column";
      readonly label: string;
      readonly stray?: Stray;
    }
  /** `edition`: the edition of the form that has such a row. */
  | { readonly kind: "labelExtra"; readonly table: string; readonly cells: Cells; readonly label: string; readonly edition?: number }
  | { readonly kind: "labelTwice"; readonly table: string; readonly label: string; readonly cells: readonly [CellPlace, CellPlace] };

/** Where a label stands out of its order, and the label behind which the form has it ("": it is the first). */
export interface Stray {
  readonly cell: CellPlace;
  readonly after: string;
}

/** A number under a unit that is not the form's: as it stands, and what it would be in the form's; `undefined` where that is not exact. */
export interface UnitFigure {
  readonly cell: CellPlace;
  readonly written: string;
  readonly converted: number | undefined;
}

type Cells<Item = CellPlace> = readonly [Item, ...Item[]];
