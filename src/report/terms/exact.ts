import { ofKind, readEntry, readMeasured, withoutSpaces, type Measured } from "../../figures";
import type { FigureKind } from "../../statute";

/** A decimal number, exactly: `digits` × 10^−`scale`. */
export interface Exact {
  readonly digits: bigint;
  readonly scale: number;
}

/** What a number is of: a kind of figures, or a 要素, which counts whatever its unit says and has money in 元. */
export type NumberOf = FigureKind | "named";

/**
 * The number that a figure is as it was written: digits of any width, with or without thousands separators and a unit behind them, in the unit that is printed
 * behind it, 「984361元」 of an amount in 万元. `undefined` where it is none for certain: 「22（其中修订16件）」, 「12件」 of an amount.
 */
export function readExact(text: string, of: NumberOf): Exact | undefined {
  const measured = readMeasured(withoutSpaces(text));
  if (measured === undefined) return of === "named" ? undefined : readSpoken(text, of);
  const own = of === "named" ? { power: measured.power, certain: true } : ofKind(measured, of);
  return own?.certain ? timesTen(measured, own.power) : undefined;
}

/** 「共44件」, 「3万6千元」: what a cell says for certain is as certain here. */
function readSpoken(text: string, kind: FigureKind): Exact | undefined {
  const entry = readEntry(text, kind);
  const measured = entry.state === "text" && entry.certain ? readMeasured(String(entry.reads)) : undefined;
  return measured && timesTen(measured, 0);
}

function timesTen({ sign, whole, decimals }: Measured, power: number): Exact {
  const digits = BigInt(sign + whole + decimals) * 10n ** BigInt(Math.max(0, power - decimals.length));
  return { digits, scale: Math.max(0, decimals.length - power) };
}

export function sumOf(numbers: readonly Exact[]): Exact {
  const scale = Math.max(0, ...numbers.map((number) => number.scale));
  return { digits: numbers.reduce((sum, number) => sum + digitsAt(number, scale), 0n), scale };
}

/** Below 0 where `a` is less than `b`, 0 where they are equal. */
export function compare(a: Exact, b: Exact): number {
  const difference = sumOf([a, { ...b, digits: -b.digits }]).digits;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** In plain decimal notation, without zeros at the end of the decimals. */
export function printExact({ digits, scale }: Exact): string {
  const figures = String(digits < 0n ? -digits : digits).padStart(scale + 1, "0");
  const whole = figures.slice(0, figures.length - scale);
  const decimals = figures.slice(figures.length - scale).replace(/0+$/u, "");
  return `${digits < 0n ? "-" : ""}${whole}${decimals === "" ? "" : `.${decimals}`}`;
}

/**
 * `part` of `whole` in percent, rounded half up to one decimal; without a decimal where it comes out even: 「100%」 is all of
 * it, while 9999 of 10000 are 「100.0%」.
 * @param whole not zero
 */
export function percentOf(part: Exact, whole: Exact): string {
  const scale = Math.max(part.scale, whole.scale);
  const [numerator, denominator] = [digitsAt(part, scale) * 1000n, digitsAt(whole, scale)];
  if (numerator % (10n * denominator) === 0n) return `${numerator / (10n * denominator)}%`;
  const tenths = (2n * numerator + denominator) / (2n * denominator);
  return `${tenths / 10n}.${tenths % 10n}%`;
}

const digitsAt = (number: Exact, scale: number): bigint => number.digits * 10n ** BigInt(scale - number.scale);
