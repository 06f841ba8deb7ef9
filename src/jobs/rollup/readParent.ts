import { rangeAddress } from "../../address";
import { DETAIL_SHEET, readRoster, ROSTER_SHEET, textsIn, type RosterReading } from "../../rollup";
import type { FigureId } from "../../statute";
import { readReport, sheetNamed, type CellPlace, type ReadableSheets } from "../../workbook";

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
}

/** Reads of the open workbook what a sum needs. Writes nothing. */
export async function readParent(sheets: ReadableSheets): Promise<RollupParent> {
  const { foundAt, stated, organSheet, entries, places } = await readReport(sheets);
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
  };
}

async function rosterIn(sheets: ReadableSheets, sheet: string | undefined): Promise<RosterReading | undefined> {
  if (sheet === undefined) return undefined;
  const used = (await sheets.survey()).find(({ name }) => name === sheet)?.used;
  if (!used) return { fault: "noNames" };
  const { blocks } = await sheets.read([{ sheet, address: rangeAddress({ ...used, top: 0, left: 0 }) }]);
  return readRoster(textsIn(blocks[0] ?? []));
}
