import type { Worded } from "../../language";
import { organKinds } from "../../statute";
import { cases, FEE_NAME, HANDLED, meeting, type Counted } from "./counted";
import type { FormNumbers } from "./formNumbers";
import { otherYearGap, type ReportNumbers } from "./reportNumbers";
import type { Decided, FormCondition } from "./term";

/** Conditions that hold where a number is not zero: `[name, the number, what it asks]`. */
const counted: readonly (readonly [name: string, number: Counted, about: Worded])[] = [
  ["有申请", meeting("received"), { zh: "本年收到政府信息公开申请", en: "Applications were received this year" }],
  ["有上年结转", meeting("carriedIn"), { zh: "有上年结转的申请", en: "Applications were carried over from last year" }],
  ["有收办申请", HANDLED, { zh: "本年新收或上年结转的申请", en: "Applications were received this year or carried over from last year" }],
  ["有办理结果", meeting("outcomesTotal"), { zh: "有办结的申请", en: "Applications were handled to an end" }],
  ["有予以公开", meeting("granted"), { zh: "有予以公开的申请", en: "Information was disclosed on application" }],
  ["有部分公开", meeting("partlyGranted"), { zh: "有部分公开的申请", en: "Information was disclosed in part" }],
  ["有不予公开", meeting("withheld"), { zh: "有不予公开的申请", en: "Information was withheld" }],
  ["有无法提供", meeting("unavailable"), { zh: "有无法提供的申请", en: "Information could not be provided" }],
  ["有不予处理", meeting("notProcessed"), { zh: "有不予处理的申请", en: "Applications were not processed" }],
  ["有其他处理", meeting("otherwise"), { zh: "有作其他处理的申请", en: "Applications were handled otherwise" }],
  ["有结转", meeting("carriedOut"), { zh: "有结转下年度继续办理的申请", en: "Applications are carried over to next year" }],
  ["有行政复议", cases("review"), { zh: "有行政复议案件", en: "There were administrative reconsiderations" }],
  ["有行政诉讼", cases("directSuit", "suitAfterReview"), { zh: "有行政诉讼案件", en: "There were suits" }],
  ["有制发规章", meeting("regulations", "issued"), { zh: "制发了规章", en: "Government rules were made" }],
  ["有制发规范性文件", meeting("normativeDocuments", "issued"), { zh: "制发了行政规范性文件", en: "Normative documents were made" }],
  ["有废止规范性文件", meeting("normativeDocuments", "repealed"), { zh: "废止了行政规范性文件", en: "Normative documents were repealed" }],
  ["有现行规范性文件", meeting("normativeDocuments", "inForce"), { zh: "有现行有效的行政规范性文件", en: "Normative documents are in force" }],
  ["有行政许可", meeting("licences", "decisions"), { zh: "作出了行政许可处理决定", en: "There were decisions on administrative licences" }],
  ["有行政处罚", meeting("penalties", "decisions"), { zh: "作出了行政处罚处理决定", en: "There were decisions on administrative penalties" }],
  ["有行政强制", meeting("coercion", "decisions"), { zh: "作出了行政强制处理决定", en: "There were decisions on administrative coercion" }],
  ["有收费", meeting("fees", "collected"), { zh: "有行政事业性收费", en: "Administrative fees were collected" }],
  ["有信息处理费", FEE_NAME, { zh: `收取了信息处理费（要素“${FEE_NAME}”）`, en: `Fees for handling information were collected (named figure “${FEE_NAME}”)` }],
];

/** The conditions of a form: about its numbers, last year's, and the kind of organ. */
export const conditionTerms = (form: FormNumbers): FormCondition[] => [
  ...counted.flatMap(([name, number, about]) => countCondition(name, form.nameOf(number), about, form)),
  {
    name: "有上年数据",
    about: { zh: "工作簿里有上年的数据", en: "The workbook has last year's figures" },
    figures: [],
    decided: ({ content }) => ({ holds: content.lastYear !== undefined && otherYearGap(content) === undefined }),
  },
  ...organKinds.map(({ label, gloss }) => ({
    name: `是${label}`,
    about: { zh: `机关类别是${label}`, en: `The kind of the organ is ${gloss}` },
    figures: [],
    decided: ({ content }: ReportNumbers) => ({ holds: content.organ.kind === label }),
  })),
];

function countCondition(name: string, number: string | undefined, about: Worded, form: FormNumbers): FormCondition[] {
  if (number === undefined) return [];
  const decided = ({ find }: ReportNumbers): Decided => {
    const count = find(number);
    return "gap" in count ? { holds: false, gap: count.gap } : { holds: count.value.digits !== 0n };
  };
  return [{ name, about, figures: form.figuresOf(number), decided }];
}
