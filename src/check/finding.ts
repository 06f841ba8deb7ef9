import type { FigureId } from "../statute";

/** `error`: a stated rule or plain arithmetic is broken; `warning`: probable, may be right; `hint`: wording. */
export type Severity = "error" | "warning" | "hint";

/** The checks of the tables: sums of rows, of columns, the balance, table 四's totals, plain whole numbers, plain cells. */
export type CheckId = "A1" | "A2" | "A3" | "A4" | "A5" | "A6";

/** One figure of a sum with the value that entered it; `undefined`: not filled in. */
export interface Term {
  readonly figure: FigureId;
  readonly value: number | undefined;
}

/** One side of a sum rule: its figures and what those that are filled in add up to. */
export interface Side {
  readonly terms: readonly Term[];
  readonly value: number;
}

/** Two sides that should be equal. For a total: its parts on the left, the total on the right. */
export interface SumEvidence {
  readonly kind: "sum";
  /** What the two sides are to each other: parts and their total, or two sums that must balance. */
  readonly relation: "total" | "balance";
  readonly left: Side;
  readonly right: Side;
  /** left − right */
  readonly difference: number;
}

/** A cell that holds something else than a plain number. */
export interface NotPlainEvidence {
  readonly kind: "notPlain";
  readonly figure: FigureId;
  /** What stands in the cell, as shown. */
  readonly text: string;
  /** The number it would read as, where it suggests one. */
  readonly reads: number | undefined;
}

/** A number that a figure of its kind cannot be. */
export interface ImpossibleEvidence {
  readonly kind: "impossible";
  readonly figure: FigureId;
  readonly value: number;
  readonly why: "negative" | "fraction" | "tooLarge";
}

/** Figures of one table that are not filled in while others are. */
export interface BlankEvidence {
  readonly kind: "blank";
  readonly figures: readonly FigureId[];
}

export type Evidence = SumEvidence | NotPlainEvidence | ImpossibleEvidence | BlankEvidence;

/** What a check found: which figures, how grave, and the evidence from which the sentence is made. */
export interface Finding {
  /** Stable as long as the same thing is wrong: the check and what it speaks of. */
  readonly id: string;
  readonly check: CheckId;
  readonly severity: Severity;
  /** The figures it is about, in reading order. */
  readonly figures: readonly FigureId[];
  readonly evidence: Evidence;
}
