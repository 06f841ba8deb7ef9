import type { SumRule } from "../../rules";
import type { FigureId } from "../../statute";
import { summand, openFigures, type Entries, type Summand } from "../../figures";
import type { Finding } from "../../findings";
import type { CheckedTable } from "../checkedTable";

/** One side of a sum rule: its figures and what those that are filled in add up to. */
export interface Side {
  readonly terms: readonly Summand[];
  readonly value: number;
}

/** Two sides that should be equal. For a total: its parts on the left, the total on the right. */
export interface SumEvidence {
  readonly kind: "sum";
  /** What the two sides are to each other: parts and their total, or two sums that must balance. */
  readonly relation: "total" | "balance";
  readonly left: Side;
  readonly right: Side;
  /** left − right */
  readonly difference: number;
}

/**
 * Evaluates linear rules over the entries (checks A1–A4). A figure that is not settled yet leaves its side open upwards: then
 * the rule is broken only if no whole number ≥ 0 in its place could mend it. Blank is not taken for zero.
 */
export function checkSums(rules: readonly SumRule[], entries: Entries): Finding<SumEvidence>[] {
  const open = openFigures(rules, entries);
  return rules.flatMap((rule) => {
    if (valueOf(rule, 1, entries) === valueOf(rule, -1, entries)) return [];
    const left = side(rule, 1, entries);
    const right = side(rule, -1, entries);
    if (!isBroken(left, right, open)) return [];
    return {
      id: rule.id,
      check: rule.check,
      severity: "error",
      figures: rule.terms.map(({ figure }) => figure),
      evidence: { kind: "sum", relation: rule.relation, left, right, difference: left.value - right.value },
    } satisfies Finding<SumEvidence>;
  });
}

/** A1–A4 of a table; of a total that nobody filled in it is said as such, and nothing of what stands there. */
export function checkTableSums({ rules, filled, unfilled }: CheckedTable): Finding<SumEvidence>[] {
  const empty = new Set(unfilled.flatMap(({ totals }) => totals.map(({ figure }) => figure)));
  return checkSums(rules, filled).filter(({ evidence: { relation, right } }) => relation !== "total" || !right.terms.some(({ figure }) => empty.has(figure)));
}

/** Whether a finding is that of a sum. */
export const isOfSum = (finding: Finding): finding is Finding<SumEvidence> => finding.evidence.kind === "sum";

function side(rule: SumRule, coefficient: 1 | -1, entries: Entries): Side {
  const terms = rule.terms.filter((term) => term.coefficient === coefficient).map(({ figure }): Summand => ({ figure, value: summand(entries.get(figure)) }));
  return { terms, value: valueOf(rule, coefficient, entries) };
}

/** What the figures of one side that are filled in add up to. */
function valueOf({ terms }: SumRule, side: 1 | -1, entries: Entries): number {
  let sum = 0;
  for (const { figure, coefficient } of terms) if (coefficient === side) sum += summand(entries.get(figure)) ?? 0;
  return sum;
}

function isBroken(left: Side, right: Side, open: ReadonlySet<FigureId>): boolean {
  const settled = ({ terms }: Side): boolean => terms.every(({ figure }) => !open.has(figure));
  if (left.value > right.value) return settled(right);
  return left.value < right.value && settled(left);
}
