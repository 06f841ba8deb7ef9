import type { Worded } from "../../language";
import { organKinds } from "../../statute";
import type { ReportContent } from "../content";
import { otherYearGap, type ReportNumbers } from "./reportNumbers";
import { FEE_NAME } from "./sentenceWording";
import type { ConditionTerm } from "./term";

/** Conditions that hold where a number is not zero: `[name, name of the number, what it asks]`. */
const counted: readonly (readonly [name: string, number: string, about: Worded])[] = [
  ["有申请", "三.本年新收.总计", { zh: "本年收到政府信息公开申请", en: "Applications were received this year" }],
  ["有上年结转", "三.上年结转.总计", { zh: "有上年结转的申请", en: "Applications were carried over from last year" }],
  ["有收办申请", "收办总数", { zh: "本年新收或上年结转的申请", en: "Applications were received this year or carried over from last year" }],
  ["有办理结果", "三.办理结果总计.总计", { zh: "有办结的申请", en: "Applications were handled to an end" }],
  ["有予以公开", "三.予以公开.总计", { zh: "有予以公开的申请", en: "Information was disclosed on application" }],
  ["有部分公开", "三.部分公开.总计", { zh: "有部分公开的申请", en: "Information was disclosed in part" }],
  ["有不予公开", "三.不予公开.合计", { zh: "有不予公开的申请", en: "Information was withheld" }],
  ["有无法提供", "三.无法提供.合计", { zh: "有无法提供的申请", en: "Information could not be provided" }],
  ["有不予处理", "三.不予处理.合计", { zh: "有不予处理的申请", en: "Applications were not processed" }],
  // The edition of 2019 has one row of it, that of 2021 several.
  ["有其他处理", "三.其他处理.总计", { zh: "有作其他处理的申请", en: "Applications were handled otherwise" }],
  ["有其他处理", "三.其他处理.合计", { zh: "有作其他处理的申请", en: "Applications were handled otherwise" }],
  ["有结转", "三.结转下年度.总计", { zh: "有结转下年度继续办理的申请", en: "Applications are carried over to next year" }],
  ["有行政复议", "四.行政复议.总计", { zh: "有行政复议案件", en: "There were administrative reconsiderations" }],
  ["有行政诉讼", "四.行政诉讼.总计", { zh: "有行政诉讼案件", en: "There were suits" }],
  ["有制发规章", "二.规章.制发", { zh: "制发了规章", en: "Government rules were made" }],
  ["有制发规范性文件", "二.行政规范性文件.制发", { zh: "制发了行政规范性文件", en: "Normative documents were made" }],
  ["有废止规范性文件", "二.行政规范性文件.废止", { zh: "废止了行政规范性文件", en: "Normative documents were repealed" }],
  ["有现行规范性文件", "二.行政规范性文件.现行有效", { zh: "有现行有效的行政规范性文件", en: "Normative documents are in force" }],
  ["有行政许可", "二.行政许可.处理决定", { zh: "作出了行政许可处理决定", en: "There were decisions on administrative licences" }],
  ["有行政处罚", "二.行政处罚.处理决定", { zh: "作出了行政处罚处理决定", en: "There were decisions on administrative penalties" }],
  ["有行政强制", "二.行政强制.处理决定", { zh: "作出了行政强制处理决定", en: "There were decisions on administrative coercion" }],
  ["有收费", "二.行政事业性收费.收费金额", { zh: "有行政事业性收费", en: "Administrative fees were collected" }],
  ["有信息处理费", FEE_NAME, { zh: `收取了信息处理费（要素“${FEE_NAME}”）`, en: `Fees for handling information were collected (named figure “${FEE_NAME}”)` }],
];

/** The conditions of a report: about its numbers, last year's, and the kind of organ. */
export function conditionTerms(content: ReportContent, numbers: ReportNumbers): ConditionTerm[] {
  const { organ, lastYear } = content;
  return [
    ...counted.flatMap(([name, number, about]) => countCondition(name, number, about, numbers)),
    {
      name: "有上年数据",
      about: { zh: "工作簿里有上年的数据", en: "The workbook has last year's figures" },
      figures: [],
      holds: lastYear !== undefined && otherYearGap(content) === undefined,
    },
    ...organKinds.map(({ label, gloss }) => ({
      name: `是${label}`,
      about: { zh: `机关类别是${label}`, en: `The kind of the organ is ${gloss}` },
      figures: [],
      holds: organ.kind === label,
    })),
  ];
}

function countCondition(name: string, number: string, about: Worded, numbers: ReportNumbers): ConditionTerm[] {
  const count = numbers.find(number);
  if (count === undefined) return [];
  const common = { name, about, figures: numbers.figuresOf(number) };
  return ["gap" in count ? { ...common, holds: false, gap: count.gap } : { ...common, holds: count.value.digits !== 0n }];
}
