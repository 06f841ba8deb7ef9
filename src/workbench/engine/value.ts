/** The error values of Excel's cells that this engine produces. */
export const errorCodes = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!"] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** An error value in a cell, typed, or the result of a formula. */
export interface CellError {
  readonly error: ErrorCode;
}

/** What a cell can hold or a formula can give. Dates are serial numbers; null is blank. */
export type CellValue = string | number | boolean | CellError | null;

export function isError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

export function isErrorCode(text: string): text is ErrorCode {
  return (errorCodes as readonly string[]).includes(text);
}

/** What was put into a cell: a constant, or a formula in en-US notation that starts with "=". */
export interface CellContent {
  /** The constant; null for a blank cell and for a formula. */
  readonly constant: CellValue;
  readonly formula: string | null;
}

export const blank: CellContent = { constant: null, formula: null };

export function constant(value: CellValue): CellContent {
  return value === null || value === "" ? blank : { constant: value, formula: null };
}

export function formula(text: string): CellContent {
  return { constant: null, formula: text };
}

export function isBlank({ constant: value, formula: text }: CellContent): boolean {
  return value === null && text === null;
}

export function sameContent(a: CellContent, b: CellContent): boolean {
  if (a.formula !== b.formula) return false;
  const [left, right] = [a.constant, b.constant];
  return isError(left) && isError(right) ? left.error === right.error : left === right;
}
