/** A published report, read from a document of blocks as far as it says something for certain. */
export type { ImportNote, NoteKind, SourceLine } from "./note";
export { fillAnswers } from "./fillAnswers";
export { IMPORT_HEADER, planImportSheet } from "./importSheet";
export { readPublished, type PublishedReport, type SaidReport } from "./readPublished";
export { sheetsDocument } from "./sheets/sheetsDocument";
export { brokenSums } from "./words/sumWords";
export { namedFigures } from "./words/figureLines";
export { placeWords } from "./words/places";
