/** What reading and writing .xlsx files needs, whoever does it: the guard in front of hucre, and what hucre leaves to its callers. */
export { refuseLargeFile } from "./zipArchive";
export { columnFileWidth, columnPoints, digitWidth, inchesOfPoints, pointsOfInches } from "./measures";
export { plainMarkup } from "./markup";
export { withBackslashes } from "./numberFormats";
export { absoluteColumns, absoluteReference, absoluteRows } from "./references";
export type { SheetValues } from "./readValues";
export type { XlsxErrorCode } from "./sentences";
export { escapedText, textCell } from "./textCell";
export type { SheetPart, WorkbookParts } from "./workbookParts";
export { XlsxError } from "./xlsxError";
export { XlsxPackage } from "./xlsxPackage";
