import { figureLabel, rowLabel } from "../../figures";
import { firstFigure, type CheckWords, type Finding } from "../../findings";
import type { Worded } from "../../language";
import type { ImplausibleEvidence } from "./check";

type Words = Worded<(finding: Finding<ImplausibleEvidence>) => string>;

const words: Readonly<Record<ImplausibleEvidence["what"], Words>> = {
  cases: {
    zh: ({ evidence: { value, against } }) => `的行政复议和行政诉讼共 ${value} 件，比收到和上年结转的申请 ${against} 件还多。请核对；确是如此的，请填写说明。`,
    en: ({ evidence: { value, against } }) =>
      `reviews and suits are ${value}, more than the ${against} applications received or carried over. Please check, or give the reason.`,
  },
  inForce: {
    zh: (finding) =>
      `「${rowLabel(firstFigure(finding))}」现行有效 ${finding.evidence.value} 件，比本年制发的 ${finding.evidence.against} 件还少。请核对；确是如此的，请填写说明。`,
    en: (finding) =>
      `“${rowLabel(firstFigure(finding))}”: ${finding.evidence.value} in force, fewer than the ${finding.evidence.against} made this year. Please check, or give the reason.`,
  },
  fees: {
    zh: ({ figures: [figure], evidence: { value } }) =>
      `「${figureLabel(figure)}」填的是 ${value} 万元，可能是把元当成了万元。是 ${value} 元的，请改填 ${yuan(value)}；确是万元的，请填写说明。`,
    en: ({ figures: [figure], evidence: { value } }) =>
      `“${figureLabel(figure)}” says ${value} (in ten thousand yuan), which looks like an amount in yuan. Please check, or give the reason.`,
  },
};

const reasons: Readonly<Record<ImplausibleEvidence["what"], Worded<readonly string[]>>> = {
  cases: { zh: ["复议、诉讼有的是针对以前年度的答复"], en: ["Some of the cases are about answers of earlier years"] },
  inForce: { zh: ["本年制发的有的已经废止或失效"], en: ["Some of those made this year are no longer in force"] },
  fees: { zh: ["金额和单位已核对，属实"], en: ["Amount and unit were compared with the accounts"] },
};

/** What an amount in 元 is in 万元, without the dust of binary fractions. */
const yuan = (value: number): string => String(Number((value / 10_000).toPrecision(15)));

/** What is hard to believe, and beside what. */
export const implausibleWords: CheckWords<ImplausibleEvidence> = {
  zh: (finding) => `${firstFigure(finding).table.name}${words[finding.evidence.what].zh(finding)}`,
  en: (finding) => `${firstFigure(finding).table.gloss}, ${words[finding.evidence.what].en(finding)}`,
  values: ({ value, against }) => `${value}，${against}`,
  reasons: ({ what }) => reasons[what],
};
