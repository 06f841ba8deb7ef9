import { figureLabel } from "../../figures";
import { firstFigure, type CheckWords } from "../../findings";
import type { JumpEvidence } from "./check";

/** A figure far from last year's, and by what measure. */
export const jumpWords: CheckWords<JumpEvidence> = {
  zh: (finding) => {
    const { value, last, factor, difference } = finding.evidence;
    const { id, table } = firstFigure(finding);
    return (
      `${table.name}「${figureLabel(id)}」填的是 ${value}，上年是 ${last}，变动很大（相差 ${factor} 倍以上、${difference} 以上即提示）。` +
      "请核对是否多填、少填了数位或用错了单位；属实的，请填写说明。"
    );
  },
  en: (finding) => {
    const { value, last, factor, difference } = finding.evidence;
    const { id, table } = firstFigure(finding);
    return (
      `${table.gloss}, “${figureLabel(id)}” says ${value}, last year's report ${last}: a large change (named from ${factor} times and a difference of ${difference} on). ` +
      "Check the digits and the unit, or give the reason."
    );
  },
  values: ({ value, last }) => `${value}，${last}`,
  reasons: {
    zh: ["业务量确有变化，数据属实", "机构调整，职能划入或划出", "统计口径有调整"],
    en: ["The work did change; the figure is right", "Duties came or went with a reorganisation", "It is counted otherwise this year"],
  },
};
