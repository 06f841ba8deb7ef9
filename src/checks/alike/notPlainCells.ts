import type { BaseEvidence } from "../../findings";
import type { NotPlainEvidence } from "../notPlain/check";
import type { AlikeEvidence } from "./check";

/** The cells without a plain number that a finding is about: one, or several of one cause. */
export function notPlainCells(evidence: BaseEvidence | NotPlainEvidence | AlikeEvidence): readonly NotPlainEvidence[] {
  if (isAlike(evidence)) return evidence.cells;
  return isNotPlain(evidence) ? [evidence] : [];
}

const isAlike = (evidence: BaseEvidence): evidence is AlikeEvidence => evidence.kind === "alike";
const isNotPlain = (evidence: BaseEvidence): evidence is NotPlainEvidence => evidence.kind === "notPlain";
