/** Workbooks of the engine as .xlsx files. The only room of the workbench that knows hucre. */
export { droppedNames, type Dropped } from "./dropped";
export { openXlsx, type OpenOptions } from "./openXlsx";
export { saveXlsx } from "./saveXlsx";
export { XlsxError, type XlsxErrorCode } from "./xlsxError";
