import type { Position, Rectangle } from "../../../src/address";

/** How a cell's look changes under a rule; what is not named stays. Colours "#RRGGBB". */
export interface DifferentialFormat {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly numberFormat?: string;
}

/**
 * A rule by formula. The formula ("=A1>B1") is written for the anchor, its relative references move with the cell, and it holds
 * where it gives TRUE or a number other than 0. A sheet's list stands in the order of priority, first wins.
 */
export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Rectangle[];
  /** At birth the top left cell of the rectangle around all areas. */
  readonly anchor: Position;
  readonly formula: string;
  readonly format: DifferentialFormat;
  readonly stopIfTrue: boolean;
}

/** An id that none of these formats has: "{GUID}". */
export function freshFormatId(formats: readonly ConditionalFormat[]): string {
  const taken = formats.map(({ id }) => Number.parseInt(id.slice(-13, -1), 16) || 0);
  return `{00000000-0000-0000-0000-${(Math.max(0, ...taken) + 1).toString(16).toUpperCase().padStart(12, "0")}}`;
}
