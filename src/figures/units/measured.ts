import { foldWidth, UNSEEN } from "../asWritten";
import type { Unit } from "./unit";
import { ANY_MULTIPLE, ANY_UNIT, DIGITS, unitNamed } from "./unitPatterns";
import { multiples } from "./units";

/** A number as it is written, with all that stands behind it. */
export interface Measured {
  /** Whether a sign stands before it, and whether that is the minus sign or the hyphen. */
  readonly sign: "" | "+" | "-";
  /** Its digits without separators: those before the point, and the decimals. */
  readonly whole: string;
  readonly decimals: string;
  /** The multiple behind it and what its unit of money is of 元, as a power of ten: 4 of 「1.2万元」. */
  readonly power: number;
  readonly unit?: Unit;
}

const MEASURED = new RegExp(`^(?<sign>[+\\-−]?)(?<digits>${DIGITS})(?<multiple>${ANY_MULTIPLE})?(?:(?<unit>${ANY_UNIT})|元整)?$`, "u");

/** Characters that take room and show nothing: to whoever reads them they are spaces. */
const ROOM = /[\u115f\u1160\u2800\u3164\uffa0]/gu;
/** 「1 234 567」 */
const THOUSANDS = /(?<![\d.,])\d{1,3}(?: \d{3})+(?![\d,])/gu;

/**
 * A text in half-width letters, without spaces and what nobody sees. What divides two entries stays: a line break, and spaces between digits that are no
 * groups of three, 「326 18」.
 */
export const withoutSpaces = (text: string): string =>
  foldWidth(text.replace(ROOM, " ").replace(UNSEEN, ""))
    .trim()
    .replace(/[^\S\r\n]+/gu, " ")
    .replace(THOUSANDS, (number) => number.replaceAll(" ", ""))
    .replace(/(?<!\d) | (?!\d)/gu, "");

/** Reads a number in digits with its unit, written in half-width letters and without spaces; `undefined` where it is none. */
export function readMeasured(written: string): Measured | undefined {
  const { sign = "", digits, multiple = "", unit } = MEASURED.exec(written)?.groups ?? {};
  if (digits === undefined) return undefined;
  const [whole = "", decimals = ""] = digits.replaceAll(",", "").split(".");
  const own = unitNamed(written.endsWith("元整") ? "元" : (unit ?? ""));
  return {
    sign: sign === "" || sign === "+" ? sign : "-",
    whole,
    decimals,
    power: (multiples.get(multiple) ?? 0) + (own?.money ?? 0),
    ...(own && { unit: own }),
  };
}
