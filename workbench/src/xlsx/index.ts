/** Workbooks of the engine as .xlsx files. The only folder of the workbench that knows hucre. */
export { droppedNames, type Dropped } from "./dropped";
export { openXlsx, type OpenOptions } from "./openXlsx";
export { saveXlsx } from "./saveXlsx";
