import type { FigureKind } from "../statute";

/** The number that a writing says, and whether its unit is the figure's own or converts to it exactly. */
export interface WrittenNumber {
  readonly value: number;
  readonly certain: boolean;
}

/** What counts things; which of them stands behind a count says nothing else of it. */
const COUNTER = /(?:件次|人次|件|条|项|起|宗|个|份|次|例|笔|单|户|家|批|篇|册|部)$/u;
/** Units of money, as powers of ten of 万元, in which all amounts are. */
const MONEY = [
  ["亿元", 4],
  ["千万元", 3],
  ["百万元", 2],
  ["十万元", 1],
  ["万元整", 0],
  ["万元", 0],
  ["千元", -1],
  ["百元", -2],
  ["元整", -4],
  ["元", -4],
  ["亿", 4],
  ["万", 0],
] as const;
/** 「1.2万件」 */
const MULTIPLES = [
  ["亿", 8],
  ["万", 4],
  ["千", 3],
  ["百", 2],
] as const;
/** So many digits are a number exactly, as Excel has them. */
const MOST_DIGITS = 15;

/**
 * Reads a number in digits with its unit, written in half-width letters and without spaces; `undefined` where it is none that the kind can have.
 * A count in units of money, and an amount of things, is read and not certain.
 */
export function readWritten(written: string, kind: FigureKind): WrittenNumber | undefined {
  const plain = written.replace(COUNTER, "");
  const isCounted = plain !== written;
  const money = isCounted ? undefined : MONEY.find(([unit]) => written.endsWith(unit) && (kind === "amount" || unit.includes("元")));
  if (money) {
    const [unit, power] = money;
    const value = readDigits(written.slice(0, -unit.length), kind, kind === "amount" ? power : 0);
    return value === undefined ? undefined : { value, certain: kind === "amount" };
  }
  const [multiple = "", power = 0] = kind === "amount" ? [] : (MULTIPLES.find(([word]) => plain.endsWith(word)) ?? []);
  const value = readDigits(plain.slice(0, plain.length - multiple.length), kind, power);
  return value === undefined ? undefined : { value, certain: !isCounted || kind !== "amount" };
}

/** What one of a unit is in a kind's own unit (元 of an amount is 0.0001万元), and whether it is one of that kind's at all; `undefined` where a word is no unit. */
export const readUnit = (word: string, kind: FigureKind): WrittenNumber | undefined => (/^\p{L}+$/u.test(word) ? readWritten(`1${word}`, kind) : undefined);

/** With or without thousands separators, with a sign where the kind can have one (the minus sign or the hyphen), times a power of ten. */
function readDigits(written: string, kind: FigureKind, power: number): number | undefined {
  const [, sign = "", digits] = /^([+\-−]?)((?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?)$/u.exec(written) ?? [];
  if (digits === undefined || (sign !== "" && kind !== "change")) return undefined;
  const bare = digits.replaceAll(",", "");
  if (power !== 0 && bare.replace(/^0+|\./gu, "").length > MOST_DIGITS) return undefined;
  const value = Number(`${bare}e${power}`);
  if (value > LARGEST_FIGURE || (kind !== "amount" && !Number.isInteger(value))) return undefined;
  return (sign === "-" || sign === "−") && value !== 0 ? -value : value;
}

/**
 * Numbers up to this size are taken for figures. It is far over anything counted, and keeps every sum of a table
 * (at most 25 terms) below 2^53, so that the arithmetic of whole numbers is exact.
 */
export const LARGEST_FIGURE = 1e12;
