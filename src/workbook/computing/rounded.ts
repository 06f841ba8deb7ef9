import { unknown } from "./values";

/** A number to so many decimals, on the decimal digits that Excel shows; towards zero and away from it on both sides alike. */
export function rounded(value: number, digits: number, to: (scaled: number) => number): number {
  if (!Number.isInteger(digits) || Math.abs(digits) > 15) return unknown();
  const scaled = to(scaledBy(Math.abs(value), digits));
  return Math.sign(value) * scaledBy(scaled, -digits);
}

function scaledBy(value: number, digits: number): number {
  const [mantissa = "0", exponent = "0"] = value.toPrecision(15).split("e");
  return Number(`${mantissa}e${Number(exponent) + digits}`);
}
