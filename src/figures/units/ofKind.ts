import type { FigureKind } from "../../statute";
import type { Measured } from "./measured";

/** How a number with a unit becomes one of a kind of figures: times a power of ten, and whether that is certain. */
export interface OfKind {
  readonly power: number;
  readonly certain: boolean;
}

/** 万元, in which all amounts are, as a power of ten of 元. */
const TEN_THOUSAND = 4;

/**
 * What a number with its unit is in a kind's own unit. A count in units of money, an amount of things and a count of other things are read and not certain;
 * `undefined` where nobody says what it would be: 「3千」 among amounts.
 */
export function ofKind({ power, unit }: Measured, kind: FigureKind): OfKind | undefined {
  const isMoney = unit?.money !== undefined;
  if (kind !== "amount") return isMoney ? { power: 0, certain: false } : { power, certain: unit === undefined || (unit.counts?.includes("figures") ?? false) };
  if (isMoney) return { power: power - TEN_THOUSAND, certain: true };
  if (power === 0) return { power, certain: unit === undefined };
  return unit === undefined && power >= TEN_THOUSAND ? { power: power - TEN_THOUSAND, certain: true } : undefined;
}
