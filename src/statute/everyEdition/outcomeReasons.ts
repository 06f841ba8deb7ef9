/** A numbered row: its id, its label without the number, its gloss; then its name where that is shorter than the label, and shorter labels of organs' own tables. */
export interface OutcomeItem {
  readonly id: string;
  readonly label: string;
  readonly gloss: string;
  readonly name?: string;
  readonly short?: readonly string[];
}

/** The rows of （三）不予公开. */
export const withheldReasons: readonly OutcomeItem[] = [
  { id: "stateSecret", label: "属于国家秘密", gloss: "state secrets", short: ["国家秘密"] },
  {
    id: "prohibitedByLaw",
    label: "其他法律行政法规禁止公开",
    gloss: "forbidden by other laws or regulations",
    short: ["法律行政法规禁止公开", "法律法规禁止公开", "其他法律法规禁止公开"],
  },
  {
    id: "securityAndStability",
    label: "危及“三安全一稳定”",
    gloss: "endangers security or stability",
    name: "危及三安全一稳定",
    short: ["三安全一稳定"],
  },
  { id: "thirdPartyRights", label: "保护第三方合法权益", gloss: "rights of third parties", short: ["第三方合法权益", "第三方权益", "保护第三方权益"] },
  { id: "internalAffairs", label: "属于三类内部事务信息", gloss: "internal affairs", short: ["三类内部事务信息", "内部事务信息", "三类内部事务", "内部事务"] },
  { id: "processInformation", label: "属于四类过程性信息", gloss: "information on work in progress", short: ["四类过程性信息", "过程性信息"] },
  { id: "enforcementFiles", label: "属于行政执法案卷", gloss: "law enforcement files", short: ["行政执法案卷", "执法案卷"] },
  { id: "administrativeEnquiry", label: "属于行政查询事项", gloss: "administrative enquiries", short: ["行政查询事项", "行政查询"] },
];

/** The rows of （四）无法提供. */
export const unavailableReasons: readonly OutcomeItem[] = [
  { id: "notHeld", label: "本机关不掌握相关政府信息", gloss: "not held by this organ", short: ["本机关不掌握", "不掌握相关政府信息", "不掌握"] },
  { id: "toBeCreated", label: "没有现成信息需要另行制作", gloss: "would have to be made", short: ["没有现成信息", "需要另行制作", "需另行制作"] },
  {
    id: "unclearAfterCorrection",
    label: "补正后申请内容仍不明确",
    gloss: "still unclear after correction",
    short: ["补正后仍不明确", "申请内容仍不明确", "申请内容不明确"],
  },
];

/** The rows of （五）不予处理. */
export const notProcessedReasons: readonly OutcomeItem[] = [
  { id: "petition", label: "信访举报投诉类申请", gloss: "petitions, reports and complaints", short: ["信访举报投诉", "信访投诉举报"] },
  { id: "repeated", label: "重复申请", gloss: "repeated applications" },
  { id: "publication", label: "要求提供公开出版物", gloss: "publications asked for", short: ["公开出版物", "提供公开出版物"] },
  { id: "excessive", label: "无正当理由大量反复申请", gloss: "a great many without good reason", short: ["大量反复申请", "反复申请"] },
  {
    id: "confirmation",
    label: "要求行政机关确认或重新出具已获取信息",
    gloss: "confirmation or re-issue asked for",
    short: ["确认或重新出具", "要求确认或重新出具", "重新出具"],
  },
];
