import type { Entry } from "../../check";
import type { Edition, FigureId } from "../../statute";
import { rangeAddress } from "../address";
import type { Area, CellPlace } from "../cell";
import type { Snapshot } from "../sheets";
import { placeTable } from "../standard/placedTable";
import { NARRATIVE_SHEET, ORGAN_SHEET, standardSheetNames } from "../standard/sheetNames";
import type { ReadingProblem } from "./problem";
import { readNarrative, type NarrativeRowReading } from "./readNarrative";
import { readOrganSheet, type OrganSheetReading } from "./readOrgan";
import { readTable } from "./readTable";

/** Rows and columns read beyond the form's own, for tables that were moved a little. */
const SLACK = { rows: 12, columns: 4 };
const ORGAN_AREA = "A1:D200";
const NARRATIVE_AREA = "A1:C400";

/** A workbook read as a report. A sheet that is not there leaves its part out and is named among the problems. */
export interface WorkbookReading {
  readonly entries: ReadonlyMap<FigureId, Entry>;
  readonly places: ReadonlyMap<FigureId, CellPlace>;
  /** The figures as they are to be printed; blank ones are absent. */
  readonly shown: ReadonlyMap<FigureId, string>;
  readonly organSheet: OrganSheetReading | undefined;
  readonly narrative: readonly NarrativeRowReading[] | undefined;
  readonly problems: readonly ReadingProblem[];
}

/** The areas to read for `readWorkbook`, in its order. */
export function reportAreas(edition: Edition): Area[] {
  const tables = edition.tables.map((table) => {
    const { sheet, area } = placeTable(table);
    const wider = { top: 0, left: 0, bottom: area.bottom + SLACK.rows, right: area.right + SLACK.columns };
    return { sheet, address: rangeAddress(wider) };
  });
  return [
    ...tables,
    { sheet: ORGAN_SHEET, address: ORGAN_AREA },
    { sheet: NARRATIVE_SHEET, address: NARRATIVE_AREA },
  ];
}

/** Reads a snapshot of `reportAreas` as a report. */
export function readWorkbook(edition: Edition, { sheetNames, blocks }: Snapshot): WorkbookReading {
  const tables = edition.tables.flatMap((table, index) => {
    const block = blocks[index];
    return block ? [readTable(table, block)] : [];
  });
  const figures = tables.flatMap((table) => table.figures);
  const organ = blocks[edition.tables.length];
  const narrativeBlock = blocks[edition.tables.length + 1];
  const narrative = narrativeBlock && readNarrative(edition, narrativeBlock);
  return {
    entries: new Map(figures.map(({ id, entry }) => [id, entry])),
    places: new Map(figures.map(({ id, place }) => [id, place])),
    shown: new Map(figures.flatMap(({ id, shown }) => (shown === undefined ? [] : [[id, shown] as const]))),
    organSheet: organ && readOrganSheet(organ),
    narrative,
    problems: [
      ...missingSheets(sheetNames),
      ...tables.flatMap(({ problems }) => problems),
      ...(narrativeBlock && !narrative ? [{ kind: "header", sheet: NARRATIVE_SHEET } as const] : []),
    ],
  };
}

function missingSheets(sheetNames: readonly string[]): ReadingProblem[] {
  const missing = standardSheetNames.filter((name) => !sheetNames.includes(name));
  if (missing.length === standardSheetNames.length) return [{ kind: "none" }];
  return missing.map((sheet) => ({ kind: "missing", sheet }));
}
