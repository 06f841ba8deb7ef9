import type { Column, Table } from "../table";

/**
 * Table 四, 政府信息公开行政复议、行政诉讼情况: one row of 15 figures, the same in the editions of 2019 and 2021.
 * Source: 国办公开办函〔2019〕60号 and 〔2021〕30号, appended forms. A review organ as co-defendant does not count the case.
 */

const results = [
  ["upheld", "结果维持", "upheld"],
  ["corrected", "结果纠正", "corrected"],
  ["other", "其他结果", "other results"],
  ["pending", "尚未审结", "pending"],
] as const;

/** The four results and their total under one header. */
function proceedings(id: string, name: string, gloss: string, header: readonly string[]): Column[] {
  const parts = results.map(([result, label, own]): Column => ({
    id: `${id}.${result}`,
    name: `${name}.${label}`,
    gloss: `${gloss}.${own}`,
    path: [...header, label],
    kind: "count",
  }));
  const total: Column = {
    id: `${id}.total`,
    name: `${name}.总计`,
    gloss: `${gloss}.total`,
    path: [...header, "总计"],
    variants: ["合计"],
    kind: "count",
    totalOf: parts.map((part) => part.id),
  };
  return [...parts, total];
}

export const reviewAndLitigation: Table = {
  id: "reviewAndLitigation",
  number: "四",
  name: "表四",
  gloss: "Table 4",
  units: "单位：件",
  blocks: [
    {
      columns: [
        ...proceedings("review", "行政复议", "administrative reconsideration", ["行政复议"]),
        ...proceedings("directSuit", "未经复议直接起诉", "suits without reconsideration", ["行政诉讼", "未经复议直接起诉"]),
        ...proceedings("suitAfterReview", "复议后起诉", "suits after reconsideration", ["行政诉讼", "复议后起诉"]),
      ],
      rows: [{ id: "cases", name: "件数", gloss: "cases", path: [] }],
    },
  ],
};
