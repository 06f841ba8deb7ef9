/** What a check finds, how grave it is, and how the places are called that its sentence names. */
export type { CheckWords, WordsByKind } from "./checkWords";
export type { BaseEvidence, CheckId, Finding, Severity } from "./finding";
export { firstFigure } from "./firstFigure";
export { sectionEn, tableName } from "./placeName";
export type { Statement } from "./statement";
export { sumSubject, termLabel } from "./termLabel";
