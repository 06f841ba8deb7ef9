import type { Finding } from "../../findings";

/** Cells of which the file holds no result, as programs that write workbooks without Excel leave them: what their formulas give was computed here. */
export interface ComputedHereEvidence {
  readonly kind: "computedHere";
  /** Where they stand, sheet by sheet: J6:J30、D27:I27. */
  readonly places: readonly { readonly sheet: string; readonly areas: string }[];
  /** The first of them. */
  readonly cell: { readonly sheet: string; readonly address: string };
}

/** F7: results that the file does not hold and that are known all the same, all of a workbook one finding. */
export const computedHere = (evidence: Omit<ComputedHereEvidence, "kind">): Finding<ComputedHereEvidence> => ({
  id: "F7",
  check: "F7",
  severity: "hint",
  figures: [],
  evidence: { kind: "computedHere", ...evidence },
});
