import type { Worded } from "../../language";
import { cases, FEE_NAME, meeting, type Counted } from "./counted";

/** A count that a sentence speaks of where it is not zero. */
export interface Clause {
  readonly count: Counted;
  /** {n} is the count. */
  readonly some: string;
  /** Said where it is zero and another clause is not. */
  readonly none?: string;
  /** Where its parts are said, those of them that are not zero: what is said instead where one is the whole; {part} is its words. */
  readonly only?: string;
}

/** A ready sentence, without the full stop. */
export interface SentenceWording {
  readonly name: string;
  readonly about: Worded;
  readonly clauses: readonly Clause[];
  /** Before the clauses. */
  readonly lead?: string;
  /** Between the clauses. */
  readonly between?: string;
  /** Where every count is zero. */
  readonly none: string;
}

/** The ready sentences in the language of the reports: what was, with its parts; what was not, in words instead of 「0 件」. */
export const sentenceWordings: readonly SentenceWording[] = [
  {
    name: "收到申请",
    about: { zh: "本年新收政府信息公开申请，按申请人分列", en: "Applications received this year, by kind of applicant" },
    clauses: [{ count: meeting("received"), some: "共收到政府信息公开申请{n}件", only: "均由{part}提出" }],
    none: "未收到政府信息公开申请",
  },
  {
    name: "上年结转",
    about: { zh: "上年结转本年办理的申请", en: "Applications carried over from last year" },
    clauses: [{ count: meeting("carriedIn"), some: "上年结转政府信息公开申请{n}件" }],
    none: "没有上年结转的政府信息公开申请",
  },
  {
    name: "办理结果",
    about: { zh: "本年办结的申请，按办理结果分列", en: "Applications handled to an end this year, by outcome" },
    clauses: [
      {
        count: meeting("outcomesTotal"),
        some: "共办结政府信息公开申请{n}件",
        only: "办理结果均为{part}",
      },
    ],
    none: "没有办结的政府信息公开申请",
  },
  {
    name: "不予公开",
    about: { zh: "不予公开的申请，按理由分列", en: "Applications whose information was withheld, by reason" },
    clauses: [{ count: meeting("withheld"), some: "不予公开{n}件", only: "理由均为“{part}”" }],
    none: "没有不予公开的政府信息公开申请",
  },
  {
    name: "结转",
    about: { zh: "结转下年度继续办理的申请", en: "Applications carried over to next year" },
    clauses: [{ count: meeting("carriedOut"), some: "结转下年度继续办理{n}件" }],
    none: "没有结转下年度继续办理的政府信息公开申请",
  },
  {
    name: "行政复议",
    about: { zh: "因政府信息公开引起的行政复议，按结果分列", en: "Administrative reconsiderations about information, by result" },
    clauses: [{ count: cases("review"), some: "因政府信息公开被申请行政复议{n}件", only: "均为{part}" }],
    none: "未发生因政府信息公开申请行政复议的情况",
  },
  {
    name: "行政诉讼",
    about: {
      zh: "因政府信息公开引起的行政诉讼（未经复议直接起诉和复议后起诉），按结果分列",
      en: "Suits about information (without and after reconsideration), by result",
    },
    clauses: [{ count: cases("directSuit", "suitAfterReview"), some: "因政府信息公开被提起行政诉讼{n}件", only: "均为{part}" }],
    none: "未发生因政府信息公开提起行政诉讼的情况",
  },
  {
    name: "规章",
    about: { zh: "规章的制发、废止和现行有效件数", en: "Government rules made, repealed and in force" },
    clauses: [
      { count: meeting("regulations", "issued"), some: "制发规章{n}件", none: "未制发规章" },
      { count: meeting("regulations", "repealed"), some: "废止规章{n}件" },
      { count: meeting("regulations", "inForce"), some: "现行有效规章{n}件" },
    ],
    between: "，",
    none: "未制发规章",
  },
  {
    name: "规范性文件",
    about: { zh: "行政规范性文件的制发、废止和现行有效件数", en: "Normative documents made, repealed and in force" },
    clauses: [
      { count: meeting("normativeDocuments", "issued"), some: "制发行政规范性文件{n}件", none: "未制发行政规范性文件" },
      { count: meeting("normativeDocuments", "repealed"), some: "废止行政规范性文件{n}件" },
      { count: meeting("normativeDocuments", "inForce"), some: "现行有效行政规范性文件{n}件" },
    ],
    between: "，",
    none: "未制发行政规范性文件",
  },
  {
    name: "行政许可处罚强制",
    about: { zh: "行政许可、行政处罚、行政强制的处理决定", en: "Decisions on administrative licences, penalties and coercion" },
    lead: "作出",
    clauses: [
      { count: meeting("licences", "decisions"), some: "行政许可处理决定{n}件" },
      { count: meeting("penalties", "decisions"), some: "行政处罚处理决定{n}件" },
      { count: meeting("coercion", "decisions"), some: "行政强制处理决定{n}件" },
    ],
    between: "、",
    none: "未作出行政许可、行政处罚、行政强制处理决定",
  },
  {
    name: "行政事业性收费",
    about: { zh: "行政事业性收费金额", en: "Administrative fees collected" },
    clauses: [{ count: meeting("fees", "collected"), some: "行政事业性收费{n}万元" }],
    none: "没有行政事业性收费",
  },
  {
    name: "信息处理费",
    about: {
      zh: "收取的信息处理费，取自基本信息中的要素“信息处理费金额”（元），没有收取填 0",
      en: "Fees collected for handling information, from the named figure “信息处理费金额” of the sheet “基本信息” (in yuan; 0 where none were)",
    },
    clauses: [{ count: FEE_NAME, some: "收取信息处理费{n}元" }],
    none: "未收取信息处理费",
  },
];

/** Before the parts. */
export const AMONG = "，其中";
/** Between the parts, and what one is. */
export const BETWEEN_PARTS = "、";
export const PART_UNIT = "件";
