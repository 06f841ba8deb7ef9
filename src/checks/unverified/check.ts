import type { Finding } from "../../findings";
import type { FigureId, Table } from "../../statute";

/** Results of formulas that may be old: nothing computes them unasked, and what they would give is not known here. */
export interface UnverifiedEvidence {
  readonly kind: "unverified";
  /** Whether a person has to compute, or Excel does so when it opens the file next. */
  readonly calculation: "manual" | "onOpening";
  /** Where they stand, table by table and then sheet by sheet: 表三, J6:J30. */
  readonly places: readonly { readonly table?: Table["name"]; readonly sheet?: string; readonly areas: string }[];
  /** The first of the cells, where all are outside of the tables. */
  readonly cell?: { readonly sheet: string; readonly address: string };
}

/** F5: results that may be old, all of a workbook one finding. */
export const unverified = (figures: readonly FigureId[], evidence: Omit<UnverifiedEvidence, "kind">): Finding<UnverifiedEvidence>[] =>
  evidence.places.length === 0 ? [] : [{ id: "F5", check: "F5", severity: "warning", figures, evidence: { kind: "unverified", ...evidence } }];
