/** A workbook seen as a report, and the port to any spreadsheet. */
export {
  CELL_LIMIT,
  isUnreadable,
  type Area,
  type CellBlock,
  type CellContent,
  type CellInput,
  type CellPlace,
  type CellValue,
  type NumberCell,
  type UnreadableCell,
} from "./cell";
export { BLANK_CELL, cellContent, uncomputedCell, type CellDetails } from "./cellContent";
export { plainDecimal } from "./plainDecimal";
export { shownOtherwise, type OtherShape } from "./shownOtherwise";
export { isMultiple, unitOfFormat } from "./unitOfFormat";
export type { ReadingProblem } from "./reading/problem";
export { withArabicYears } from "./reading/chineseYear";
export { comparable } from "./reading/labelText";
export { isSameOrgan } from "./reading/organName";
export { entryOf } from "./reading/readFigures";
export { reportYear, type OrganReading, type OrganSheetReading } from "./reading/readOrgan";
export type { CalendarDay } from "./serialDate";
export { usualKind } from "./reading/organKind";
export { fittedHeights, listHeights } from "./fittedHeights";
export { missingFlags, type PresentFlag } from "./missingFlags";
export { comparableFormula, shiftFormula } from "./shiftFormula";
export { withMissingResults } from "./reading/missingResults";
export { type OutdatedCell } from "./reading/outdated";
export type { WorkbookReading } from "./reading/readWorkbook";
export type { PlacedUnreadable } from "./reading/unreadableCells";
export { isOfAnotherTime } from "./recognition/period";
export type { RecognisedTable, TableCandidate } from "./recognition/recognisedTable";
export { areaText, confirmationId } from "./recognition/tableConfirmation";
export { readReport, type CheckableSheets, type ReadableSheets, type ReportPlaces, type ReportReading } from "./readReport";
export type { HiddenLines, InsertedView, KeptCells, Sheets, SheetSurvey, Snapshot, Unsubscribe } from "./sheets";
export { SheetsError, type SheetsErrorCode } from "./sheetsError";
export type { CellPlan, ConditionalFormatPlan, FormulaPlan, ListRows, PrintPlan, RangeFormat, SheetPlan, ValidationPlan } from "./sheetPlan";
export type { Filling, NamedFigure } from "./standard/filling";
export { organFields, type OrganField } from "./standard/organFields";
export { areNarrativeCells, type NarrativeCells } from "./reading/narrativeCells";
export { narrativeCells } from "./reading/readNarrative";
export { colors, looks } from "./standard/look";
export { wrappedHeight } from "./standard/textSize";
export { suggestedNarrative } from "./standard/narrativeSheet";
export { suggestedFigures } from "./standard/organSheet";
export { narrativeParts, partLabel, readPart, type NarrativePart } from "./standard/narrativePart";
export type { NarrativeRow } from "./standard/narrativeRow";
export { NARRATIVE_HEADER } from "./standard/narrativeSheet";
export { explanationColumns, explanationHeader, planExplanationSheet, type Explanation } from "./standard/explanationSheet";
export { lastYearContent, lastYearHeaders, planLastYearSheet, type LastYearData } from "./standard/lastYearSheet";
export type { LastYearReading } from "./reading/readLastYear";
export {
  EXPLANATION_SHEET,
  IMPORT_SHEET,
  LAST_YEAR_SHEET,
  NARRATIVE_SHEET,
  ORGAN_SHEET,
  looksLike,
  sheetNamed,
  standardSheetNames,
  tableSheets,
} from "./standard/sheetNames";
export { lostTotals } from "./standard/lostTotals";
export { totalParts } from "./standard/totalFormulas";
export { standingFlags } from "./standard/tableFlags";
export { writtenOut } from "./writtenOut";
export { planStandardSheets } from "./standard/standardSheets";
export type { Totals } from "./standard/tableSheet";
export { usualPeriod } from "./standard/usualPeriod";
