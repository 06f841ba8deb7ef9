/** The engine's public face: a workbook in memory, what a person does to it, and what shows. */
export * from "./address";
export * from "./rectangle";
export { Book, type BookOptions } from "./book";
export type { NamedFormula } from "./bookView";
export { BookError, type BookErrorCode } from "./bookError";
export type { Author, BookEvent, BookListener, ChangeType } from "./bookEvents";
export { freshFormatId, type ConditionalFormat, type DifferentialFormat } from "./conditionalFormat";
export { evaluateConditionalFormats } from "./conditionalFormatting";
export { normalizeFormula, moveFormula } from "./formulaText";
export { reshapeSheet, type Reshape } from "./reshape";
export { Sheet, type ClearWhat } from "./sheet";
export * from "./sheetSettings";
export type { CellRecord, SheetState, StyleBand } from "./sheetState";
export * from "./style";
export { readTyped, type TypedEntry } from "./typedInput";
export { User } from "./user";
export * from "./validation";
export * from "./value";
