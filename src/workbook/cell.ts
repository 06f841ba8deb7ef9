import type { FormulaPlan } from "./sheetPlan";

/** What a cell holds, as spreadsheets give it: "" for a blank cell, a date as its serial number, an error as its text "#REF!". */
export type CellValue = string | number | boolean;

/** What is written into a cell: a value, or a formula. A text stays a text, "=1+1" too. */
export type CellInput = CellValue | FormulaPlan;

/** A cell's value, and whether a formula computed it. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula: boolean;
  /** A formula whose result nobody has computed: only in files, where the program that wrote them left it out. The value is "". */
  readonly uncomputed?: true;
}

/** One cell of the workbook: the name of its sheet and its address there, without sheet and dollars ("D9"). */
export interface CellPlace {
  readonly sheet: string;
  readonly address: string;
}

/** A rectangle of one sheet ("A1:J31"). */
export interface Area {
  readonly sheet: string;
  readonly address: string;
}
