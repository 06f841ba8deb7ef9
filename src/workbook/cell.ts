import type { FormulaPlan } from "./sheetPlan";

/** Characters that a cell holds at most. Source: Excel specifications and limits, Microsoft. */
export const CELL_LIMIT = 32_767;

/** What is written into a cell: "" empties it. */
export type CellValue = string | number | boolean;

/** What is written into a cell: a value, or a formula. A text stays a text, "=1+1" too. */
export type CellInput = CellValue | FormulaPlan;

/** One cell of the workbook: the name of its sheet and its address there, without sheet and dollars ("D9"). */
export interface CellPlace {
  readonly sheet: string;
  readonly address: string;
}

/** Rows of equal length that are to be written below one another, from a cell on. */
export interface CellBlock extends CellPlace {
  readonly rows: readonly [readonly CellInput[], ...(readonly CellInput[])[]];
}

/** A rectangle of one sheet ("A1:J31"). */
export interface Area {
  readonly sheet: string;
  readonly address: string;
}

/** What all cells have: the text of their formula with its "=" ("=" alone where only its being there is known); absent without one. */
interface WithFormula {
  readonly formula?: string;
  /** Whether several cells are an array in it wherever they stand: what a file knows as an array formula. */
  readonly isArray?: true;
}

/** Nothing, or a formula that gives an empty text. */
export interface BlankCell extends WithFormula {
  readonly kind: "blank";
  readonly value: "";
  /** A merged cell covers it, and a value with it that nobody sees: formulas take it, people do not. */
  readonly hides?: true;
}

export interface TextCell extends WithFormula {
  readonly kind: "text";
  readonly value: string;
}

export interface NumberCell extends WithFormula {
  readonly kind: "number";
  /** A date is its serial number. */
  readonly value: number;
  /** How the cell's format shows it, where that is not the number in plain digits: "1,234", "3月1日", "95%". */
  readonly shown?: string;
}

export interface TruthCell extends WithFormula {
  readonly kind: "truth";
  readonly value: boolean;
}

/** An error value, "#N/A", computed or typed. */
export interface ErrorCell extends WithFormula {
  readonly kind: "error";
  readonly value: string;
}

/** A picture that stands in the cell instead of a value. */
export interface PictureCell extends WithFormula {
  readonly kind: "picture";
  readonly value: string;
}

/** A formula whose result nobody has computed: only in files, where the program that wrote them left it out. */
export interface UncomputedCell extends WithFormula {
  readonly kind: "uncomputed";
  readonly value: "";
  /** The code of its number format, where that is not General. */
  readonly format?: string;
}

/**
 * What a cell holds, by its kind. Whoever reads cells says what becomes of each kind: an error, a picture and a formula without a result
 * are no texts, and nothing is made of them.
 */
export type CellContent = BlankCell | TextCell | NumberCell | TruthCell | ErrorCell | PictureCell | UncomputedCell;

/** A cell that holds nothing that could be read. */
export type UnreadableCell = ErrorCell | PictureCell | UncomputedCell;

export const isUnreadable = (cell: CellContent | undefined): cell is UnreadableCell =>
  cell?.kind === "error" || cell?.kind === "picture" || cell?.kind === "uncomputed";
