/** Figures and rules become findings, and findings become sentences. */
export { checkAcrossYears } from "./acrossYears/check";
export { checkJumps } from "./jump/check";
export { checkOrganKind } from "./organKind/check";
export { checkFigures } from "./checkFigures";
export { explanationOf, reasonGiven, type Explained, type ExplanationState } from "./explanations";
export { gatherAlike } from "./alike/check";
export { notPlainCells } from "./alike/notPlainCells";
export { checkSums } from "./sum/check";
export { sumClauseEn } from "./sum/en";
export { sumClauseZh } from "./sum/zh";
export { fillTotals } from "./unfilled/fillTotals";
export { NAMED_SECTION } from "./textEvidence";
export { evidenceValues } from "./wording/evidenceValues";
export { conversionOf } from "./notPlain/conversion";
export { sentence } from "./wording/sentence";
export type { ClaimCheckId, ClaimFault, CountReading, ShareReading } from "./claimEvidence";
export type {
  AcrossYearsEvidence,
  AlikeEvidence,
  BlankEvidence,
  ClaimEvidence,
  Evidence,
  Finding,
  ImplausibleEvidence,
  ImpossibleEvidence,
  NotPlainEvidence,
  RegulationsEvidence,
  Side,
  StaleCellEvidence,
  SumEvidence,
  OrganKindEvidence,
  UnreadableEvidence,
  UnverifiedEvidence,
  YearValue,
} from "./evidence";
export type { NarrativePlace, RepeatedPassage, TextCheckId, TextEvidence, TextFault } from "./textEvidence";
