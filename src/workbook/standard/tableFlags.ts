import { sumRules } from "../../rules";
import type { Edition, FigureId, Table } from "../../statute";
import { parseRange, positionsOf } from "../../address";
import type { CellPlace } from "../cell";
import { missingFlags, type PresentFlag } from "../missingFlags";
import type { ConditionalFormatPlan } from "../sheetPlan";
import { blankFlags, notPlainFlags } from "./entryFlags";
import { placeTable, type PlacedFigure } from "./placedTable";
import { sumFlags } from "./sumFlags";
import type { Totals } from "./tableSheet";
import { totalParts } from "./totalFormulas";

/**
 * The flags of our own sheets for a table that stands elsewhere, by whether a formula computes a figure: such a one is not asked for.
 * @param places where its figures stand, all in one sheet
 */
function tableFlagsBy(
  edition: Edition,
  table: Table,
  places: ReadonlyMap<FigureId, CellPlace>,
): (isComputed: (figure: FigureId) => boolean) => readonly ConditionalFormatPlan[] {
  const rules = sumRules(edition).filter((rule) => rule.table === table.id);
  const figures = [...placeTable(table).figures].flatMap(([id, { figure }]): [FigureId, PlacedFigure][] => {
    const cell = parseRange(places.get(id)?.address ?? "");
    return cell ? [[id, { row: cell.top, column: cell.left, figure }]] : [];
  });
  const placed = new Map(figures);
  const whole = rules.filter(({ terms }) => terms.every(({ figure }) => placed.has(figure)));
  const totals = [...totalParts(whole)];
  const planned = new Map<string, readonly ConditionalFormatPlan[]>();
  return (isComputed) => {
    const computed = new Map(totals.filter(([total]) => isComputed(total)));
    const key = [...computed.keys()].join();
    const known = planned.get(key);
    if (known) return known;
    const toEnter = [...placed].filter(([id]) => !computed.has(id)).map(([, figure]) => figure);
    const flags = [...notPlainFlags([...placed.values()]), ...sumFlags(whole, placed, computed), ...blankFlags(toEnter)];
    planned.set(key, flags);
    return flags;
  };
}

/** How the flags of a table stand in its sheet. */
export interface StandingFlags {
  /** What of them is not there. */
  readonly missing: readonly ConditionalFormatPlan[];
  /** Whether any is there. */
  readonly isFlagged: boolean;
  /** For which kind of totals those that are there were made; undefined where they do not tell. */
  readonly totals: Totals | undefined;
}

/** Compares the flags of a sheet with those of a table, whether they were made for totals that formulas compute, for typed ones, or for both as they are. */
export function standingFlags(
  edition: Edition,
  table: Table,
  places: ReadonlyMap<FigureId, CellPlace>,
  isComputed: (figure: FigureId) => boolean,
  present: readonly PresentFlag[],
): StandingFlags {
  const flagsBy = tableFlagsBy(edition, table, places);
  const compare = (computed: (figure: FigureId) => boolean) => {
    const planned = flagsBy(computed);
    const missing = missingFlags(present, planned);
    return { missing, there: cellsOf(planned) - cellsOf(missing) };
  };
  const [asItIs, formula, typed] = [compare(isComputed), compare(() => true), compare(() => false)];
  const best = [asItIs, formula, typed].reduce((one, other) => (other.there > one.there ? other : one));
  const totals = formula.there === typed.there ? undefined : formula.there > typed.there ? "formula" : "typed";
  return { missing: best.missing, isFlagged: best.there > 0, totals };
}

const cellsOf = (flags: readonly ConditionalFormatPlan[]): number =>
  flags.reduce((sum, { address }) => sum + positionsOf(parseRange(address) ?? { top: 0, left: 0, bottom: -1, right: -1 }).length, 0);
