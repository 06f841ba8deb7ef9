import { figureLabel } from "../../figures";
import { firstFigure, type CheckWords } from "../../findings";
import type { NotPlainEvidence } from "./check";
import { notPlainEn, passedOverEn } from "./en";
import { notPlainReasons } from "./reasons";
import { notPlainZh, passedOverZh } from "./zh";

/** What stands in a cell instead of a plain number, and what to change it to. */
export const notPlainWords: CheckWords<NotPlainEvidence> = {
  zh: (finding) => {
    const { figure, sums } = finding.evidence;
    return `${firstFigure(finding).table.name}「${figureLabel(figure)}」${notPlainZh(finding.evidence)}。${passedOverZh(sums)}`;
  },
  en: (finding) => {
    const { figure, sums } = finding.evidence;
    return `${firstFigure(finding).table.gloss}, “${figureLabel(figure)}” ${notPlainEn(finding.evidence)}.${passedOverEn(sums)}`;
  },
  values: ({ text }) => text,
  expected: ({ severity, evidence: { reads } }) => (severity === "warning" ? reads : undefined),
  reasons: notPlainReasons,
};
