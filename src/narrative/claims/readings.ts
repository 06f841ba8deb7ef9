import type { Summand } from "../../figures";

/** What a text may mean by a number, in figures of the tables: their sum. */
export interface CountReading {
  readonly terms: readonly Summand[];
  readonly value: number;
}

/** What a text may mean by a share: the quotient of two sums of figures, in percent. */
export interface ShareReading {
  readonly part: CountReading;
  readonly whole: CountReading;
}
