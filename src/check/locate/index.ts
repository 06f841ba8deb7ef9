/** Which figure is wrong where sum rules are broken. */
export { locate, locateBy } from "./locate";
export { MOST_CHANGES } from "./suspect";
export type { Cause, Change, Expected, Fault, OutsideEvidence, Suspect, TypingStep, Witness } from "./suspect";
