/** Many units' reports into one: how each unit stands, what their figures come to, and the workbook of it. */
export { exactDifference } from "./sums/exactSum";
export { placesToSettle } from "./roster/placesToSettle";
export type { PlaceBefore } from "./names/placeBefore";
export { planRollup } from "./sheets/planRollup";
export { countOf, incompleteOf, reportedOf, rollUp, type FigureSum, type Reported, type Rollup } from "./rollUp";
export { isUnopened } from "./units/isUnopened";
export { hasNameHead } from "./roster/rosterColumns";
export { readRoster, type RosterReading, type RosterUnit } from "./roster/roster";
export { isOneOrgan } from "./names/isOneOrgan";
export { noChoices, ownName, type RollupSettings } from "./settings";
export { planRosterSheet, rosterHeads } from "./roster/rosterSheet";
export { rosterUpdates, withKept } from "./roster/rosterUpdates";
export { returnsFileName, rollupFileName } from "./sheets/rollupFileName";
export { shownFaults } from "./units/shownFaults";
export { sumLine } from "./sumLine";
export { unitTable } from "./units/unitTable";
export { DETAIL_SHEET, RECORD_SHEET, ROSTER_SHEET, UNITS_SHEET } from "./sheets/sheetNames";
export { choiceText, readChoice } from "./choices/choiceWords";
export { reasonSentence } from "./words";
export { stateNames } from "./units/stateNames";
export type { Choice, Choices, DoubledTable, Reason } from "./reason";
export { lineOf, outcomeOf, figureIds, type UnitLine } from "./units/unitLine";
export {
  isUnread,
  STOPPED,
  type ReportedFigure,
  type UnitFinding,
  type UnitOutcome,
  type UnitReport,
  type UnitTexts,
  type UnreadFile,
} from "./units/unitReport";
export { summedRows } from "./sheets/sumFormula";
export { textsIn } from "./standing/cellTexts";
export { handChangeSentence } from "./standing/hand/handChangeWords";
export type { HandChange } from "./standing/hand/handChange";
export { readDetail, readUnits } from "./standing/readBack";
export { readRecord } from "./standing/readRecord";
export { planRecordSheet } from "./sheets/recordSheet";
export { standingSums, type Standing, type StandingPlace } from "./standing/standing";
export { updateOf, type SheetSpelling, type Update } from "./standing/updates/updates";
export type { AddedUnit, UnitRow, UnitState } from "./units/unitRow";
