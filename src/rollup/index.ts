/** Many units' reports into one: how each unit stands, what their figures come to, and the workbook of it. */
export { exactDifference } from "./exactSum";
export { planRollup } from "./planRollup";
export { countOf, reportedOf, rollUp, type AddedUnit, type FigureSum, type Rollup } from "./rollUp";
export { readRoster, type RosterReading, type RosterUnit } from "./roster";
export { noChoices, ownName, type RollupSettings } from "./settings";
export { returnsFileName, rollupFileName } from "./rollupFileName";
export { sumLine } from "./sumLine";
export { unitTable } from "./unitTable";
export { DETAIL_SHEET, ROSTER_SHEET, UNITS_SHEET } from "./sheetNames";
export { choiceText, readChoice, reasonSentence } from "./words";
export { stateNames } from "./stateNames";
export type { Choice, Choices, Reason } from "./reason";
export { lineOf, outcomeOf, figureIds, type UnitLine } from "./unitLine";
export { isUnread, type ReportedFigure, type UnitFinding, type UnitOutcome, type UnitReport, type UnitTexts, type UnreadFile } from "./unitReport";
export { readDetail, readUnits, textsIn } from "./readBack";
export { keptReports, standingSums, withWritten, type Standing } from "./standing";
export { updatesOf } from "./updates";
export type { UnitRow, UnitState } from "./unitRow";
