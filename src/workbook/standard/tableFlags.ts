import { sumRules, type SumRule } from "../../rules";
import type { Edition, FigureId, Table } from "../../statute";
import { cellCount, parseRange } from "../../address";
import type { CellPlace } from "../cell";
import { Kept } from "../kept";
import { missingFlags, type PresentFlag } from "../missingFlags";
import type { ConditionalFormatPlan } from "../sheetPlan";
import { blankFlags, notPlainFlags } from "./entryFlags";
import { placeTable, type PlacedFigure } from "./placedTable";
import { sumFlags } from "./sumFlags";
import type { Totals } from "./tableSheet";
import { totalParts } from "./totalFormulas";

/** The flags of our own sheets for a table as it stands somewhere, by the totals that formulas compute: such a one is not asked for. */
class FlagsOfPlace {
  private readonly rules: readonly SumRule[];
  private readonly totals: readonly (readonly [FigureId, readonly FigureId[]])[];
  private readonly planned = new Kept<readonly ConditionalFormatPlan[]>(MOST_FILLINGS);

  constructor(
    rules: readonly SumRule[],
    private readonly placed: ReadonlyMap<FigureId, PlacedFigure>,
  ) {
    this.rules = rules.filter(({ terms }) => terms.every(({ figure }) => placed.has(figure)));
    this.totals = [...totalParts(this.rules)];
  }

  by(isComputed: (figure: FigureId) => boolean): readonly ConditionalFormatPlan[] {
    const computed = new Map(this.totals.filter(([total]) => isComputed(total)));
    return this.planned.of([...computed.keys()].join(), () => {
      const toEnter = [...this.placed].filter(([id]) => !computed.has(id)).map(([, figure]) => figure);
      return [...notPlainFlags([...this.placed.values()]), ...sumFlags(this.rules, this.placed, computed), ...blankFlags(toEnter)];
    });
  }
}

/** All totals by formulas, all typed, and mixtures of them. */
const MOST_FILLINGS = 6;
/** Tables stand where they stand in our own sheets, or where a unit has them in its own. */
const MOST_PLACES = 6;

const flagsOf = new WeakMap<Table, Kept<FlagsOfPlace>>();

/** @param places where the figures of the table stand, all in one sheet */
function flagsOfPlace(edition: Edition, table: Table, places: ReadonlyMap<FigureId, CellPlace>): FlagsOfPlace {
  const ofTable = flagsOf.get(table) ?? new Kept<FlagsOfPlace>(MOST_PLACES);
  flagsOf.set(table, ofTable);
  const { figures } = placeTable(table);
  const addresses = [...figures.keys()].map((id) => places.get(id)?.address ?? "");
  return ofTable.of(addresses.join(), () => {
    const placed = [...figures].flatMap(([id, { figure }], index): [FigureId, PlacedFigure][] => {
      const cell = parseRange(addresses[index] ?? "");
      return cell ? [[id, { row: cell.top, column: cell.left, figure }]] : [];
    });
    return new FlagsOfPlace(
      sumRules(edition).filter((rule) => rule.table === table.id),
      new Map(placed),
    );
  });
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
  const flags = flagsOfPlace(edition, table, places);
  const by = (computed: (figure: FigureId) => boolean): Comparison => compare(flags.by(computed), present);
  const [asItIs, formula, typed] = [by(isComputed), by(() => true), by(() => false)];
  const best = [asItIs, formula, typed].reduce((one, other) => (other.there > one.there ? other : one));
  const totals = formula.there === typed.there ? undefined : formula.there > typed.there ? "formula" : "typed";
  return { missing: best.missing, isFlagged: best.there > 0, totals };
}

/** Flags held against those of a sheet. */
interface Comparison {
  readonly missing: readonly ConditionalFormatPlan[];
  /** How many cells have theirs. */
  readonly there: number;
}

const comparisons = new WeakMap<readonly PresentFlag[], WeakMap<readonly ConditionalFormatPlan[], Comparison>>();

/** The flags of a sheet are looked at once for many edits, and those of a table are made once: the same are compared once. */
function compare(planned: readonly ConditionalFormatPlan[], present: readonly PresentFlag[]): Comparison {
  const known = comparisons.get(present) ?? new WeakMap<readonly ConditionalFormatPlan[], Comparison>();
  comparisons.set(present, known);
  const comparison = known.get(planned) ?? compareAnew(planned, present);
  known.set(planned, comparison);
  return comparison;
}

function compareAnew(planned: readonly ConditionalFormatPlan[], present: readonly PresentFlag[]): Comparison {
  const missing = missingFlags(present, planned);
  return { missing, there: cellsOf(planned) - cellsOf(missing) };
}

const cellsOf = (flags: readonly ConditionalFormatPlan[]): number =>
  flags.reduce((sum, { address }) => {
    const area = parseRange(address);
    return sum + (area ? cellCount(area) : 0);
  }, 0);
