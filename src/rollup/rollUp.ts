import { editionOf, type Edition, type FigureId } from "../statute";
import { exactSum } from "./sums/exactSum";
import type { HandChange } from "./standing/hand/handChange";
import { nothingEarlier, type Earlier } from "./standing/earlier";
import { settle } from "./settling/settle";
import type { RollupSettings } from "./settings";
import { figureIds } from "./units/unitLine";
import type { UnitOutcome } from "./units/unitReport";
import { isUnopened } from "./units/isUnopened";
import { isAdded, type AddedUnit, type UnitRow, type UnitState } from "./units/unitRow";

/** What a figure comes to over all units that are added. */
export interface FigureSum {
  readonly value: number;
  /** The units that say no number for it: what is not filled in is not 0, so the sum is incomplete. */
  readonly gaps: readonly { readonly unit: string; readonly said: string | null }[];
  /** What keeps it from being a sum at all: 汇总明细 has a row of totals among the units, or a figure of nobody knows which unit. */
  readonly fault?: "totalRow" | "nameless";
}

/** All units, and what their figures come to. */
export interface Rollup {
  readonly settings: RollupSettings;
  readonly edition: Edition;
  /** How each stands, in the order in which they are written. */
  readonly rows: readonly UnitRow[];
  readonly added: readonly AddedUnit[];
  readonly sums: ReadonlyMap<FigureId, FigureSum>;
  /** What a person has changed in the workbook of an earlier run, and what became of it. */
  readonly changes: readonly HandChange[];
}

/**
 * Sums up what came of units' files. It depends on the set of outcomes alone: neither their order nor how they were parted counts.
 * @param earlier what an earlier run has of units that are added to no sum, as far as nothing new has come of their files and units
 */
export function rollUp(outcomes: readonly UnitOutcome[], settings: RollupSettings, earlier: Earlier = nothingEarlier): Rollup {
  const edition = editionOf(settings.year);
  const rows = settle(outcomes, settings, earlier);
  const added = rows.filter(isAdded);
  const sums = new Map(figureIds(edition).map((figure, index) => [figure, sumOf(added, index)]));
  return { settings, edition, rows, added, sums, changes: [] };
}

/** @param place of the figure among those of the form */
function sumOf(added: readonly AddedUnit[], place: number): FigureSum {
  const numbers: number[] = [];
  const gaps: FigureSum["gaps"][number][] = [];
  for (const { unit, report } of added) {
    const said = report.figures[place] ?? null;
    if (typeof said === "number") numbers.push(said);
    else gaps.push({ unit, said });
  }
  return { value: exactSum(numbers), gaps };
}

/** How many rows stand so. */
export const countOf = ({ rows }: Pick<Rollup, "rows">, state: UnitState): number => rows.filter((row) => row.state === state).length;

/** How many sums are incomplete: of some unit they lack a number. */
export const incompleteOf = ({ sums }: Rollup): number => [...sums.values()].filter(isIncomplete).length;

/** Whether a sum is none of all units. */
export const isIncomplete = ({ gaps, fault }: FigureSum): boolean => gaps.length > 0 || fault !== undefined;

/** How many units should report, have, and have not; of the list, where there is one. */
export interface Reported {
  readonly due: number;
  readonly came: number;
  readonly missing: number;
  /** Of which there is a file alone that nobody has opened, as reading was stopped. */
  readonly unopened: number;
}

/** Counts those units. */
export function reportedOf({ rows, settings: { roster } }: Pick<Rollup, "rows" | "settings">): Reported {
  const missing = rows.filter(({ state }) => state === "missing").length;
  const due = roster?.length ?? new Set(rows.map(({ unit, file }) => unit || file)).size;
  const opened = new Set(rows.flatMap((row) => (isUnopened(row) ? [] : [row.unit])));
  const listed = roster && new Set(roster.map(({ name }) => name));
  const waiting = rows.filter((row) => isUnopened(row) && (row.unit === "" || !opened.has(row.unit)) && (listed?.has(row.unit) ?? true));
  const unopened = new Set(waiting.map(({ unit, file }) => unit || file)).size;
  return { due, came: due - missing - unopened, missing, unopened };
}
