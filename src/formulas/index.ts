/** What the formulas of a workbook give, computed without Excel. */
export { calculate, type FormulaResult, type SheetContent } from "./calculate";
export type { Cell, FormulaCell, NamedFormula } from "./cell";
export { moveFormula } from "./moveFormula";
export { errorCodes, isError, isErrorCode, type CellError, type CellValue, type ErrorCode } from "./value";
