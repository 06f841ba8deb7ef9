import { grouped } from "../grouped";
import type { HeldFigures } from "./hand/heldFigures";
import type { HandFigures } from "../units/unitReport";
import type { UnitRow } from "../units/unitRow";

/** What an earlier run has of units and files that are in no sum. */
export interface Earlier {
  /** How they stand. */
  readonly rows: readonly UnitRow[];
  /** What people had made of the figures of files that are not added, or count as another unit now. */
  readonly held: readonly HeldFigures[];
  /** Which unit a file was taken for, where it was taken for one alone. */
  readonly unitsOf: ReadonlyMap<string, string>;
}

export const nothingEarlier: Earlier = { rows: [], held: [], unitsOf: new Map() };

/** What an earlier run has written down of a file. */
interface Recorded {
  readonly file: string;
  readonly unit: string;
  readonly organ: string;
  readonly held: HandFigures | undefined;
}

/**
 * The same as an earlier run has written it down.
 * @param moving what people have made of the figures of files that count as another unit now
 */
export function earlierIn(recorded: readonly Recorded[], rows: readonly UnitRow[], moving: readonly HeldFigures[]): Earlier {
  const byFile = grouped(
    recorded.filter(({ file, unit }) => file !== "" && unit !== ""),
    ({ file }) => file,
  );
  return {
    rows,
    held: [...moving, ...recorded.flatMap(({ file, unit, organ, held }) => (held ? [{ file, unit, organ, ...held }] : []))],
    unitsOf: new Map([...byFile].flatMap(([file, [row, ...others]]) => (row && others.length === 0 ? [[file, row.unit] as const] : []))),
  };
}
