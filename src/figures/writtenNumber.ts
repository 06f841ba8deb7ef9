import type { FigureKind } from "../statute";
import { readMeasured, type Measured } from "./units/measured";
import { ofKind } from "./units/ofKind";

/** The number that a writing says, and whether its unit is the figure's own or converts to it exactly. */
export interface WrittenNumber {
  readonly value: number;
  readonly certain: boolean;
}

/** So many digits are a number exactly, as Excel has them. */
const MOST_DIGITS = 15;

/**
 * Reads a number in digits with its unit, written in half-width letters and without spaces; `undefined` where it is none that the kind can have.
 * A count in units of money or of other things, and an amount of things, is read and not certain.
 */
export function readWritten(written: string, kind: FigureKind): WrittenNumber | undefined {
  const measured = readMeasured(written);
  const own = measured && ofKind(measured, kind);
  const value = own && valueOf(measured, kind, own.power);
  return value === undefined ? undefined : { value, certain: own?.certain ?? false };
}

/**
 * What one of a unit is in a kind's own unit (元 of an amount is 0.0001万元), and whether it is one of that kind's at all; `undefined` where a word is no unit
 * of the tables.
 */
export function readUnit(word: string, kind: FigureKind): WrittenNumber | undefined {
  const measured = /^\p{L}+$/u.test(word) ? readMeasured(`1${word}`) : undefined;
  const isOther = measured?.unit !== undefined && measured.unit.money === undefined && !measured.unit.counts?.includes("figures");
  return measured === undefined || isOther ? undefined : readWritten(`1${word}`, kind);
}

/** With a sign where the kind can have one, times a power of ten. */
function valueOf({ sign, whole, decimals }: Measured, kind: FigureKind, power: number): number | undefined {
  if (sign !== "" && kind !== "change") return undefined;
  if (power !== 0 && (whole + decimals).replace(/^0+/u, "").length > MOST_DIGITS) return undefined;
  const value = Number(`${whole}.${decimals}e${power}`);
  if (value > LARGEST_FIGURE || (kind !== "amount" && !Number.isInteger(value))) return undefined;
  return sign === "-" && value !== 0 ? -value : value;
}

/**
 * Numbers up to this size are taken for figures. It is far over anything counted, and keeps every sum of a table
 * (at most 25 terms) below 2^53, so that the arithmetic of whole numbers is exact.
 */
export const LARGEST_FIGURE = 1e12;
