import { DETAIL_SHEET, readRoster, ROSTER_SHEET, textsIn, type ReportedFigure, type RosterReading } from "../../rollup";
import type { FigureId } from "../../statute";
import { readReport, sheetNamed, type CellPlace, type ReadableSheets } from "../../workbook";
import { fromA1 } from "./fromA1";
import { statedIn } from "./readUnit";

/** What the open workbook says of a sum that is made in it or beside it. */
export interface RollupParent {
  /** "" where it names none. */
  readonly organ: string;
  readonly year: number | undefined;
  /** 机关类别, where it is said. */
  readonly kind: string | undefined;
  /** Its sheet 单位名单; `undefined` where there is none. */
  readonly roster: RosterReading | undefined;
  /** Whether it is itself the workbook of a sum, to be brought up to date. */
  readonly isSummedUp: boolean;
  /** Whether it holds figures of its own, which may be added as those of the office itself (本级). */
  readonly hasFigures: boolean;
  /** Where its figures stand. */
  readonly places: ReadonlyMap<FigureId, CellPlace>;
  /** What it says for the sums of a year: see `readStated`. */
  readonly stated: (year: number) => readonly ReportedFigure[];
}

/** Reads of the open workbook what a sum needs. Writes nothing. */
export async function readParent(sheets: ReadableSheets): Promise<RollupParent> {
  const reading = await readReport(sheets);
  const { foundAt, stated, organSheet, entries, places } = reading;
  const { sheetNames } = foundAt;
  const isSummedUp = sheetNamed(sheetNames, DETAIL_SHEET) !== undefined;
  return {
    organ: stated.organ,
    year: stated.year,
    kind: organSheet?.organ.kind || undefined,
    roster: await rosterIn(sheets, sheetNamed(sheetNames, ROSTER_SHEET)),
    isSummedUp,
    hasFigures: !isSummedUp && [...entries.values()].some(({ state }) => state !== "blank"),
    places,
    stated: (year) => statedIn(reading, year),
  };
}

const rosterIn = async (sheets: ReadableSheets, sheet: string | undefined): Promise<RosterReading | undefined> =>
  sheet === undefined ? undefined : readRoster(textsIn(await fromA1(sheets, sheet)));
