import type { Texts } from "../../texts";

/** The usual reasons under the first of these keys that has any, the kind of a problem or a check, and those that fit all. */
export function usualReasons({ explain: { reasons } }: Texts, ...keys: readonly string[]): readonly string[] {
  const known: Readonly<Record<string, readonly string[]>> = reasons;
  const own = keys.map((key) => known[key]).find((found) => found !== undefined) ?? [];
  return [...own, ...reasons.any];
}
