import { disclosureRow as row } from "../everyEdition/disclosureRow";
import type { Column, Table } from "../table";

/**
 * Table 二, 主动公开政府信息情况: ten figures.
 * Source: 国办公开办函〔2021〕30号, appended form; 《政府信息公开条例》 art. 20 (1) (5) (6) (8).
 */

/** 「规章」「行政规范性文件」: 本年制发件数, 本年废止件数, 现行有效件数. */
const documentColumns: readonly Column[] = [
  { id: "issued", name: "制发", gloss: "made this year", path: ["本年制发件数"], kind: "count", unit: "件" },
  { id: "repealed", name: "废止", gloss: "repealed this year", path: ["本年废止件数"], kind: "count", unit: "件" },
  { id: "inForce", name: "现行有效", gloss: "in force", path: ["现行有效件数"], kind: "count", unit: "件" },
];

/** 「本年处理决定数量」 counts published decisions and decisions that are lawfully not published. */
const decisionColumns: readonly Column[] = [
  { id: "decisions", name: "处理决定", gloss: "decisions this year", path: ["本年处理决定数量"], kind: "count", unit: "件" },
];

export const proactiveDisclosure: Table = {
  id: "proactiveDisclosure",
  number: "二",
  name: "表二",
  gloss: "Table 2",
  units: "单位：件（行政事业性收费：万元）",
  blocks: [
    {
      heading: "第二十条第（一）项",
      corner: "信息内容",
      columns: documentColumns,
      rows: [row("regulations", "规章", "government rules"), row("normativeDocuments", "行政规范性文件", "normative documents", ["规范性文件"])],
    },
    {
      heading: "第二十条第（五）项",
      corner: "信息内容",
      columns: decisionColumns,
      rows: [row("licences", "行政许可", "administrative licences")],
    },
    {
      heading: "第二十条第（六）项",
      corner: "信息内容",
      columns: decisionColumns,
      rows: [row("penalties", "行政处罚", "administrative penalties"), row("coercion", "行政强制", "administrative coercion")],
    },
    {
      heading: "第二十条第（八）项",
      corner: "信息内容",
      columns: [
        { id: "collected", name: "收费金额", gloss: "fees collected (ten thousand yuan)", path: ["本年收费金额（单位：万元）"], kind: "amount", unit: "万元" },
      ],
      rows: [row("fees", "行政事业性收费", "administrative fees")],
    },
  ],
};
