/** A decimal number, exactly: `digits` × 10^−`scale`. */
export interface Exact {
  readonly digits: bigint;
  readonly scale: number;
}

const NUMBER = /^([+\-−]?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?(?:件次|人次|万元|元|件|条|项|起|宗|个|份|次|例|名|人)?$/u;

/**
 * The number that a printed figure is: digits of any width, with or without thousands separators and a unit behind them.
 * `undefined` where it is none, such as 「22（其中修订16件）」.
 */
export function readExact(text: string): Exact | undefined {
  const [, sign, whole, decimals = ""] = NUMBER.exec(text.normalize("NFKC").replace(/\s/gu, "")) ?? [];
  if (whole === undefined) return undefined;
  const digits = BigInt(whole.replaceAll(",", "") + decimals);
  return { digits: sign === "-" || sign === "−" ? -digits : digits, scale: decimals.length };
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
