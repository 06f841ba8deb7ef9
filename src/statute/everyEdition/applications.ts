import type { ApplicantRole, OutcomeRole } from "../roles";
import type { Column, Row, Table } from "../table";
import { notProcessedReasons, unavailableReasons, withheldReasons, type OutcomeItem } from "./outcomeReasons";

/**
 * Table 三, 收到和处理政府信息公开申请情况: what the editions of 2019 and 2021 have in common, all but （六）.
 * Source: 国办公开办函〔2019〕60号 and 〔2021〕30号, appended forms. The outcomes follow 《政府信息公开条例》 arts. 14–16, 20,
 * 35–39.
 */

const applicants = "申请人情况";
const organisations = "法人或其他组织";

/** The kinds of applicants: [id, label, gloss, role, shorter and other labels in use]; all but natural persons stand under 法人或其他组织. */
const applicantKinds: readonly (readonly [string, string, string, ApplicantRole, readonly string[]])[] = [
  ["naturalPerson", "自然人", "natural persons", "naturalPerson", ["公民", "个人"]],
  ["business", "商业企业", "businesses", "business", ["企业"]],
  ["research", "科研机构", "research institutions", "research", ["科研"]],
  ["charity", "社会公益组织", "public welfare organisations", "charity", ["公益组织", "社会组织"]],
  ["legalService", "法律服务机构", "legal service organisations", "legalService", ["法律服务", "法律机构"]],
  ["other", "其他", "other organisations", "otherOrganisation", []],
];

const applicantColumns = applicantKinds.map(([id, name, gloss, role, short]): Column => {
  const own = { id, name, gloss, kind: "count", role, ...(short.length > 0 && { short }) } as const;
  return role === "naturalPerson"
    ? { ...own, path: [applicants, name] }
    : { ...own, path: [applicants, organisations, name], group: "organisations", ...(role === "otherOrganisation" && { spoken: "其他组织" }) };
});

/** 「总计」: implied by its label to be the sum of the six kinds of applicant. */
const totalColumn: Column = {
  id: "total",
  name: "总计",
  gloss: "total",
  path: [applicants, "总计"],
  variants: ["合计"],
  kind: "count",
  role: "total",
  totalOf: applicantColumns.map(({ id }) => id),
};

const outcomes = "三、本年度办理结果";

/** A row directly under 「三、本年度办理结果」. */
export const outcome = (role: OutcomeRole | "outcomesTotal", name: string, label: string, gloss: string): Row => ({
  id: `applications.${role}`,
  name,
  gloss,
  path: [outcomes, label],
  role,
});

/** The numbered rows under one group of outcomes. */
export function outcomeGroup(role: OutcomeRole, label: string, name: string, gloss: string, items: readonly OutcomeItem[]): Row[] {
  return items.map((item, index) => ({
    id: `applications.${role}.${item.id}`,
    name: `${name}.${item.name ?? item.label}`,
    gloss: `${gloss}.${item.gloss}`,
    path: [outcomes, label, `${String(index + 1)}.${item.label}`],
    role,
    reason: item.id,
    ...(item.short && { short: item.short }),
  }));
}

/** （一） to （五）. */
export const commonOutcomes: readonly Row[] = [
  outcome("granted", "予以公开", "（一）予以公开", "disclosed"),
  // 「区分处理的，只计这一情形，不计其他情形」: an application granted in part is counted here only.
  outcome("partlyGranted", "部分公开", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "disclosed in part"),
  ...outcomeGroup("withheld", "（三）不予公开", "不予公开", "withheld", withheldReasons),
  ...outcomeGroup("unavailable", "（四）无法提供", "无法提供", "cannot be provided", unavailableReasons),
  ...outcomeGroup("notProcessed", "（五）不予处理", "不予处理", "not processed", notProcessedReasons),
];

/**
 * Table 三 of an edition.
 * @param otherwise the edition's row or rows （六）其他处理
 * @param before its rows （一） to （五）, where they are not those that the editions have in common
 */
export const applicationsTable = (otherwise: readonly Row[], before: readonly Row[] = commonOutcomes): Table => ({
  id: "applications",
  number: "三",
  name: "表三",
  gloss: "Table 3",
  units: "单位：件",
  commonLabel: outcomes,
  blocks: [
    {
      corner: "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
      columns: [...applicantColumns, totalColumn],
      rows: [
        {
          id: "applications.received",
          name: "本年新收",
          gloss: "received this year",
          path: ["一、本年新收政府信息公开申请数量"],
          short: ["本年新收", "新收", "新收申请", "新收申请数量", "本年新收申请", "本年新收申请数量", "本年新收数量"],
          role: "received",
        },
        {
          id: "applications.carriedIn",
          name: "上年结转",
          gloss: "carried over from last year",
          path: ["二、上年结转政府信息公开申请数量"],
          short: ["上年结转", "上年结转申请", "上年结转申请数量", "上年结转数量"],
          role: "carriedIn",
        },
        ...before,
        ...otherwise,
        {
          ...outcome("outcomesTotal", "办理结果总计", "（七）总计", "all outcomes"),
          variants: ["（七）合计"],
          short: ["办理结果总计", "办结总计", "办理总计"],
          totalOf: [...before, ...otherwise].map(({ id }) => id),
        },
        {
          id: "applications.carriedOut",
          name: "结转下年度",
          gloss: "carried over to next year",
          path: ["四、结转下年度继续办理"],
          short: ["结转下年度", "结转下年", "结转下年度办理", "结转下年继续办理"],
          role: "carriedOut",
        },
      ],
      // 「本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和」
      balances: [
        {
          left: ["applications.received", "applications.carriedIn"],
          right: ["applications.outcomesTotal", "applications.carriedOut"],
        },
      ],
    },
  ],
});
