import type { Statement } from "../findings";
import type { FigureId } from "../statute";

/** One step of typing by which a number becomes another. `tenfold`: a nought at the end too many or too few. */
export type TypingStep = "swapped" | "replaced" | "omitted" | "added" | "tenfold";

/** A figure that would hold another number. */
export interface Change {
  readonly figure: FigureId;
  /** The number that it brings now; `undefined` where it brings none: blank, or nothing that reads as a number. */
  readonly from: number | undefined;
  /** The number with which the rules hold, a whole number ≥ 0. */
  readonly to: number;
  /** The step of typing that makes `from` out of `to`, where one does and it tells: of one digit every other is one step away. */
  readonly step?: TypingStep;
}

/** What may have happened. */
export type Cause =
  /** No number that the figure can have stands there, or a text that the sheet's own sums pass over: certain. */
  | "notANumber"
  /** Nothing stands there, and the rules leave only one number. */
  | "blank"
  /** One step of typing. */
  | "typing"
  /** Only totals are wrong: not brought up to date, or never filled in. */
  | "staleTotal"
  /** A formula gives what its cell shows, and that is not the sum of the parts: it does not add up all of them. */
  | "wrongFormula"
  /** A row or column, or a piece of one, was typed one cell too far. */
  | "shifted"
  /** Two neighbours hold each other's numbers, or one holds both. */
  | "slip"
  /** Two figures of the same row or column, not neighbours, one of which holds both numbers. */
  | "merged"
  /** An entry was changed and one of its totals with it, while the other totals stayed. */
  | "entryAndTotal"
  /** One figure holds another number, and nothing tells how. */
  | "otherNumber"
  /** Several errors at once. */
  | "independent";

/** Which way numbers that were typed one cell too far must go back. */
export type ShiftBack = "left" | "right" | "up" | "down";

/** What is known beside the tables. */
export interface OutsideEvidence<Source = string> {
  readonly stated: readonly Statement<Source>[];
  /** Figures that a person has compared with the files and found right (已核对). */
  readonly confirmed: ReadonlySet<FigureId>;
}

/** One explanation: figures that, changed together, make the rules hold. Fewer figures would not do. */
export interface Suspect<Source = string> {
  /** In the order of the form. */
  readonly changes: readonly Change[];
  /** Typed totals that are the sums of their parts now and must be brought along. */
  readonly totals: readonly Change[];
  readonly cause: Cause;
  readonly back?: ShiftBack;
  /**
   * The share of this explanation among those found for the same fault, 0 to 1, from the weights of `cause/weights.ts` and the
   * evidence. It says nothing of errors in more figures than were searched.
   */
  readonly confidence: number;
  /** The broken rules that hold after the changes, by id. */
  readonly repairs: readonly string[];
  /** No other set of as many figures would do. */
  readonly unique: boolean;
  /** The rules leave these figures no other numbers. Otherwise the numbers nearest to the present ones are given. */
  readonly exact: boolean;
  /** What is said elsewhere that the changes would bring about, and what they would belie. */
  readonly witnesses: { readonly agree: readonly Statement<Source>[]; readonly disagree: readonly Statement<Source>[] };
  /** The changed figures that a person has confirmed. */
  readonly doubted: readonly FigureId[];
}

/** Broken rules that belong together, with all explanations of the fewest figures. Faults are independent of one another. */
export interface Fault<Source = string> {
  /** The broken rules that the suspects repair, by id; none where the suspect is only a figure still missing. */
  readonly rules: readonly string[];
  /** Broken rules that hold by themselves once this fault and the others are mended, by id. */
  readonly consequences: readonly string[];
  /** The one that is decided on first, then the likeliest. None where the rules cannot be mended by changing `MOST_CHANGES` figures. */
  readonly suspects: readonly Suspect<Source>[];
  /** Figures in these rules of which a formula may say something else once it is computed again; no explanation is looked for then. */
  readonly doubtful?: readonly FigureId[];
  /** Those of them whose formula takes its own result. */
  readonly circular?: readonly FigureId[];
  /** Whether the rules leave only the first explanation, or what is said elsewhere singles it out. Likelihood alone decides nothing. */
  readonly decided: boolean;
}

/** Sets of more figures than this are not searched: a clerk would have to compare the whole table anyway. */
export const MOST_CHANGES = 3;
