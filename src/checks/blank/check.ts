import { isTotal, tableFigures, type Entries, type Summand, type TableFigure } from "../../figures";
import type { Finding } from "../../findings";
import type { FigureId } from "../../statute";
import type { CheckedTable } from "../checkedTable";

/** Figures of one table that are not filled in while others are. */
export interface BlankEvidence {
  readonly kind: "blank";
  readonly figures: readonly FigureId[];
  /** Those of them to which the rules leave only one number, where the rules were asked. */
  readonly fits?: readonly Summand[];
}

/** A6: blank cells count once the table has any figure that a person entered. They are one finding, not a hundred. */
export function checkBlanks({ table, entries }: CheckedTable): Finding<BlankEvidence>[] {
  const figures = tableFigures(table);
  const blank = figures.filter(({ id }) => entries.get(id)?.state === "blank").map(({ id }) => id);
  if (blank.length === 0 || !isStarted(figures, entries)) return [];
  return [{ id: `A6:blank:${table.id}`, check: "A6", severity: "error", figures: blank, evidence: { kind: "blank", figures: blank } }];
}

/** Whether the table holds anything but totals that a formula computes. */
function isStarted(figures: readonly TableFigure[], entries: Entries): boolean {
  return figures.some((figure) => {
    const entry = entries.get(figure.id);
    return entry?.state === "text" || (entry?.state === "number" && !(entry.computed && isTotal(figure)));
  });
}
