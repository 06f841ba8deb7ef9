import { isError, type CellValue } from "../../../src/formulas";

export { errorCodes, isError, isErrorCode, type CellError, type CellValue, type ErrorCode } from "../../../src/formulas";

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
