import type { Entry } from "../../check";
import { editionOf, editions, type Edition, type FigureId } from "../../statute";
import { rangeAddress } from "../address";
import type { Area, CellContent, CellPlace, CellValue } from "../cell";
import type { Snapshot } from "../sheets";
import type { NarrativeRow } from "../standard/narrativeRow";
import { placeTable } from "../standard/placedTable";
import { EXPLANATION_SHEET, NARRATIVE_SHEET, ORGAN_SHEET, standardSheetNames, tableSheets } from "../standard/sheetNames";
import type { ReadingProblem } from "./problem";
import { readExplanations, type ExplanationsReading } from "./readExplanations";
import { readNarrative } from "./readNarrative";
import { readOrganSheet, reportYear, type OrganSheetReading } from "./readOrgan";
import { readTable, type TableReading } from "./readTable";
import { uncomputedProblems } from "./uncomputed";

/** Rows and columns read beyond the form's own, for tables that were moved a little. */
const SLACK = { rows: 12, columns: 4 };
const ORGAN_AREA = "A1:D200";
const NARRATIVE_AREA = "A1:C400";
const EXPLANATION_AREA = "A1:K400";

/** A workbook read as a report. A sheet that is not there leaves its part out and is named among the problems. */
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
  readonly organSheet: OrganSheetReading | undefined;
  readonly narrative: readonly NarrativeRow[] | undefined;
  /** `undefined` where there is no 校验说明, or its header is gone. */
  readonly explanations: ExplanationsReading | undefined;
  readonly problems: readonly ReadingProblem[];
}

/** The areas to read for `readWorkbook`, in its order: large enough for the tables of every edition. */
export const reportAreas = (): readonly Area[] => areas;

const areas = areasOfReport();

function areasOfReport(): Area[] {
  const tables = Object.values(tableSheets).map((sheet) => {
    const own = editions.flatMap((edition) => edition.tables.map(placeTable)).filter((placed) => placed.sheet === sheet);
    const bottom = Math.max(...own.map(({ area }) => area.bottom)) + SLACK.rows;
    const right = Math.max(...own.map(({ area }) => area.right)) + SLACK.columns;
    return { sheet, address: rangeAddress({ top: 0, left: 0, bottom, right }) };
  });
  return [
    ...tables,
    { sheet: ORGAN_SHEET, address: ORGAN_AREA },
    { sheet: NARRATIVE_SHEET, address: NARRATIVE_AREA },
    { sheet: EXPLANATION_SHEET, address: EXPLANATION_AREA },
  ];
}

/** Reads a snapshot of `reportAreas` as a report, in the edition that its tables are of. */
export function readWorkbook({ sheetNames, blocks }: Snapshot): WorkbookReading {
  const blockOf = new Map(reportAreas().map(({ sheet }, index) => [sheet, blocks[index]]));
  const organBlock = blockOf.get(ORGAN_SHEET);
  const organSheet = organBlock && readOrganSheet(organBlock);
  const { edition, tables } = readTables(blockOf, organSheet && reportYear(organSheet.organ));
  const figures = tables.flatMap((table) => table.figures);
  const narrativeBlock = blockOf.get(NARRATIVE_SHEET);
  const narrative = narrativeBlock && readNarrative(edition, narrativeBlock);
  const explanationBlock = blockOf.get(EXPLANATION_SHEET);
  const explanations = explanationBlock && readExplanations(explanationBlock);
  return {
    edition,
    entries: new Map(figures.flatMap(({ id, entry }) => (entry === undefined ? [] : [[id, entry] as const]))),
    places: new Map(figures.map(({ id, place }) => [id, place])),
    values: new Map(figures.map(({ id, value }) => [id, value])),
    shown: new Map(figures.flatMap(({ id, shown }) => (shown === undefined ? [] : [[id, shown] as const]))),
    organSheet,
    narrative,
    explanations,
    problems: [
      ...missingSheets(sheetNames),
      ...tables.flatMap(({ problems }) => problems),
      ...(narrativeBlock && !narrative ? [{ kind: "header", sheet: NARRATIVE_SHEET } as const] : []),
      ...(explanationBlock && !explanations ? [{ kind: "header", sheet: EXPLANATION_SHEET } as const] : []),
      ...uncomputedProblems(blockOf),
    ],
  };
}

type Blocks = ReadonlyMap<string, readonly (readonly CellContent[])[] | undefined>;

interface TablesReading {
  readonly edition: Edition;
  readonly tables: readonly TableReading[];
}

/** The tables in the edition of the report's year or, where they are none of it, in the edition that knows most of their labels. */
function readTables(blocks: Blocks, year: number | undefined): TablesReading {
  const ofYear = year === undefined ? editions[0] : editionOf(year);
  const ordered = [ofYear, ...editions.filter((edition) => edition !== ofYear)];
  let best: TablesReading | undefined;
  for (const edition of ordered) {
    const tables = edition.tables.flatMap((table) => {
      const block = blocks.get(tableSheets[table.id]);
      return block ? [readTable(table, block)] : [];
    });
    if (best === undefined || problemsOf(tables) < problemsOf(best.tables)) best = { edition, tables };
    if (problemsOf(tables) === 0) break;
  }
  return best ?? { edition: ofYear, tables: [] };
}

/** How far tables are from an edition's form: a table that is not recognised weighs more than any changed labels. */
function problemsOf(tables: readonly TableReading[]): number {
  const UNRECOGNISED = 1_000;
  return tables.flatMap(({ problems }) => problems).reduce((sum, { kind }) => sum + (kind === "unrecognised" ? UNRECOGNISED : 1), 0);
}

function missingSheets(sheetNames: readonly string[]): ReadingProblem[] {
  const missing = standardSheetNames.filter((name) => !sheetNames.includes(name));
  if (missing.length === standardSheetNames.length) return [{ kind: "none" }];
  return missing.map((sheet) => ({ kind: "missing", sheet }));
}
