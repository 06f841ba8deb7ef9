/** What the narrative says: its quantities, its claims beside the tables (C1–C10), and its words (D1–D9, B4). */
export { checkClaims } from "./claims/checkClaims";
export type { ClaimContext } from "./claims/claimContext";
export { quantities } from "./numbers/quantities";
export type { Quantity } from "./numbers/quantity";
export type { Passage, TagSpan } from "./passage";
export { checkText } from "./text/checkText";
export { repetition } from "./text/repetition";
