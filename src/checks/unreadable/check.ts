import type { Unsaid } from "../../figures";
import type { Finding } from "../../findings";

/** A cell outside the tables that holds nothing to be printed where a text or a number belongs, or cells of one sheet that nobody has computed. */
export interface UnreadableEvidence {
  readonly kind: "unreadable";
  readonly what: Unsaid;
  /** The first of them. */
  readonly cell: { readonly sheet: string; readonly address: string };
  /** What is seen in it; of a text with an error value, the words around that; of formulas without a result, their addresses. */
  readonly text: string;
  /** Whether a number belongs there, and no words. */
  readonly wantsNumber: boolean;
  /** Whether a formula gave it. */
  readonly computed: boolean;
}

/** F1: a cell outside the tables that holds nothing to be printed. */
export const unreadable = (evidence: Omit<UnreadableEvidence, "kind">): Finding<UnreadableEvidence> => ({
  id: `F1:${evidence.cell.sheet}!${evidence.cell.address}`,
  check: "F1",
  severity: "error",
  figures: [],
  evidence: { kind: "unreadable", ...evidence },
});
