import type { Evidence, NotPlainEvidence } from "../evidence";

/** The cells without a plain number that a finding is about: one, or several of one cause. */
export function notPlainCells(evidence: Evidence): readonly NotPlainEvidence[] {
  if (evidence.kind === "alike") return evidence.cells;
  return evidence.kind === "notPlain" ? [evidence] : [];
}
