/** Formulas: what they give, computed without Excel, and how files write them. */
export { calculate, type FormulaResult, type SheetContent } from "./calculate";
export { cellFormulas } from "./cellFormulas";
export type { FormulaCell, NamedFormula } from "./cell";
export { openFormula, saveFormula } from "./fileNotation";
export { moveFormula } from "./moveFormula";
export { errorCodes, isError, isErrorCode, type CellError, type CellValue, type ErrorCode } from "./value";
