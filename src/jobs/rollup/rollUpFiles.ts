import {
  planRecordSheet,
  planRollup,
  planRosterSheet,
  readRoster,
  rollUp,
  rosterUpdates,
  updateOf,
  withKept,
  type Rollup,
  type RollupSettings,
  type RosterUnit,
  type UnitOutcome,
  type Update,
} from "../../rollup";
import type { ReadableSheets, Sheets } from "../../workbook";
import { inRuns } from "./inRuns";
import { replaceSheet } from "./replaceSheet";
import { keepList, type KeptList } from "./keepList";
import { readStanding, type StandingBook } from "./readStanding";
import { RollupError } from "./rollupError";

/** Rows in doubt that a sentence names; of more it says how many. */
const NAMED = 3;

/**
 * Writes the workbook of a sum into sheets that have none yet, or brings that of an earlier run up to date: rows of units of which something new has come are replaced, and nothing that a
 * person wrote but what is told. Only ever after a click.
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
  const book = await readStanding(sheets, given);
  const { rollup, blocks } = updated(book, outcomes, given);
  await sheets.writeBlocks(inRuns(blocks));
  if (given.roster && book.rosterSheet === undefined) await sheets.insert([planRosterSheet(given.roster)], "behind");
  if (!book.standing.record) await replaceSheet(sheets, sheetNames, planRecordSheet(rollup));
  for (const list of listsOf(rollup)) await keepList(sheets, sheetNames, list);
  return rollup;
}

/**
 * How the units would stand in the workbook of an earlier sum that is brought up to date, and what a person has changed there since. Writes nothing.
 * @throws RollupError as `rollUpFiles`
 */
export const previewRollup = async (sheets: ReadableSheets, outcomes: readonly UnitOutcome[], given: RollupSettings): Promise<Rollup> =>
  updated(await readStanding(sheets, given), outcomes, given).rollup;

/**
 * Writes what a new run over the workbook of an earlier sum writes where no file has come, whatever is to be decided first: so a workbook that cannot be brought up to date is known before minutes of reading. Only ever for sheets that are
 * thrown away.
 * @throws RollupError as `rollUpFiles`, but for what files yet to come may settle
 */
export async function tryRollup(sheets: Sheets, given: RollupSettings): Promise<void> {
  const book = await readStanding(sheets, given);
  await sheets.writeBlocks(inRuns(planned(book, [], given).blocks));
}

function updated(book: StandingBook, outcomes: readonly UnitOutcome[], given: RollupSettings): Update {
  const update = planned(book, outcomes, given);
  const [first] = update.doubts;
  if (!first) return update;
  const alike = update.doubts.filter(({ kind }) => kind === first.kind);
  const named = alike.slice(0, NAMED).map(placesOf).join("、");
  throw new RollupError(first.kind, update.rollup, alike.length > NAMED ? `${named}等 ${alike.length} 行` : named);
}

/** 「第 6 行“某局”与第 8 行“某某局”」「第 6 行“某局”是“某乡”的数」 */
const placesOf = ({ rows }: Update["doubts"][number]): string =>
  rows.map(({ row, unit, figuresOf }) => `第 ${row} 行“${unit}”${figuresOf === undefined ? "" : `是“${figuresOf}”的数`}`).join("与");

/** What is written, with the list of units where another one is given. */
function planned({ standing, names, organ, roster, rosterSheet }: StandingBook, outcomes: readonly UnitOutcome[], given: RollupSettings): Update {
  const settings = { ...given, organ, ...rosterOf(given.roster, roster) };
  const update = updateOf(standing, outcomes, settings, names);
  if (!given.roster || rosterSheet === undefined) return update;
  const list = rosterUpdates(settings.roster ?? [], roster, rosterSheet);
  const { blocks, rollup } = update;
  return { ...update, blocks: [...blocks, ...list.blocks], rollup: { ...rollup, changes: [...list.changes, ...rollup.changes] } };
}

function rosterOf(given: RollupSettings["roster"], texts: readonly (readonly string[])[]): { readonly roster?: readonly RosterUnit[] } {
  if (given) return { roster: withKept(given, texts) };
  if (texts.every((cells) => cells.every((text) => text === ""))) return {};
  const read = readRoster(texts);
  if ("units" in read) return { roster: read.units };
  throw read.fault === "twice" ? new RollupError("listedTwice", undefined, read.names.join("、")) : new RollupError("listUnread");
}
