import { figureLabel } from "../../figures";
import { firstFigure, type CheckWords } from "../../findings";
import type { AcrossYearsEvidence } from "./check";

/** A figure that last year's report contradicts. */
export const acrossYearsWords: CheckWords<AcrossYearsEvidence> = {
  zh: (finding) => {
    const { value, expected, parts } = finding.evidence;
    const figure = firstFigure(finding);
    const subject = `${figure.table.name}「${figureLabel(figure.id)}」填的是 ${value}，`;
    if (finding.check === "B1") return `${subject}上年报告的「${figureLabel(parts[0]?.figure)}」是 ${expected}，两个数应相等。请核对这两份报告。`;
    const [before = 0, issued = 0, repealed = 0] = parts.map((part) => part.value);
    return (
      `${subject}按上年现行有效 ${before} + 本年制发 ${issued} - 本年废止 ${-repealed} 应为 ${expected}，` +
      `相差 ${Math.abs(value - expected)}。请核对；因清理等原因不一致的，请填写说明。`
    );
  },
  en: (finding) => {
    const { value, expected, parts } = finding.evidence;
    const figure = firstFigure(finding);
    const subject = `${figure.table.gloss}, “${figureLabel(figure.id)}” says ${value}, `;
    if (finding.check === "B1")
      return `${subject}but “${figureLabel(parts[0]?.figure)}” of last year's report says ${expected}. They must be equal; please check both reports.`;
    const [before = 0, issued = 0, repealed = 0] = parts.map((part) => part.value);
    return (
      `${subject}but last year's ${before} + ${issued} made - ${-repealed} repealed gives ${expected}. ` +
      "Please check, or give the reason, such as a clean-up of documents."
    );
  },
  values: ({ value, expected }) => `${value}，${expected}`,
  expected: ({ evidence }) => evidence.expected,
  reasons: {
    zh: ["本年清理过文件，现行有效数有调整", "上年报告的统计口径不同"],
    en: ["Documents were reviewed this year, which changed the number in force", "Last year's report counted otherwise"],
  },
};
