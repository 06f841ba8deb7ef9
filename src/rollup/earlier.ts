import { grouped } from "./grouped";
import { nameKey } from "./names/nameIndex";
import type { HandFigures } from "./unitReport";
import type { UnitRow } from "./unitRow";

/** What an earlier run has of units and files that are in no sum. */
export interface Earlier {
  /** How they stand. */
  readonly rows: readonly UnitRow[];
  /** What people had made of the figures of units that wait, by the keys of these. */
  readonly held: ReadonlyMap<string, HandFigures>;
  /** Which unit a file was taken for, where it was taken for one alone. */
  readonly unitsOf: ReadonlyMap<string, string>;
}

export const nothingEarlier: Earlier = { rows: [], held: new Map(), unitsOf: new Map() };

/** What an earlier run has written down of a file. */
interface Recorded {
  readonly file: string;
  readonly unit: string;
  readonly held: HandFigures | undefined;
}

/** The same as an earlier run has written it down. */
export function earlierIn(recorded: readonly Recorded[], rows: readonly UnitRow[]): Earlier {
  const byFile = grouped(
    recorded.filter(({ file, unit }) => file !== "" && unit !== ""),
    ({ file }) => file,
  );
  return {
    rows,
    held: new Map(recorded.flatMap(({ unit, held }) => (held ? [[nameKey(unit), held] as const] : []))),
    unitsOf: new Map([...byFile].flatMap(([file, [row, ...others]]) => (row && others.length === 0 ? [[file, row.unit] as const] : []))),
  };
}
