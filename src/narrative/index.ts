/** What the narrative says: its quantities, its claims beside the tables (C1–C12), and its words (D1–D12, B4, B5). */
export { checkClaims } from "./claims/checkClaims";
export { meantFigures } from "./claims/meantFigures";
export { statements } from "./claims/statements";
export type { ClaimContext } from "./claims/claimContext";
export { quantities } from "./numbers/quantities";
export type { Quantity } from "./numbers/quantity";
export type { Passage, TagSpan } from "./passage";
export { cumulated } from "./text/cumulated";
export { legiblePassage, readLegibly } from "./readLegibly";
export { checkText } from "./text/checkText";
export type { NamedText, SaidText } from "./text/context";
export { checkNamed } from "./checkNamed";
export { checkLookAlikes } from "./text/lookAlikes";
export { repetition } from "./text/repetition";
