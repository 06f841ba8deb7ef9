import type { Worded } from "../../../language";
import { quotedAround } from "../../wording/quotedAround";
import type { TextWords } from "../textWords";

/** D1: work of this year under another year. */
export interface OtherYearFault {
  readonly what: "otherYear";
  readonly year: number;
  readonly reportYear: number;
  readonly name?: string;
}

/** D1: a cut-off day of the report's own year, as last year's report had it. */
export interface OwnYearCutOffFault {
  readonly what: "ownYearCutOff";
  readonly reportYear: number;
}

/** D1: a plan for the report's own year, as last year's report had it. */
export interface OwnYearPlanFault {
  readonly what: "ownYearPlan";
  readonly reportYear: number;
}

const thatYear: Worded<readonly string[]> = { zh: ["文中说的就是这一年的事"], en: ["The text does mean that year"] };

/** What is said of it. */
export const otherYearWords: TextWords<OtherYearFault> = {
  zh: ({ evidence, place }) =>
    `${place}写的是 ${evidence.year} 年：“${quotedAround(evidence.sentence, evidence.words)}”，本报告是 ${evidence.reportYear} 年度的。请核对是否应为 ${evidence.reportYear} 年；确是 ${evidence.year} 年的事，请填写说明。`,
  en: ({ evidence, place }) =>
    `${place} speaks of ${evidence.year}: “${quotedAround(evidence.sentence, evidence.words)}”. This report is for ${evidence.reportYear}. Correct the year, or explain it where it is right.`,
  reasons: thatYear,
};

/** What is said of it. */
export const ownYearCutOffWords: TextWords<OwnYearCutOffFault> = {
  zh: ({ evidence, place, words }) =>
    `${place}写的是${words}，在“${quotedAround(evidence.sentence, evidence.words)}”中：${evidence.reportYear} 年度的数到这时还没有统计完，是否照搬了上年报告的日期？请核对是否应为 ${evidence.reportYear + 1} 年；确是这一天的，请填写说明。`,
  en: ({ evidence, place, words }) =>
    `${place} says ${words} in “${quotedAround(evidence.sentence, evidence.words)}”: by then the figures of ${evidence.reportYear} were not complete. Was the date left from last year's report? Check whether ${evidence.reportYear + 1} is meant, or explain it.`,
  reasons: thatYear,
};

/** What is said of it. */
export const ownYearPlanWords: TextWords<OwnYearPlanFault> = {
  zh: ({ evidence, place, words }) =>
    `${place}写的是${words}：本报告是 ${evidence.reportYear} 年度的，打算应写 ${evidence.reportYear + 1} 年的，是否照搬了上年报告？请核对年份和内容。`,
  en: ({ evidence, place, words }) =>
    `${place} says ${words}: a report for ${evidence.reportYear} plans for ${evidence.reportYear + 1}. Was this left from last year's report? Check the year and what is planned.`,
  reasons: thatYear,
};
