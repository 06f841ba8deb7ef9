/** Published reports as documents of blocks, whatever the format of their source. */
export type { Block, Grid, GridCell, Paragraph, Region, SourceDocument, SourcePlace } from "./document";
export { DocumentError, type DocumentErrorCode } from "./documentError";
export { readHtml, readHtmlFile } from "./html/readHtml";
export { isDocument, isWorkbook, LARGEST_DOCUMENT, readDocument } from "./readDocument";
