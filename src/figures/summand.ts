import type { FigureId } from "../statute";

/** One figure of a sum with the value that entered it; `undefined`: not filled in. */
export interface Summand {
  readonly figure: FigureId;
  readonly value: number | undefined;
}
