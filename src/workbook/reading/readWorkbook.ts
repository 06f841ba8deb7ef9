import { joinSpread, type Entry } from "../../figures";
import { sumRules } from "../../rules";
import { editionOf, type Edition, type FigureId } from "../../statute";
import type { CellPlace, CellValue } from "../cell";
import { FreshValues } from "../computing/freshValues";
import { areaText } from "../recognition/tableConfirmation";
import { recogniseTables, type Recognition } from "../recognition/recogniseTables";
import type { RecognisedTable } from "../recognition/recognisedTable";
import { describeRecognition } from "../recognition/describeRecognition";
import { statedReport, titlesOf, type KnownReport, type StatedReport } from "../recognition/tableTitle";
import { TextGrid } from "../recognition/textGrid";
import { EXPLANATION_SHEET, LAST_YEAR_SHEET, NARRATIVE_SHEET, reportSheetsIn } from "../standard/sheetNames";
import type { NarrativeCells } from "./narrativeCells";
import { narrativeProblems } from "./narrativeProblems";
import type { ReadingProblem } from "./problem";
import { readExplanations, type ExplanationsReading } from "./readExplanations";
import { outdatedCells, type ChangingCell, type OutdatedCell } from "./outdated";
import { withMissingResults } from "./missingResults";
import { readFigures, type FigureReading } from "./readFigures";
import { readLastYear, type LastYearReading } from "./readLastYear";
import { narrativeCells, readNarrative, type PlacedNarrativeRow } from "./readNarrative";
import { readOrganSheet, reportYear, type OrganSheetReading } from "./readOrgan";
import type { SheetBlock } from "./sheetBlock";
import { errorProblems, presenceProblems, recognitionProblems } from "./tablesProblems";
import { titleProblems } from "./titleProblems";
import { uncomputedProblems, unreadableCells, type PlacedUnreadable } from "./unreadableCells";

/** A workbook read as a report. What is not there is left out and named among the problems. */
export interface WorkbookReading {
  /** The edition of the form that the tables are of. */
  readonly edition: Edition;
  /** A figure whose formula has no result is left out, and named among the problems. */
  readonly entries: ReadonlyMap<FigureId, Entry>;
  readonly places: ReadonlyMap<FigureId, CellPlace>;
  /** What stands in the figures' cells, "" where nothing does. */
  readonly values: ReadonlyMap<FigureId, CellValue>;
  /** The figures as they are to be printed; blank ones are absent. */
  readonly shown: ReadonlyMap<FigureId, string>;
  /** What was recognised, one entry a table of the form. */
  readonly recognised: readonly RecognisedTable[];
  readonly organSheet: OrganSheetReading | undefined;
  /** Whose report of which year it is: as 基本信息 says, and where it does not, the titles above the tables. */
  readonly stated: StatedReport;
  readonly narrative: readonly PlacedNarrativeRow[] | undefined;
  /** Where the texts of 正文 stand, or may stand; absent where there is none. */
  readonly narrativeCells?: NarrativeCells;
  /** `undefined` where there is no 校验说明, or its header is gone. */
  readonly explanations: ExplanationsReading | undefined;
  /** What 上年数据 holds; `undefined` where there is none. */
  readonly lastYear: LastYearReading | undefined;
  /** Cells of the sheets of the report, tables apart, that hold nothing to be printed: an error value, a picture, a formula without a result, a number shown as none. */
  readonly unreadable: readonly PlacedUnreadable[];
  /** Cells of the same sheets and of figures of which the file holds no result: what their formulas give was computed here. */
  readonly computedHere: readonly CellPlace[];
  /** Cells of the same sheets that show old results of formulas, and those of which that cannot be told. */
  readonly outdated: readonly OutdatedCell[];
  readonly unverified: readonly CellPlace[];
  /** Cells of 基本信息 and 正文 that change by themselves. */
  readonly changing: readonly ChangingCell[];
  /** The sheets, in small letters, that formulas of the report take cells of. */
  readonly takenSheets: ReadonlySet<string>;
  readonly problems: readonly ReadingProblem[];
}

/** Reads the sheets of a workbook as a report, in the edition of the form that its tables are of. */
export function readWorkbook(sheetNames: readonly string[], given: readonly SheetBlock[]): WorkbookReading {
  const { contents, computed } = withMissingResults(given, sheetNames);
  const ours = reportSheetsIn(sheetNames);
  const ofReport = new Set(ours);
  const [organ, narrativeSheet, explanationSheet, lastYearSheet] = ours.map((name) => contents.find(({ sheet }) => sheet === name));
  const organSheet = organ && readOrganSheet(organ.sheet, organ.block);
  const year = organSheet && reportYear(organSheet.organ);
  const known: KnownReport = { year, organs: namesOf(organSheet) };
  const explanations = explanationSheet && readExplanations(explanationSheet.sheet, explanationSheet.block);
  const lastYear = lastYearSheet && readLastYear(lastYearSheet.sheet, lastYearSheet.block);
  const grids = contents.filter(({ sheet }) => !ofReport.has(sheet)).map(gridOf);
  const recognition = recogniseTables(grids, known, explanations?.explanations ?? []);
  const fresh = new FreshValues(contents, sheetNames);
  const figures = figuresOf(recognition, grids, fresh);
  const titles = titlesOf(
    recognition.tables.flatMap(({ chosen: found }) => {
      const grid = found && grids.find(({ sheet }) => sheet === found.sheet);
      return grid ? [{ grid, found }] : [];
    }),
  );
  const byTitles = statedReport(titles);
  const narrative = narrativeSheet && readNarrative(recognition.edition, narrativeSheet.sheet, narrativeSheet.block);
  const textCells = narrativeSheet && narrativeCells(narrativeSheet.sheet, narrativeSheet.block);
  let ofFigures: ReadonlySet<string> | undefined;
  const isOfReport = (place: CellPlace): boolean => {
    if (ofReport.has(place.sheet)) return true;
    ofFigures ??= new Set(figures.map((figure) => areaText(figure.place)));
    return ofFigures.has(areaText(place));
  };
  const unreadable = unreadableCells(contents, isOfReport);
  return {
    edition: recognition.edition,
    ...byFigure(figures, recognition.edition),
    recognised: describeRecognition(recognition, grids),
    organSheet,
    stated: { organ: organSheet?.organ.name || byTitles.organ, year: year ?? byTitles.year },
    narrative,
    ...(textCells && { narrativeCells: textCells }),
    explanations,
    lastYear,
    unreadable: unreadable.filter(({ place }) => ofReport.has(place.sheet)),
    computedHere: computed.filter(isOfReport),
    ...outdatedCells(
      contents.filter(({ sheet }) => ofReport.has(sheet)),
      fresh,
    ),
    takenSheets: fresh.taken,
    problems: [
      ...presenceProblems(sheetNames, recognition, grids),
      ...recognitionProblems(recognition, grids),
      ...errorProblems(recognition, grids),
      ...editionProblems(recognition, year ?? byTitles.year),
      ...titleProblems(titles, known),
      ...(narrativeSheet && !narrative ? [{ kind: "header", sheet: NARRATIVE_SHEET } as const] : []),
      ...(explanationSheet && !explanations ? [{ kind: "header", sheet: EXPLANATION_SHEET } as const] : []),
      ...(lastYearSheet && !lastYear ? [{ kind: "header", sheet: LAST_YEAR_SHEET } as const] : []),
      ...narrativeProblems(narrative ?? [], ({ address }) =>
        unreadable.some(({ place }) => place.sheet === narrativeSheet?.sheet && place.address === address),
      ),
      ...[...(organSheet?.namedTwice ?? [])].map(([name, cells]) => ({ kind: "namedTwice", name, cells }) as const),
      ...uncomputedProblems(unreadable, ofReport),
    ],
  };
}

/** What 基本信息 calls the organ. */
const namesOf = (sheet: OrganSheetReading | undefined): string[] =>
  [sheet?.organ.name, sheet?.organ.shortName].flatMap((name) => (name === undefined || name === "" ? [] : [name]));

const gridsOf = new WeakMap<SheetBlock, TextGrid>();

/** The texts of a sheet; those of one that is given again unchanged are not looked for anew. */
function gridOf(content: SheetBlock): TextGrid {
  const grid = gridsOf.get(content) ?? new TextGrid(content.sheet, content.area, content.block, content.isHidden);
  gridsOf.set(content, grid);
  return grid;
}

function figuresOf({ tables }: Recognition, grids: readonly TextGrid[], fresh: FreshValues): FigureReading[] {
  return tables.flatMap(({ chosen }) => {
    const grid = chosen && grids.find(({ sheet }) => sheet === chosen.sheet);
    return grid ? readFigures(chosen, grid, fresh) : [];
  });
}

/** What was read of figures, by their ids. */
function byFigure(figures: readonly FigureReading[], edition: Edition): Pick<WorkbookReading, "entries" | "places" | "values" | "shown"> {
  const entries = new Map<FigureId, Entry>();
  const places = new Map<FigureId, CellPlace>();
  const values = new Map<FigureId, CellValue>();
  const printed = new Map<FigureId, string>();
  for (const { id, entry, place, value, shown } of figures) {
    if (entry !== undefined) entries.set(id, entry);
    places.set(id, place);
    values.set(id, value);
    if (shown !== undefined) printed.set(id, shown);
  }
  return { entries: joinSpread(sumRules(edition), entries), places, values, shown: printed };
}

/** The form of one year must not be filled in for another. */
function editionProblems({ edition, tables }: Recognition, year: number | undefined): ReadingProblem[] {
  if (year === undefined || editionOf(year) === edition || tables.every(({ chosen }) => chosen === undefined)) return [];
  return [{ kind: "otherEdition", found: edition.id, year, expected: editionOf(year).id }];
}
