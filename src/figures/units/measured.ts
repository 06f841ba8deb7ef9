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

/** A text in half-width letters, without spaces and what nobody sees; a line break divides two entries and stays. */
export const withoutSpaces = (text: string): string =>
  foldWidth(text.replace(UNSEEN, ""))
    .trim()
    .replace(/[^\S\r\n]+/gu, "");

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
