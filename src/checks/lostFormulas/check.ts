import type { Finding } from "../../findings";
import type { FigureId, Table } from "../../statute";

/** Totals that formulas are to compute and that hold none: where a number or a text stands instead, and where nothing does. */
export interface LostFormulasEvidence {
  readonly kind: "lostFormulas";
  /** 「J6:J30、D27:I27」; "" for none. */
  readonly overwritten: string;
  readonly cleared: string;
}

/** F3: totals of a table that hold no formula any more, all of them one finding. */
export const lostFormulas = (table: Table, figures: readonly FigureId[], areas: Omit<LostFormulasEvidence, "kind">): Finding<LostFormulasEvidence>[] =>
  figures.length === 0 ? [] : [{ id: `F3:${table.id}`, check: "F3", severity: "hint", figures, evidence: { kind: "lostFormulas", ...areas } }];
