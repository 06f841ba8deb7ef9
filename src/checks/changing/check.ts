import type { Finding } from "../../findings";

/** A cell outside the tables whose formula gives another thing by the day, or each time that it is computed. */
export interface ChangingEvidence {
  readonly kind: "changing";
  readonly cell: { readonly sheet: string; readonly address: string };
  /** The function that makes it so: TODAY. */
  readonly by: string;
}

/** F6: a formula that changes by itself, in what is printed. */
export const changing = ({ cell, by }: Omit<ChangingEvidence, "kind">): Finding<ChangingEvidence> => ({
  id: `F6:${cell.sheet}!${cell.address}`,
  check: "F6",
  severity: "warning",
  figures: [],
  evidence: { kind: "changing", cell, by },
});
