import type { ColumnGroup, ResultRole } from "../roles";
import type { Column, Table } from "../table";

/**
 * Table 四, 政府信息公开行政复议、行政诉讼情况: one row of 15 figures, the same in the editions of 2019 and 2021.
 * Source: 国办公开办函〔2019〕60号 and 〔2021〕30号, appended forms. A review organ as co-defendant does not count the case.
 */

/** A result: [id, label, gloss, role]; without a role it is counted, and nothing else is said of it. */
export type Result = readonly [string, string, string, ResultRole?];

export const results: readonly Result[] = [
  ["upheld", "结果维持", "upheld", "upheld"],
  ["corrected", "结果纠正", "corrected", "corrected"],
  ["other", "其他结果", "other results", "other"],
  ["pending", "尚未审结", "pending", "pending"],
];

/** The results and their total under one header. */
function proceedings(group: ColumnGroup, name: string, gloss: string, header: readonly string[], of: readonly Result[]): Column[] {
  const parts = of.map(([result, label, own, role]): Column => ({
    id: `${group}.${result}`,
    name: `${name}.${label}`,
    gloss: `${gloss}.${own}`,
    path: [...header, label],
    kind: "count",
    group,
    ...(role && { role }),
  }));
  const total: Column = {
    id: `${group}.total`,
    name: `${name}.总计`,
    gloss: `${gloss}.total`,
    path: [...header, "总计"],
    variants: ["合计"],
    kind: "count",
    group,
    role: "total",
    totalOf: parts.map((part) => part.id),
  };
  return [...parts, total];
}

/** Table 四 of an edition, by the results that it counts. */
export const reviewAndLitigationTable = (of: readonly Result[]): Table => ({
  id: "reviewAndLitigation",
  number: "四",
  name: "表四",
  gloss: "Table 4",
  units: "单位：件",
  blocks: [
    {
      columns: [
        ...proceedings("review", "行政复议", "administrative reconsideration", ["行政复议"], of),
        ...proceedings("directSuit", "未经复议直接起诉", "suits without reconsideration", ["行政诉讼", "未经复议直接起诉"], of),
        ...proceedings("suitAfterReview", "复议后起诉", "suits after reconsideration", ["行政诉讼", "复议后起诉"], of),
      ],
      rows: [{ id: "cases", name: "件数", gloss: "cases", path: [] }],
    },
  ],
});

/** Table 四 of the editions of 2019 and 2021. */
export const reviewAndLitigation: Table = reviewAndLitigationTable(results);
