/** The error values of Excel's cells that formulas give. */
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
