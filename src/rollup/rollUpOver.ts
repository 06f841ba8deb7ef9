import { editionOf, type FigureId } from "../statute";
import { carriedRows } from "./standing/carried";
import type { HandChange } from "./standing/hand/handChange";
import { withBefore } from "./standing/fileBefore";
import { earlierIn } from "./standing/earlier";
import { grouped } from "./grouped";
import { handRows, type HandRows, type KnownRow } from "./standing/hand/handRows";
import { leftUnits } from "./choices/leftUnits";
import { nameKey } from "./names/nameIndex";
import { rollUp, type FigureSum, type Rollup } from "./rollUp";
import { noChoices, ownName, type RollupSettings } from "./settings";
import { offList } from "./roster/offList";
import { knownOutcomes } from "./standing/knownOutcomes";
import type { HeldFigures } from "./standing/hand/heldFigures";
import { keptReports } from "./standing/keptReports";
import { correctedReasons, notNumbers } from "./standing/hand/notNumbers";
import { areSameFigures } from "./units/sameFigure";
import type { Standing } from "./standing/standing";
import { stateNames } from "./units/stateNames";
import { figureIds } from "./units/unitLine";
import { isUnread, type UnitOutcome, type UnitReport } from "./units/unitReport";
import type { UnitRow } from "./units/unitRow";
import { writtenChoices } from "./choices/writtenChoices";

/** A sum that takes in what an earlier run has, and what a person has made of the rows of 汇总明细. */
export interface RollupOver {
  readonly rollup: Rollup;
  readonly hand: HandRows;
  /** Rows of 汇总明细, from 0, whose file counts as another unit now, by the keys of their old units. */
  readonly moved: ReadonlyMap<string, { readonly row: number; readonly to: string }>;
  /** Rows of 汇总明细, from 0, without figures, that an earlier run has left for a unit that is none any more. */
  readonly vacant: ReadonlySet<number>;
}

/** Sums up what came of files together with what stands in the workbook of an earlier run. */
export function rollUpOver(standing: Standing, outcomes: readonly UnitOutcome[], given: RollupSettings): RollupOver {
  const edition = editionOf(given.year);
  const hand = handRows(standing, given);
  const choices = writtenChoices(standing, outcomes, given.choices ?? noChoices, hand.renamed);
  const settings: RollupSettings = { ...given, choices };
  const unitOf = (report: UnitReport): string => {
    if (report.own) return nameKey(ownName(given.organ));
    const choice = choices.use.get(report.file);
    return nameKey(choice?.kind === "asUnit" ? choice.name : report.organ);
  };
  const known = withBefore(knownOutcomes(outcomes, standing, hand, ownName(given.organ)), hand.rows, unitOf, settings, edition);
  // A file of the same name may be another unit's.
  const isOf = ({ said, organ, before }: UnitReport, { record, unit }: KnownRow): boolean =>
    before?.isSure ? nameKey(before.unit) === nameKey(unit) : nameKey(record?.organ ?? "") === nameKey(said ?? organ);
  // Whose the same file is may have been decided on since, whatever it says.
  const isMoving = ({ again, before, file }: UnitReport): boolean => again === true || before?.isSure === true || choices.use.get(file)?.kind === "asUnit";
  const moving = new Map(known.flatMap((one) => (!isUnread(one) && isMoving(one) ? [[one.file, one] as const] : [])));
  const moved = new Map(
    hand.rows.flatMap((stands) => {
      const { row, unit, record } = stands;
      const outcome = record && moving.get(record.file);
      const to = outcome && isOf(outcome, stands) ? unitOf(outcome) : undefined;
      return to === undefined || to === "" || to === nameKey(unit) ? [] : [[nameKey(unit), { row, to }] as const];
    }),
  );
  const kept = keptReports(
    hand.rows.filter(({ unit }) => !moved.has(nameKey(unit))),
    standing,
    edition,
    settings,
  );
  const carried = carriedRows(standing, hand, known, settings);
  const rollup = rollUp([...kept, ...known], settings, earlierIn(standing.record?.rows ?? [], carried, movingHands(hand, moved, moving)));
  const rows = offList(accounted(rollup.rows, standing, hand), settings);
  const left = leftUnits(rollup);
  const named = new Set(rows.map(({ unit }) => nameKey(unit)));
  const written = new Set((standing.record?.rows ?? []).map(({ unit }) => nameKey(unit)));
  const empty = hand.rows.filter(({ unit, record, figures }) => !record && !named.has(nameKey(unit)) && figures.every((said) => said === null));
  const vacant = new Set(empty.flatMap(({ unit, row }) => (written.has(nameKey(unit)) ? [row] : [])));
  const isGone = ({ unit, row }: KnownRow): boolean => vacant.has(row) || left.has(nameKey(unit)) || [...moved.values()].some((one) => one.row === row);
  const sums = faulty(rollup, standing, hand, isGone);
  const news = new Set(rows.flatMap(({ unit, kept: stands }) => (stands ? [] : [nameKey(unit)])));
  const corrected = kept.flatMap((report): HandChange[] => {
    const { organ: unit, sent, file } = report;
    if (!sent || file === "" || news.has(nameKey(unit))) return [];
    const noNumbers = notNumbers(report).flatMap((reason) => (reason.kind === "asText" || reason.kind === "uncomputed" ? [reason] : []));
    return [...correctedReasons(sent, report), ...noNumbers].map((reason): HandChange => ({ ...reason, unit }));
  });
  const blank = empty.flatMap(({ row, unit }): HandChange[] => (vacant.has(row) ? [] : [{ kind: "noFigures", row: row + 1, name: unit }]));
  const noRecord: HandChange[] = standing.record ? [] : [{ kind: "noRecord" }];
  return { rollup: { ...rollup, rows, sums, changes: [...noRecord, ...hand.changes, ...blank, ...corrected] }, hand, moved, vacant };
}

/** What people have made of the figures of rows whose files count as other units now. A file that names another unit itself may be that unit's: what was made of the old one's figures is none of its. */
const movingHands = ({ rows }: HandRows, moved: RollupOver["moved"], files: ReadonlyMap<string, UnitReport>): HeldFigures[] =>
  rows.flatMap(({ unit, figures, record }): HeldFigures[] => {
    const to = moved.get(nameKey(unit))?.to;
    const { file = "", figures: sent } = record ?? {};
    return to === undefined || !sent || files.get(file)?.before || areSameFigures(sent, figures) ? [] : [{ file, unit: to, sent, figures }];
  });

/** Units that a person has typed into 汇总明细, or renamed there, are told and written into 汇总单位. */
function accounted(all: readonly UnitRow[], { units }: Standing, { rows }: HandRows): UnitRow[] {
  const standing = grouped(units.rows, ({ unit }) => nameKey(unit));
  const recorded = new Set(rows.flatMap(({ unit, record }) => (record ? [nameKey(unit)] : [])));
  return all.map((row) => {
    const { kept: _, ...rest } = row;
    const { report, state, unit, reasons } = row;
    const own = standing.get(nameKey(unit)) ?? [];
    if (!report?.kept || state !== "added" || own.some((one) => one.state === stateNames.added.zh)) return row;
    const written = own.find(({ file }) => file === "")?.choice;
    // It is told what to do of such a row.
    const choice = written?.kind === "leftOut" ? undefined : written;
    const isTold = recorded.has(nameKey(unit)) || reasons.some(({ kind }) => kind === "typed");
    return { ...rest, reasons: [...(isTold ? [] : [{ kind: "typed" } as const]), ...reasons], ...(choice && { choice }) };
  });
}

/** What the formulas give: a unit whose figures were taken out is missing in each sum, and rows that are no units keep them from being sums. */
function faulty(
  { edition, sums, added }: Rollup,
  { detail }: Standing,
  { rows }: HandRows,
  isGone: (row: KnownRow) => boolean,
): ReadonlyMap<FigureId, FigureSum> {
  const counted = new Set(added.map(({ unit }) => nameKey(unit)));
  const emptied = rows.filter((row) => !counted.has(nameKey(row.unit)) && !isGone(row)).map(({ unit }) => ({ unit, said: null }));
  const known = new Set(rows.map(({ row }) => row));
  const nameless = detail.nameless.filter(({ row }) => !known.has(row));
  return new Map(
    figureIds(edition).flatMap((figure, index): [FigureId, FigureSum][] => {
      const sum = sums.get(figure);
      if (!sum) return [];
      const isNameless = nameless.some(({ figures }) => typeof figures[index] === "number");
      const fault = detail.totals.length > 0 ? "totalRow" : isNameless ? "nameless" : undefined;
      return [[figure, { ...sum, gaps: [...sum.gaps, ...emptied], ...(fault && { fault }) }]];
    }),
  );
}
