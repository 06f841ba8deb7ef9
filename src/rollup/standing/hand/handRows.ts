import { NameIndex, nameKey, type NearName } from "../../names/nameIndex";
import type { HandChange } from "./handChange";
import type { StandingUnit } from "../readBack";
import type { RecordedRow } from "../readRecord";
import { isSameFigure } from "../../units/sameFigure";
import type { RollupSettings } from "../../settings";
import type { Standing } from "../standing";
import { stateNames } from "../../units/stateNames";
import type { ReportedFigure } from "../../units/unitReport";

/** A row of 汇总明细, and what was written of it. */
export interface KnownRow extends StandingUnit {
  /** The unit that it counts as. */
  readonly unit: string;
  /** What an earlier run has written of that unit; none where a person has typed the row. */
  readonly record: RecordedRow | undefined;
  /** Whether the row names no unit. */
  readonly isNameless: boolean;
}

/** What the rows of 汇总明细 are, beside what an earlier run has written. */
export interface HandRows {
  readonly rows: readonly KnownRow[];
  /** Units that were added and have no row any more, each with the rows that may be it under another name. */
  readonly gone: readonly { readonly record: RecordedRow; readonly near: readonly NearName[] }[];
  /** New names by the old ones' keys. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly changes: readonly HandChange[];
}

/** So much of the figures of two rows must be the same, where either says something, for one to be the other under a new name. */
const ENOUGH = 0.9;
/** So much makes it worth a question. */
const WORTH_ASKING = 0.5;
/** Rows that are looked through for each. */
const MOST_ASKED = 100;
/** Nobody renames so many by hand: names that were replaced wholesale are none of them. */
const MOST_COMPARED = 10_000;

/** Tells what a person has made of the rows of 汇总明细: renamed, deleted, added. A row is known by its name, else by its figures where these are one unit's alone. */
export function handRows({ detail, units, record }: Pick<Standing, "detail" | "units" | "record">, { roster }: RollupSettings): HandRows {
  const added = (record?.rows ?? []).filter(({ state }) => state === stateNames.added.zh);
  const byName = new Map(added.map((row) => [nameKey(row.unit), row]));
  const named = new Set(detail.units.map(({ unit }) => nameKey(unit)));
  const lost = added.filter(({ unit }) => !named.has(nameKey(unit)));
  const strays = [...detail.units.filter(({ unit }) => !byName.has(nameKey(unit))), ...detail.nameless];
  const pairs = pairsOf(lost, strays);
  const listed = roster && new NameIndex(roster.map(({ name }) => name));
  const unitOf = (row: StandingUnit): string => {
    const before = pairs.get(row)?.unit;
    if (before === undefined || row.unit === "") return before ?? row.unit;
    return listed?.exact(before) !== undefined && listed.exact(row.unit) === undefined ? before : row.unit;
  };
  const known = [...detail.units, ...detail.nameless.filter((row) => pairs.has(row))].map((row): KnownRow => {
    const unit = unitOf(row);
    return { ...row, unit, isNameless: row.unit === "", record: pairs.get(row) ?? byName.get(nameKey(unit)) };
  });
  const paired = new Set(pairs.values());
  const written = new Set(record ? [] : units.rows.map(({ unit }) => nameKey(unit)));
  const nearOf = nearestOf(strays.filter((row) => row.unit !== "" && !pairs.has(row) && !written.has(nameKey(row.unit))));
  return {
    rows: known,
    gone: [...lost.filter((one) => !paired.has(one)), ...(record ? [] : unrecorded(units, named))].map((one) => ({ record: one, near: nearOf(one) })),
    renamed: new Map([...pairs].flatMap(([row, { unit }]) => (row.unit !== "" && unitOf(row) === row.unit ? [[nameKey(unit), row.unit] as const] : []))),
    changes: [
      ...detail.totals.map(({ row, unit }): HandChange => ({ kind: "totalRow", row: row + 1, name: unit })),
      ...detail.nameless.map((row): HandChange => ({ kind: "nameless", row: row.row + 1, ...(pairs.has(row) && { unit: unitOf(row) }) })),
      ...[...pairs].flatMap(([row, { unit }]): HandChange[] =>
        row.unit === "" ? [] : [{ kind: "renamed", before: unit, name: row.unit, isListed: unitOf(row) !== row.unit }],
      ),
    ],
  };
}

/** Units that 汇总单位 says are added and that have no row any more, where nobody knows what an earlier run has written of them. */
const unrecorded = ({ rows }: Standing["units"], named: ReadonlySet<string>): RecordedRow[] =>
  rows.flatMap(({ row, unit, file, state, texts }): RecordedRow[] => {
    if (state !== stateNames.added.zh || unit === "" || named.has(nameKey(unit))) return [];
    return [
      {
        row,
        cells: [],
        file,
        organ: unit,
        unit,
        kind: texts.kind ?? "",
        contact: texts.contact ?? "",
        state,
        reasons: "",
        figures: undefined,
        held: undefined,
      },
    ];
  });

/** Rows that are a lost unit's: each is like no other lost unit, and no other row is like that one. */
function pairsOf(lost: readonly RecordedRow[], strays: readonly StandingUnit[]): ReadonlyMap<StandingUnit, RecordedRow> {
  const pairs = new Map<StandingUnit, RecordedRow>();
  if (lost.length * strays.length > MOST_COMPARED) return pairs;
  const likes = strays.map((row) => lost.filter((one) => likeness(one.figures, row.figures) >= ENOUGH));
  for (const [index, row] of strays.entries()) {
    const [one, ...others] = likes[index] ?? [];
    if (one && others.length === 0 && likes.filter((all) => all.includes(one)).length === 1) pairs.set(row, one);
  }
  return pairs;
}

/** What of the figures is the same where either says something but 0; nothing where neither does. */
function likeness(some: readonly ReportedFigure[] | undefined, others: readonly ReportedFigure[]): number {
  if (!some) return 0;
  const telling = others.flatMap((said, index) => ((said ?? 0) === 0 && (some[index] ?? 0) === 0 ? [] : [isSameFigure(said, some[index])]));
  // Units in which nothing happened are all alike: that is worth a question and no more.
  return telling.length === 0 ? WORTH_ASKING : telling.filter(Boolean).length / telling.length;
}

/** Rows that may be a lost unit under another name. */
function nearestOf(strays: readonly StandingUnit[]): (lost: RecordedRow) => NearName[] {
  if (strays.length > MOST_ASKED) return () => [];
  const names = new NameIndex(strays.map((row) => row.unit));
  return ({ unit, figures }) => {
    const near = names.near(unit);
    const alike = strays.filter((row) => likeness(figures, row.figures) >= WORTH_ASKING).map((row): NearName => ({ name: row.unit, how: "form" }));
    return [...near, ...alike.filter(({ name }) => !near.some((one) => one.name === name))];
  };
}
