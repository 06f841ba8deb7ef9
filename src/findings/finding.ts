import type { FigureId } from "../statute";

/** `error`: a stated rule or plain arithmetic is broken; `warning`: probable, may be right; `hint`: wording. */
export type Severity = "error" | "warning" | "hint";

/**
 * A check by its letter and number. A: the tables of one year. B: last year beside this one, its figures and its text. C: the narrative beside the tables
 * and itself. D: the words of the narrative. F: what the workbook shows, its formulas and flags. A new letter goes into schemas/findings.schema.json.
 */
export type CheckId = `${"A" | "B" | "C" | "D" | "F"}${number}`;

/** What the evidence of every check has. */
export interface BaseEvidence {
  readonly kind: string;
  /** The cell that it is about, where that is outside the tables. */
  readonly cell?: { readonly sheet: string; readonly address: string };
}

/** What a check found: which figures, how grave, and the evidence from which the sentence is made. */
export interface Finding<Evidence extends BaseEvidence = BaseEvidence> {
  /** Stable as long as the same thing is wrong: the check and what it speaks of. */
  readonly id: string;
  readonly check: CheckId;
  readonly severity: Severity;
  /** The figures it is about, in reading order; none where it is about words. */
  readonly figures: readonly FigureId[];
  readonly evidence: Evidence;
}
