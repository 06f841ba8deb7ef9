import type { Position } from "../../address";

/** Figures of which nothing says that they are the report's, since others stand under the same heading or beside the same label. */
export interface Undecided {
  /**
   * `columns`: several columns stand under one heading, or the one that does is of another period; `rows`: several rows of figures stand beside
   * one label; `twice`: a column's label stands twice; `below`: figures stand under the last label and none beside the first.
   */
  readonly what: "columns" | "rows" | "twice" | "below";
  readonly cells: readonly [Position, ...Position[]];
  /** What tells several apart: 「上年」, 「2024年」. */
  readonly texts: readonly string[];
  /** Whether the figure at a place is one of them. */
  readonly has: (at: Position) => boolean;
}
