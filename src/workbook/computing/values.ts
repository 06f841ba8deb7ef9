import { plainDecimal } from "../plainDecimal";

/** What a cell or a formula gives; `null` for a blank cell. */
export type Value = number | string | boolean | null;

/** Values of several cells, row by row. */
export type Values = readonly (readonly Value[])[];

/**
 * Why a formula gives no value that could be told: `error` Excel shows an error value; `circular` it takes its own result, or one that does; `unknown` what
 * Excel shows is not for us to say.
 */
export class NoValue extends Error {
  override readonly name = "NoValue";

  constructor(readonly why: "error" | "circular" | "unknown") {
    super(why);
  }
}

/** @throws NoValue always: this is beyond what is computed here */
export function unknown(): never {
  throw new NoValue("unknown");
}

/** @throws NoValue always: Excel shows an error value here */
export function failed(): never {
  throw new NoValue("error");
}

/** A value as arithmetic takes it. What Excel makes of texts there depends on the system's language. */
export function asNumber(value: Value): number {
  if (typeof value === "string") return unknown();
  return Number(value ?? 0);
}

/** A value as a condition takes it. */
export function asTruth(value: Value): boolean {
  return typeof value === "string" ? unknown() : Boolean(value);
}

/** A value as it is joined to a text. */
export function asText(value: Value): string {
  if (typeof value === "number") return value === 0 || (Math.abs(value) >= 1e-4 && Math.abs(value) < 1e15) ? plainDecimal(value) : unknown();
  return typeof value === "boolean" ? String(value).toUpperCase() : (value ?? "");
}

/** Excel keeps so many digits. */
const DIGITS = 15;

/** A number with as many digits as Excel keeps; beyond all numbers is an error. */
export const kept = (value: number): number => (Number.isFinite(value) ? Number(value.toPrecision(DIGITS)) + 0 : failed());

/** What numbers add up to. */
export const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);

/** What an expression gives, or something else where Excel shows an error value. */
export function unlessError<Given>(work: () => Given, otherwise: () => Given): Given {
  try {
    return work();
  } catch (error) {
    if (error instanceof NoValue && error.why === "error") return otherwise();
    throw error;
  }
}
