import type { SumRule } from "../rules";
import { summand, type Entries } from "./entry";
import type { Finding, Side, Term } from "./finding";

/**
 * Evaluates linear rules over the entries (checks A1–A4). A figure that brings no number leaves its side open upwards: then
 * the rule is broken only if no whole number ≥ 0 in its place could mend it. Blank is not taken for zero.
 */
export function checkSums(rules: readonly SumRule[], entries: Entries): Finding[] {
  return rules.flatMap((rule) => {
    const left = side(rule, 1, entries);
    const right = side(rule, -1, entries);
    if (!isBroken(left, right)) return [];
    return {
      id: rule.id,
      check: rule.check,
      severity: "error",
      figures: rule.terms.map(({ figure }) => figure),
      evidence: { kind: "sum", relation: rule.relation, left, right, difference: left.value - right.value },
    } satisfies Finding;
  });
}

function side(rule: SumRule, coefficient: 1 | -1, entries: Entries): Side {
  const terms = rule.terms
    .filter((term) => term.coefficient === coefficient)
    .map(({ figure }): Term => ({ figure, value: summand(entries.get(figure)) }));
  return { terms, value: terms.reduce((sum, { value }) => sum + (value ?? 0), 0) };
}

function isBroken(left: Side, right: Side): boolean {
  if (left.value > right.value) return isComplete(right);
  return left.value < right.value && isComplete(left);
}

const isComplete = ({ terms }: Side): boolean => terms.every(({ value }) => value !== undefined);
