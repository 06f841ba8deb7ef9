import { parseRange, rangeAddress } from "../../address";
import {
  DETAIL_SHEET,
  figureIds,
  isOneOrgan,
  readDetail,
  readRecord,
  readUnits,
  RECORD_SHEET,
  ROSTER_SHEET,
  standingSums,
  textsIn,
  UNITS_SHEET,
  type RollupSettings,
  type SheetSpelling,
  type Standing,
  type StandingPlace,
} from "../../rollup";
import { editionOf } from "../../statute";
import { comparable, readReport, sheetNamed, withMissingResults, type CellContent, type CellPlace, type ReadableSheets } from "../../workbook";
import { RollupError } from "./rollupError";

/** The workbook of an earlier sum, as it is read to be brought up to date. */
export interface StandingBook {
  readonly standing: Standing;
  readonly names: SheetSpelling;
  /** The organ as the workbook names it, after which its own figures are called there. */
  readonly organ: string;
  /** The texts of its sheet 单位名单, where it has one. */
  readonly roster: readonly (readonly string[])[];
  /** What that sheet is called; `undefined` where there is none. */
  readonly rosterSheet: string | undefined;
}

/**
 * Reads the workbook of an earlier sum. Writes nothing.
 * @throws RollupError where it is no such workbook, of another year or organ, or its heads were changed; where a unit stands twice in 汇总明细
 */
export async function readStanding(sheets: ReadableSheets, { organ, year }: Pick<RollupSettings, "organ" | "year">): Promise<StandingBook> {
  const { sheetNames } = await sheets.read([]);
  const named = (name: string): string | undefined => sheetNamed(sheetNames, name);
  const [detailName, unitsName, recordName, rosterName] = [named(DETAIL_SHEET), named(UNITS_SHEET), named(RECORD_SHEET), named(ROSTER_SHEET)];
  if (detailName === undefined || unitsName === undefined) throw new RollupError("notSummedUp");
  const { stated, places } = await readReport(sheets);
  // Figures of one year, or of one organ, never come into the workbook of another.
  if (stated.year !== undefined && stated.year !== year) throw new RollupError("otherYear", undefined, String(stated.year));
  if (stated.organ !== "" && !isOneOrgan(stated.organ, organ)) throw new RollupError("otherOrgan", undefined, stated.organ);
  const edition = editionOf(year);
  const blockOf = await blocksOf(sheets);
  const [detail, units] = [readDetail(withResults(detailName, blockOf(detailName), sheetNames), edition), readUnits(blockOf(unitsName))];
  if (!detail || !units) throw new RollupError("headsChanged");
  const doubled = doubledUnits(detail.units);
  if (doubled.length > 0) throw new RollupError("doubled", undefined, doubled.join("、"));
  return {
    standing: {
      detail,
      units,
      sums: sheetNames.flatMap((sheet) => standingSums(sheet, blockOf(sheet), detail)),
      record: recordName === undefined ? undefined : readRecord(blockOf(recordName), edition),
      places: figureIds(edition).map((id) => standsAt(places.get(id), blockOf)),
    },
    names: { detail: detailName, units: unitsName, record: recordName ?? RECORD_SHEET },
    organ: stated.organ || organ,
    roster: rosterName === undefined ? [] : textsIn(blockOf(rosterName)),
    rosterSheet: rosterName,
  };
}

/** Units that stand in several rows, as nobody can tell which counts: 「某局（第 7、8 行）」. */
function doubledUnits(units: Standing["detail"]["units"]): string[] {
  const rows = new Map<string, { readonly unit: string; readonly all: number[] }>();
  for (const { unit, row } of units) {
    const known = rows.get(comparable(unit));
    if (known) known.all.push(row + 1);
    else rows.set(comparable(unit), { unit, all: [row + 1] });
  }
  return [...rows.values()].flatMap(({ unit, all }) => (all.length > 1 ? [`${unit}（第 ${all.join("、")} 行）`] : []));
}

function standsAt(place: CellPlace | undefined, blockOf: (sheet: string) => readonly (readonly CellContent[])[]): StandingPlace | undefined {
  const range = place && parseRange(place.address);
  const cell = range && blockOf(place.sheet)[range.top]?.[range.left];
  return place && { ...place, stands: cell?.formula === undefined ? String(cell?.value ?? "") : cell.formula };
}

/** The cells of 汇总明细 with what formulas give of which another program has stored no result. */
function withResults(sheet: string, block: readonly (readonly CellContent[])[], sheetNames: readonly string[]): readonly (readonly CellContent[])[] {
  const area = { top: 0, left: 0, bottom: block.length - 1, right: (block[0]?.length ?? 1) - 1 };
  return withMissingResults([{ sheet, area, block }], sheetNames).contents[0]?.block ?? block;
}

/** What all sheets hold, from A1 on. */
async function blocksOf(sheets: ReadableSheets): Promise<(sheet: string) => readonly (readonly CellContent[])[]> {
  const areas = (await sheets.survey()).flatMap(({ name, used }) => (used ? [{ sheet: name, address: rangeAddress({ ...used, top: 0, left: 0 }) }] : []));
  const { blocks } = await sheets.read(areas);
  const held = new Map(areas.map(({ sheet }, index) => [sheet, blocks[index] ?? []]));
  return (sheet) => held.get(sheet) ?? [];
}
