/** What a check finds, how grave it is, and how the places are called that its sentence names. */
export type { BaseEvidence, CheckId, Finding, Severity } from "./finding";
export { sectionEn, tableName } from "./placeName";
export { sumSubject, termLabel } from "./termLabel";
