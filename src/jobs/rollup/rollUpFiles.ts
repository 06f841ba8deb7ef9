import { rangeAddress } from "../../address";
import {
  DETAIL_SHEET,
  keptReports,
  noChoices,
  planRollup,
  readDetail,
  readRoster,
  readUnits,
  rollUp,
  ROSTER_SHEET,
  standingSums,
  textsIn,
  UNITS_SHEET,
  updatesOf,
  withWritten,
  type Rollup,
  type RollupSettings,
  type RosterUnit,
  type Standing,
  type UnitOutcome,
} from "../../rollup";
import { editionOf } from "../../statute";
import { isSameOrgan, readReport, sheetNamed, type CellContent, type Sheets } from "../../workbook";
import { keepList, type KeptList } from "./keepList";
import { RollupError } from "./rollupError";

/**
 * Writes the workbook of a sum into sheets that have none yet, or brings that of an earlier run up to date: rows of units of which something new has come are replaced, and nothing that a
 * person wrote. Only ever after a click.
 * @param listsOf further lists that the workbook keeps
 * @throws RollupError where what stands there is no such workbook, or of another year or organ; where no unit can be added
 */
export async function rollUpFiles(
  sheets: Sheets,
  outcomes: readonly UnitOutcome[],
  given: RollupSettings,
  listsOf: (rollup: Rollup) => readonly KeptList[] = () => [],
): Promise<Rollup> {
  const { sheetNames } = await sheets.read([]);
  if (sheetNames.length === 0) {
    const rollup = rollUp(outcomes, given);
    if (rollup.added.length === 0) throw new RollupError("nothingAdded", rollup);
    const lists = listsOf(rollup).filter(({ isEmpty }) => !isEmpty);
    await sheets.insert([...planRollup(rollup), ...lists.map(({ plan }) => plan)]);
    return rollup;
  }
  const rollup = await update(sheets, sheetNames, outcomes, given);
  for (const list of listsOf(rollup)) await keepList(sheets, sheetNames, list);
  return rollup;
}

async function update(sheets: Sheets, sheetNames: readonly string[], outcomes: readonly UnitOutcome[], given: RollupSettings): Promise<Rollup> {
  const edition = editionOf(given.year);
  const names = { detail: sheetNamed(sheetNames, DETAIL_SHEET), units: sheetNamed(sheetNames, UNITS_SHEET), roster: sheetNamed(sheetNames, ROSTER_SHEET) };
  if (names.detail === undefined || names.units === undefined) throw new RollupError("notSummedUp");
  await refuseOther(sheets, given);
  const blockOf = await blocksOf(sheets);
  const [detail, units] = [readDetail(blockOf(names.detail), edition), readUnits(blockOf(names.units))];
  if (!detail || !units) throw new RollupError("headsChanged");
  const standing: Standing = { detail, units, sums: sheetNames.flatMap((sheet) => standingSums(sheet, blockOf(sheet), detail)) };
  const settings = {
    ...given,
    ...rosterOf(given.roster, names.roster === undefined ? [] : textsIn(blockOf(names.roster))),
    choices: withWritten(standing, given.choices ?? noChoices),
  };
  const rollup = rollUp([...keptReports(standing, edition, settings), ...outcomes], settings);
  await sheets.writeBlocks(updatesOf(rollup, standing, { detail: names.detail, units: names.units }));
  return rollup;
}

/** Figures of one year, or of one organ, never come into the workbook of another. */
async function refuseOther(sheets: Sheets, { organ, year }: RollupSettings): Promise<void> {
  const { stated } = await readReport(sheets);
  if (stated.year !== undefined && stated.year !== year) throw new RollupError("otherYear", undefined, String(stated.year));
  if (stated.organ !== "" && !isSameOrgan(stated.organ, organ)) throw new RollupError("otherOrgan", undefined, stated.organ);
}

function rosterOf(given: RollupSettings["roster"], texts: readonly (readonly string[])[]): { readonly roster?: readonly RosterUnit[] } {
  if (given) return { roster: given };
  const read = texts.length === 0 ? undefined : readRoster(texts);
  return read && "units" in read ? { roster: read.units } : {};
}

/** What all sheets hold, from A1 on. */
async function blocksOf(sheets: Sheets): Promise<(sheet: string) => readonly (readonly CellContent[])[]> {
  const areas = (await sheets.survey()).flatMap(({ name, used }) => (used ? [{ sheet: name, address: rangeAddress({ ...used, top: 0, left: 0 }) }] : []));
  const { blocks } = await sheets.read(areas);
  const held = new Map(areas.map(({ sheet }, index) => [sheet, blocks[index] ?? []]));
  return (sheet) => held.get(sheet) ?? [];
}
