import { isComputed, notPlainCause, type Entry, type NotPlainCause, type TableFigure } from "../../figures";
import type { Finding } from "../../findings";
import type { FigureId } from "../../statute";

/** A cell that holds something else than a plain number. */
export interface NotPlainEvidence {
  readonly kind: "notPlain";
  readonly figure: FigureId;
  /** What stands in the cell, as shown. */
  readonly text: string;
  /** The number it would read as, where it suggests one. */
  readonly reads: number | undefined;
  readonly cause: NotPlainCause;
  /** The number in the cell, where its format shows it as something else. */
  readonly held?: number;
  /** A formula gives it. */
  readonly computed?: true;
  /** How many sums do not hold because formulas pass over it; absent for none. */
  readonly sums?: number;
}

/** A6: a cell that holds no plain number. */
export function checkNotPlain({ id }: TableFigure, entry: Entry | undefined): Finding<NotPlainEvidence>[] {
  if (entry?.state !== "text") return [];
  return [
    {
      id: `A6:${id}`,
      check: "A6",
      severity: entry.certain ? "warning" : "error",
      figures: [id],
      // Of an old result it is F2 that says what to do.
      evidence: {
        kind: "notPlain",
        figure: id,
        text: entry.text,
        reads: entry.old === undefined ? entry.reads : undefined,
        cause: notPlainCause(entry),
        ...(entry.held !== undefined && { held: entry.held }),
        ...(isComputed(entry) && { computed: true }),
      },
    },
  ];
}
