import type { RowRole } from "../roles";
import type { Column, Row } from "../table";

/** Other wordings of a label: in reports, and shorter ones in tables that organs keep by themselves. */
type OtherWordings = Pick<Row, "variants" | "short">;

/** A row of table 二 that only one edition has; its printed label is its name too. */
export const disclosureRow = (id: string, label: string, gloss: string, wordings: OtherWordings = {}): Row => ({
  id: `disclosure.${id}`,
  name: label,
  gloss,
  path: [label],
  ...wordings,
});

const roleRow = (role: RowRole, label: string, gloss: string, wordings?: OtherWordings): Row => ({ ...disclosureRow(role, label, gloss, wordings), role });

export const regulations: Row = roleRow("regulations", "规章", "government rules");
/** Named otherwise from one edition to the next. */
export const normativeDocuments = (label: string, variants: readonly string[]): Row =>
  roleRow("normativeDocuments", label, "normative documents", { variants });
export const licences: Row = roleRow("licences", "行政许可", "administrative licences", { short: ["许可"] });
export const penalties: Row = roleRow("penalties", "行政处罚", "administrative penalties", { short: ["处罚"] });
export const coercion: Row = roleRow("coercion", "行政强制", "administrative coercion", { short: ["强制"] });
export const fees: Row = roleRow("fees", "行政事业性收费", "administrative fees", { short: ["事业性收费", "行政性收费", "收费"] });

/** 「处理决定数量」 of 2019 is of the year as 「本年处理决定数量」 of 2021 is: the same figure. */
export const decisionsColumn = (label: string): Column => ({
  id: "decisions",
  name: "处理决定",
  gloss: "decisions this year",
  path: [label],
  kind: "count",
  unit: "件",
  short: ["处理决定", "处理决定数", "本年处理决定"],
  role: "decisions",
});
