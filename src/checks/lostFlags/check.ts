import type { Finding } from "../../findings";
import type { FigureId, Table } from "../../statute";

/** Cells of a table whose flags are gone. */
export interface LostFlagsEvidence {
  readonly kind: "lostFlags";
  readonly table: Table["id"];
  readonly areas: string;
}

/** F4: cells of a table whose flags are gone, all of them one finding. */
export const lostFlags = (table: Table, figures: readonly FigureId[], areas: string): Finding<LostFlagsEvidence>[] =>
  figures.length === 0 ? [] : [{ id: `F4:${table.id}`, check: "F4", severity: "hint", figures, evidence: { kind: "lostFlags", table: table.id, areas } }];
