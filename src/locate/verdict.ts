import type { Fault, Suspect } from "./suspect";

/**
 * What can be said of the explanations of one fault. Decided is an explanation that is the only one by the rules, that alone agrees with what
 * is said elsewhere, or that alone is not belied by it; its numbers must be certain, and nothing may speak against it. How likely an error is by
 * itself only gives the order: it was 98 % sure of a cell that the next year's report proved right.
 * @param suspects the likeliest first
 */
export function verdictOf<Source>(suspects: readonly Suspect<Source>[]): Pick<Fault<Source>, "suspects" | "decided"> {
  const fewest = Math.min(...suspects.map(({ changes }) => changes.length));
  const standing = suspects.filter((one) => !isBelied(one));
  const supported = standing.filter(({ witnesses }) => witnesses.agree.length > 0);
  const [only, ...others] = supported.length > 0 ? supported : standing;
  const isSingledOut = others.length === 0 && (supported.length > 0 || (suspects.length > 1 && only?.changes.length === fewest));
  // What alone can be wrong is told even to a person who has marked it 已核对.
  const byRules = suspects.find(({ unique, changes, witnesses }) => unique && changes.length === fewest && witnesses.disagree.length === 0);
  const decided = byRules ?? (isSingledOut ? only : undefined);
  if (!decided?.exact) return { suspects: [...standing, ...suspects.filter(isBelied)], decided: false };
  return { suspects: [decided, ...suspects.filter((one) => one !== decided)], decided: true };
}

/** Whether something said elsewhere, or a person's mark, speaks against an explanation. */
export const isBelied = ({ witnesses, doubted }: Suspect<unknown>): boolean => witnesses.disagree.length > 0 || doubted.length > 0;
