import { coercion, decisionsColumn, disclosureRow, fees, licences, normativeDocuments, penalties, regulations } from "../everyEdition/disclosure";
import type { Column, Table } from "../table";

/**
 * Table 二, 主动公开政府信息情况: 22 figures.
 * Source: 国办公开办函〔2019〕60号, as the reports of 2019 and 2020 print its form; 《政府信息公开条例》 art. 20 (1) (5) (6) (8) (9).
 */

/** 「规章」「规范性文件」: what was made and what was published are not what the edition of 2021 counts. */
const documentColumns: readonly Column[] = [
  { id: "created", name: "新制作", gloss: "newly made", path: ["本年新制作数量"], kind: "count", unit: "件", role: "created" },
  { id: "published", name: "新公开", gloss: "newly published", path: ["本年新公开数量"], kind: "count", unit: "件" },
  { id: "publishedTotal", name: "对外公开总数", gloss: "published in all", path: ["对外公开总数量"], kind: "count", unit: "件" },
];

/** How many kinds of licences, penalties, fees … there are: those of the year before, and how many came or (negative) went. */
const itemColumns: readonly Column[] = [
  { id: "itemsBefore", name: "上一年项目", gloss: "items last year", path: ["上一年项目数量"], kind: "count", unit: "项" },
  { id: "change", name: "本年增减", gloss: "items more or fewer", path: ["本年增/减"], variants: ["本年增减"], kind: "change", unit: "项" },
];

const decisionColumns: readonly Column[] = [...itemColumns, decisionsColumn("处理决定数量")];

/** No unit is printed with 「采购总金额」, and reports use 元 and 万元. It is asked for in 万元, as all amounts are. */
const procurementColumns: readonly Column[] = [
  { id: "projects", name: "采购项目", gloss: "purchases", path: ["采购项目数量"], kind: "count", unit: "项" },
  { id: "amount", name: "采购总金额", gloss: "spent on purchases (ten thousand yuan)", path: ["采购总金额"], kind: "amount", short: ["采购金额"] },
];

export const proactiveDisclosure: Table = {
  id: "proactiveDisclosure",
  number: "二",
  name: "表二",
  gloss: "Table 2",
  units: "单位：件、项（采购总金额：万元）",
  blocks: [
    {
      heading: "第二十条第（一）项",
      corner: "信息内容",
      columns: documentColumns,
      rows: [regulations, normativeDocuments("规范性文件", ["行政规范性文件"])],
    },
    {
      heading: "第二十条第（五）项",
      corner: "信息内容",
      columns: decisionColumns,
      rows: [licences, disclosureRow("otherServices", "其他对外管理服务事项", "other services to the public")],
    },
    {
      heading: "第二十条第（六）项",
      corner: "信息内容",
      columns: decisionColumns,
      rows: [penalties, coercion],
    },
    {
      heading: "第二十条第（八）项",
      corner: "信息内容",
      columns: itemColumns,
      rows: [fees],
    },
    {
      heading: "第二十条第（九）项",
      corner: "信息内容",
      columns: procurementColumns,
      rows: [disclosureRow("procurement", "政府集中采购", "central government procurement")],
    },
  ],
};
