/** Formulas: what they give, computed without Excel, and how files write them. */
export { BookFormulas } from "./bookFormulas";
export { calculate, type FormulaResult, type SheetContent } from "./calculate";
export type { FormulaCell, NamedFormula } from "./cell";
export { FormulaTexts } from "./formulaTexts";
export { cellKey, type HeldBook, type HeldCell, type HeldSheet } from "./heldBook";
export { openFormula, saveFormula } from "./fileNotation";
export { moveFormula } from "./moveFormula";
export { errorCodes, isError, isErrorCode, type CellError, type CellValue, type ErrorCode } from "./value";
