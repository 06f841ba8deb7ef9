/** Which figure is wrong where sum rules are broken, and its sentences. */
export { locate } from "./locate";
export { MOST_CHANGES, type Cause, type Change, type Fault, type OutsideEvidence, type Suspect, type TypingStep } from "./suspect";
export { confirmedNote, faultSentence, suspectSentence } from "./wording/suspectSentence";
export { commonCause, type CommonCause } from "./units/commonCause";
export { locateUnits } from "./units/locateUnits";
export type { SummedUnit, UnitEvent, UnitSlip, WrongSum } from "./units/unitEvent";
export { commonCauseSentence, wrongSumSentence } from "./units/words";
