import type { Finding } from "../../findings";

/** A cell outside the tables that still shows what its formula gave before. */
export interface StaleCellEvidence {
  readonly kind: "staleCell";
  readonly cell: { readonly sheet: string; readonly address: string };
  readonly shown: number | string;
  readonly fresh: number | string;
}

/** F2 of a cell outside the tables: an old result. */
export const staleCell = ({ cell, shown, fresh }: Omit<StaleCellEvidence, "kind">): Finding<StaleCellEvidence> => ({
  id: `F2:${cell.sheet}!${cell.address}`,
  check: "F2",
  severity: "error",
  figures: [],
  evidence: { kind: "staleCell", cell, shown, fresh },
});
