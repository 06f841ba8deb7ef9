/** What reading and writing .xlsx files needs, whoever does it: the guard in front of hucre, and what hucre leaves to its callers. */
export { cellFormulas } from "./cellFormulas";
export { openFormula, saveFormula } from "./formulas";
export { columnFileWidth, columnPoints, digitWidth, inchesOfPoints, pointsOfInches } from "./measures";
export { absoluteColumns, absoluteReference, absoluteRows } from "./references";
export type { XlsxErrorCode, XlsxLanguage } from "./sentences";
export { textCell } from "./textCell";
export { XlsxError } from "./xlsxError";
export { XlsxPackage } from "./xlsxPackage";
