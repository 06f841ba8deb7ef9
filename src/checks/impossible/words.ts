import { figureLabel } from "../../figures";
import { firstFigure, type CheckWords } from "../../findings";
import type { Worded } from "../../language";
import type { ImpossibleEvidence } from "./check";

const reasons: Readonly<Record<ImpossibleEvidence["why"], Worded>> = {
  negative: { zh: "不能是负数，请改填", en: "it cannot be negative" },
  fraction: { zh: "应是整数，请改填", en: "it must be a whole number" },
  tooLarge: { zh: "数值过大，请核对位数和单位", en: "it is too large; please check digits and unit" },
};

/** What a number cannot be. */
export const impossibleWords: CheckWords<ImpossibleEvidence> = {
  zh: (finding) => {
    const { figure, value, why } = finding.evidence;
    return `${firstFigure(finding).table.name}「${figureLabel(figure)}」填的是 ${value}，${reasons[why].zh}。`;
  },
  en: (finding) => {
    const { figure, value, why } = finding.evidence;
    return `${firstFigure(finding).table.gloss}, “${figureLabel(figure)}” is ${value}: ${reasons[why].en}.`;
  },
  values: ({ value }) => String(value),
};
