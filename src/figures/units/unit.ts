/**
 * What a unit may count. `figures`: behind a number of a table it says nothing else of it, so that the number is read for certain. The others: what a number
 * of a text with this unit may be. One that counts nothing of these counts other things; behind a number of a table it is proposed, and not read.
 */
export type Counted = "figures" | "applications" | "cases" | "decisions" | "documents";

/** A word that stands behind numbers, with an example that has it. */
export interface Unit {
  readonly written: string;
  readonly example: string;
  readonly counts?: readonly Counted[];
  /** Whether it says how much money, and what one of it is as a power of ten of 元. */
  readonly money?: number;
  /** Whether 「一」 before it is a number, and not mostly a part of a word: 「一件」, not 「一次」. */
  readonly afterOne?: true;
  /** What must not stand behind it in a text, as a regular expression, as it makes something else of it; and an example in which it does. */
  readonly guard?: { readonly notBefore: string; readonly unlike: string };
}
