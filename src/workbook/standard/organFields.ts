/** The fields of 基本信息 by what they mean; the value stands in column B beside the label. */
export const organFields = {
  name: "机关名称",
  kind: "机关类别",
  year: "年度",
  period: "统计期限",
  date: "报告日期",
  contact: "联系方式",
  title: "报告标题",
  shortName: "简称",
} as const;

export type OrganField = keyof typeof organFields;
