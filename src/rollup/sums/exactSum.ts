import { plainDecimal } from "../../workbook";

/** The sum of numbers as they are written in decimals: 0.1 and 0.2 are 0.3. */
export function exactSum(numbers: readonly number[]): number {
  const sum = numbers.reduce((all, one) => all + one, 0);
  if (Number.isSafeInteger(sum) && numbers.every(Number.isSafeInteger)) return sum;
  const written = numbers.map(plainDecimal);
  const decimals = Math.max(0, ...written.map((text) => fraction(text).length));
  const scaled = written.reduce((all, text) => all + BigInt(text.replace(".", "") + "0".repeat(decimals - fraction(text).length)), 0n);
  return Number(decimals === 0 ? scaled : pointed(scaled, decimals));
}

/** What one number is more than another, as they are written in decimals. */
export const exactDifference = (one: number, other: number): number => exactSum([one, -other]);

const fraction = (text: string): string => text.split(".")[1] ?? "";

function pointed(scaled: bigint, decimals: number): string {
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(decimals + 1, "0");
  return `${scaled < 0n ? "-" : ""}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
