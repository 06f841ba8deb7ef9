/** Figures and rules become findings, and findings become sentences. */
export { checkAcrossYears } from "./checkAcrossYears";
export { checkJumps } from "./checkJumps";
export { checkOrganKind } from "./checkOrganKind";
export { checkFigures } from "./checkFigures";
export { explanationOf, reasonGiven, type Explained, type ExplanationState } from "./explanations";
export { locate, MOST_CHANGES } from "./locate";
export type { Cause, Change, Fault, OutsideEvidence, Statement, Suspect, TypingStep } from "./locate";
export { gatherAlike } from "./gatherAlike";
export { notPlainCells } from "./notPlainCells";
export { fillTotals } from "./unfilledTotals";
export { NAMED_SECTION } from "./textEvidence";
export { evidenceValues } from "./wording/evidenceValues";
export { conversionOf } from "./wording/convertedUnit";
export { tableName } from "./wording/placeName";
export { sentence } from "./wording/sentence";
export { confirmedNote, faultSentence, suspectSentence } from "./wording/suspectSentence";
export { termLabel } from "./wording/termLabel";
export type { ClaimCheckId, ClaimFault, CountReading, ShareReading } from "./claimEvidence";
export type {
  AcrossYearsEvidence,
  AlikeEvidence,
  BlankEvidence,
  CheckId,
  ClaimEvidence,
  Evidence,
  Finding,
  ImplausibleEvidence,
  ImpossibleEvidence,
  NotPlainEvidence,
  RegulationsEvidence,
  Severity,
  Side,
  StaleCellEvidence,
  SumEvidence,
  OrganKindEvidence,
  UnreadableEvidence,
  UnverifiedEvidence,
  YearValue,
} from "./finding";
export type { NarrativePlace, RepeatedPassage, TextCheckId, TextEvidence, TextFault } from "./textEvidence";
