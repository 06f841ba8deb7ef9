import { firstFigure, sumSubject, termLabel, type Finding } from "../../findings";
import type { Side, SumEvidence } from "./check";
import { sideWords, sumWords } from "./sides";

/** A sum that does not hold, with both sides and the difference, and what to do. */
export function sumEn(finding: Finding<SumEvidence>): string {
  const todo = finding.evidence.relation === "total" ? ". Please check these cells." : ". Items 1 and 2 must equal items 3 and 4; please check this column.";
  return sumClauseEn(finding) + todo;
}

/** Which sum does not hold, both sides and the difference: the beginning of a sentence, without a stop. */
export function sumClauseEn(finding: Finding<SumEvidence>): string {
  const {
    check,
    evidence: { relation, left, right, difference },
  } = finding;
  const table = firstFigure(finding).table.gloss;
  if (relation === "balance") {
    return `${table}, column “${sumSubject(check, finding.figures[0])}” does not balance: ${sideWords(check, left, "(blank)")}, ${sideWords(check, right, "(blank)")}, a difference of ${Math.abs(difference)}`;
  }
  const total = right.terms[0];
  if (total === undefined) throw new RangeError(`Rule ${finding.id} has no total`);
  const off = difference < 0 ? `${-difference} too many` : `${difference} too few`;
  return `${table}, “${sumSubject(check, total.figure)}”: the parts add up to ${left.value}${partsEn(finding, left)}, “${termLabel(check, total.figure)}” says ${right.value}, ${off}`;
}

/** The parts that a total was made of, in brackets; nothing where all are zero. */
function partsEn({ check }: Finding, side: Side): string {
  const { counted, blank } = sumWords(check, side);
  const inside = [counted, blank > 0 ? `${blank} more without a number` : ""].filter((part) => part !== "").join(", ");
  return inside === "" ? "" : ` (${inside})`;
}
