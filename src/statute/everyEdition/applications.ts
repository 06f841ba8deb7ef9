import type { Column, Row, Table } from "../table";

/**
 * Table 三, 收到和处理政府信息公开申请情况: what the editions of 2019 and 2021 have in common, all but （六）.
 * Source: 国办公开办函〔2019〕60号 and 〔2021〕30号, appended forms. The outcomes follow 《政府信息公开条例》 arts. 14–16, 20,
 * 35–39.
 */

const applicants = "申请人情况";
const organisations = "法人或其他组织";

const applicantColumns: readonly Column[] = [
  { id: "naturalPerson", name: "自然人", gloss: "natural persons", path: [applicants, "自然人"], kind: "count" },
  { id: "business", name: "商业企业", gloss: "businesses", path: [applicants, organisations, "商业企业"], kind: "count" },
  { id: "research", name: "科研机构", gloss: "research institutions", path: [applicants, organisations, "科研机构"], kind: "count" },
  { id: "charity", name: "社会公益组织", gloss: "public welfare organisations", path: [applicants, organisations, "社会公益组织"], kind: "count" },
  { id: "legalService", name: "法律服务机构", gloss: "legal service organisations", path: [applicants, organisations, "法律服务机构"], kind: "count" },
  { id: "other", name: "其他", gloss: "other organisations", path: [applicants, organisations, "其他"], kind: "count" },
];

/** 「总计」: implied by its label to be the sum of the six kinds of applicant. */
const totalColumn: Column = {
  id: "total",
  name: "总计",
  gloss: "total",
  path: [applicants, "总计"],
  variants: ["合计"],
  kind: "count",
  totalOf: applicantColumns.map(({ id }) => id),
};

const outcomes = "三、本年度办理结果";

/** A row directly under 「三、本年度办理结果」. */
export const outcome = (id: string, name: string, label: string, gloss: string): Row => ({
  id: `applications.${id}`,
  name,
  gloss,
  path: [outcomes, label],
});

/** The numbered rows under one group of outcomes; each is written as [id, label without its number, gloss, short name?]. */
export function outcomeGroup(id: string, label: string, name: string, gloss: string, items: readonly (readonly [string, string, string, string?])[]): Row[] {
  return items.map(([item, text, itemGloss, short], index) => ({
    id: `applications.${id}.${item}`,
    name: `${name}.${short ?? text}`,
    gloss: `${gloss}.${itemGloss}`,
    path: [outcomes, label, `${String(index + 1)}.${text}`],
  }));
}

/** （一） to （五）. */
const commonOutcomes: readonly Row[] = [
  outcome("granted", "予以公开", "（一）予以公开", "disclosed"),
  // 「区分处理的，只计这一情形，不计其他情形」: an application granted in part is counted here only.
  outcome("partlyGranted", "部分公开", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "disclosed in part"),
  ...outcomeGroup("withheld", "（三）不予公开", "不予公开", "withheld", [
    ["stateSecret", "属于国家秘密", "state secrets"],
    ["prohibitedByLaw", "其他法律行政法规禁止公开", "forbidden by other laws or regulations"],
    ["securityAndStability", "危及“三安全一稳定”", "endangers security or stability", "危及三安全一稳定"],
    ["thirdPartyRights", "保护第三方合法权益", "rights of third parties"],
    ["internalAffairs", "属于三类内部事务信息", "internal affairs"],
    ["processInformation", "属于四类过程性信息", "information on work in progress"],
    ["enforcementFiles", "属于行政执法案卷", "law enforcement files"],
    ["administrativeEnquiry", "属于行政查询事项", "administrative enquiries"],
  ]),
  ...outcomeGroup("unavailable", "（四）无法提供", "无法提供", "cannot be provided", [
    ["notHeld", "本机关不掌握相关政府信息", "not held by this organ"],
    ["toBeCreated", "没有现成信息需要另行制作", "would have to be made"],
    ["unclearAfterCorrection", "补正后申请内容仍不明确", "still unclear after correction"],
  ]),
  ...outcomeGroup("notProcessed", "（五）不予处理", "不予处理", "not processed", [
    ["petition", "信访举报投诉类申请", "petitions, reports and complaints"],
    ["repeated", "重复申请", "repeated applications"],
    ["publication", "要求提供公开出版物", "publications asked for"],
    ["excessive", "无正当理由大量反复申请", "a great many without good reason"],
    ["confirmation", "要求行政机关确认或重新出具已获取信息", "confirmation or re-issue asked for"],
  ]),
];

/**
 * Table 三 of an edition.
 * @param otherwise the edition's row or rows （六）其他处理
 */
export const applicationsTable = (otherwise: readonly Row[]): Table => ({
  id: "applications",
  number: "三",
  name: "表三",
  gloss: "Table 3",
  units: "单位：件",
  blocks: [
    {
      corner: "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
      columns: [...applicantColumns, totalColumn],
      rows: [
        { id: "applications.received", name: "本年新收", gloss: "received this year", path: ["一、本年新收政府信息公开申请数量"] },
        { id: "applications.carriedIn", name: "上年结转", gloss: "carried over from last year", path: ["二、上年结转政府信息公开申请数量"] },
        ...commonOutcomes,
        ...otherwise,
        {
          ...outcome("outcomesTotal", "办理结果总计", "（七）总计", "all outcomes"),
          variants: ["（七）合计"],
          totalOf: [...commonOutcomes, ...otherwise].map(({ id }) => id),
        },
        { id: "applications.carriedOut", name: "结转下年度", gloss: "carried over to next year", path: ["四、结转下年度继续办理"] },
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
