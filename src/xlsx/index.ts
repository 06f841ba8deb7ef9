/** What reading and writing .xlsx files needs, whoever does it: the guard in front of hucre, and what hucre leaves to its callers. */
export { partKey, relationshipsPart, targetPart } from "../ooxml";
export { refuseLargeFile } from "./zipArchive";
export { columnFileWidth, columnPoints, digitWidth, inchesOfPoints, pointsOfInches } from "./measures";
export { withBackslashes } from "./numberFormats";
export { wholeMarkup } from "./readPart";
export { absoluteColumns, absoluteReference, absoluteRows } from "./references";
export { cutRows, ROW_MARKS, rowMark, type CutRow, type CutSheet } from "./sheet/cutRows";
export type { FileFormula, FileValue, SheetCells } from "./sheet/sheetCells";
export type { SheetContent } from "./sheet/readSheet";
export { from1904 } from "./sheet/isoSerial";
export type { XlsxErrorCode } from "./sentences";
export { escapedText, textCell } from "./textCell";
export type { SheetPart, WorkbookParts } from "./workbookParts";
export { XlsxError } from "./xlsxError";
export { XlsxPackage } from "./xlsxPackage";
