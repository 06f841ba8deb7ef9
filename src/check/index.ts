/** Figures and rules become findings, and findings become sentences. */
export { checkAcrossYears } from "./checkAcrossYears";
export { checkJumps } from "./checkJumps";
export { checkOrganKind } from "./checkOrganKind";
export { checkFigures } from "./checkFigures";
export { readUnit } from "./writtenNumber";
export { readEntry, statedNumber, summand, LARGEST_FIGURE, type Entries, type Entry, type Unsaid } from "./entry";
export { explanationOf, reasonGiven, type Explained, type ExplanationState } from "./explanations";
export { legible, lookAlike, type LegibleText } from "./legible/legible";
export { locate, MOST_CHANGES } from "./locate";
export type { Cause, Change, Fault, OutsideEvidence, Statement, Suspect, TypingStep } from "./locate";
export { gatherAlike } from "./gatherAlike";
export { isComputed, isSurelyRead } from "./notPlainCause";
export { unconfirmedFigures } from "./unconfirmed";
export { notPlainCells } from "./notPlainCells";
export { fillingOf } from "./progress";
export { fillTotals } from "./unfilledTotals";
export { NAMED_SECTION } from "./textEvidence";
export { editionFigures, tableFigures, type TableFigure } from "./tableFigures";
export { evidenceValues } from "./wording/evidenceValues";
export { conversionOf } from "./wording/convertedUnit";
export { figureKind, figureLabel } from "./wording/figureLabel";
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
export type { Summand } from "./summand";
export type { NarrativePlace, RepeatedPassage, TextCheckId, TextEvidence, TextFault } from "./textEvidence";
