import type { Texts } from "../../texts";

/** The usual reasons for a problem of this kind, and those that fit all. */
export function usualReasons({ explain: { reasons } }: Texts, kind: string): readonly string[] {
  const known: Readonly<Record<string, readonly string[]>> = reasons;
  return [...(known[kind] ?? []), ...reasons.any];
}
