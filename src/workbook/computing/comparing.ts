import { kept, unknown, type Value } from "./values";

export type Comparison = "=" | "<>" | ">" | "<" | ">=" | "<=";

/** Whether a comparison holds. The order of texts is the system's, and not for us to say. */
export function holds(operator: Comparison, one: Value, other: Value): boolean {
  const difference = compare(one, other);
  switch (operator) {
    case "=":
      return difference === 0;
    case "<>":
      return difference !== 0;
    case ">":
      return ordered(difference) > 0;
    case "<":
      return ordered(difference) < 0;
    case ">=":
      return ordered(difference) >= 0;
    case "<=":
      return ordered(difference) <= 0;
  }
}

/** Numbers stand before texts, texts before truth values; a blank cell is the other side's nothing. NaN for two texts that differ. */
export function compare(one: Value, other: Value): number {
  const [a, b] = [one ?? nothingBeside(other), other ?? nothingBeside(one)];
  const difference = rank(a) - rank(b);
  if (difference !== 0) return difference;
  if (typeof a !== "string" || typeof b !== "string") return kept(Number(a)) - kept(Number(b));
  return isSameText(a, b) ? 0 : Number.NaN;
}

/** Whether two texts are one to Excel, which does not tell capitals; whether it tells widths is the system's matter. */
export function isSameText(one: string, other: string): boolean {
  if (one === other || one.toLowerCase() === other.toLowerCase()) return true;
  return one.length === other.length && folded(one) === folded(other) ? unknown() : false;
}

const folded = (text: string): string => text.normalize("NFKC").toLowerCase();

const ordered = (difference: number): number => (Number.isNaN(difference) ? unknown() : difference);

const rank = (value: Value): number => (typeof value === "string" ? 1 : typeof value === "boolean" ? 2 : 0);

function nothingBeside(other: Value): Value {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}
