import type { HandRows, KnownRow } from "./hand/handRows";
import { nameKey } from "../names/nameIndex";
import { areSameFigures, isTelling, keptFigure } from "../units/sameFigure";
import type { ReportedFigure } from "../units/unitReport";

/** A row of 汇总明细 that says what another unit's file says, and no longer what its own does. */
export interface MistakenRow {
  readonly row: KnownRow;
  readonly other: string;
}

/**
 * Rows whose figures are just another unit's, as an earlier run has written them: only the names were sorted, two were exchanged, or a row was copied. Of units that have little to say only those that have one another's are.
 */
export function othersFigures({ rows }: Pick<HandRows, "rows">): MistakenRow[] {
  const byFigures = new Map<string, KnownRow>();
  for (const row of rows) {
    const figures = row.record?.figures;
    if (figures && saysSomething(figures) && !byFigures.has(keyOf(figures))) byFigures.set(keyOf(figures), row);
  }
  const changed = rows.filter(({ record, figures }) => record?.figures && saysSomething(figures) && !areSameFigures(record.figures, figures));
  const mistaken = new Map(
    changed.flatMap((row) => {
      const other = byFigures.get(keyOf(row.figures));
      return other && other !== row ? [[nameKey(row.unit), { row, other }] as const] : [];
    }),
  );
  return [...mistaken.values()].flatMap(({ row, other }) =>
    isTelling(row.figures) || mistaken.has(nameKey(other.unit)) ? [{ row, other: other.record?.unit ?? other.unit }] : [],
  );
}

const keyOf = (figures: readonly ReportedFigure[]): string => JSON.stringify(figures.map(keptFigure));
const saysSomething = (figures: readonly ReportedFigure[]): boolean => figures.some((said) => typeof said === "number" && said !== 0);
