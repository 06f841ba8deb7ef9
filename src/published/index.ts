/** A published report, read from a document of blocks as far as it says something for certain. */
export type { ImportNote, NoteKind, SourceLine } from "./note";
export { readPublished, type PublishedReport, type SaidReport } from "./readPublished";
export { placeWords } from "./words/places";
