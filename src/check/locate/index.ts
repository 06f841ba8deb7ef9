/** Which figure is wrong where sum rules are broken. */
export { locate } from "./locate";
export { MOST_CHANGES } from "./suspect";
export type { Cause, Change, Fault, OutsideEvidence, ShiftBack, Statement, Suspect, TypingStep } from "./suspect";
export { isBelied } from "./verdict";
