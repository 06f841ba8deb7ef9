/** What reading and writing .xlsx files needs, whoever does it: the guard in front of hucre, and what hucre leaves to its callers. */
export { refuseLargeFile } from "./archive";
export { cellFormulas } from "./cellFormulas";
export { openFormula, saveFormula } from "./formulas";
export { columnFileWidth, columnPoints, digitWidth, inchesOfPoints, pointsOfInches } from "./measures";
export { PackageEditor, type PartKind } from "./packageEditor";
export { absoluteColumns, absoluteReference, absoluteRows } from "./references";
export type { XlsxErrorCode, XlsxLanguage } from "./sentences";
export { escapedText, textCell } from "./textCell";
export type { SheetPart, WorkbookParts } from "./workbookParts";
export { XlsxError } from "./xlsxError";
export { XlsxPackage } from "./xlsxPackage";
export { addChild, adopt, childOf, childrenOf, ensureChild, isSet, rootOf } from "./xmlTree";
