import { coercion, decisionsColumn, fees, licences, normativeDocuments, penalties, regulations } from "../everyEdition/disclosure";
import type { Column, Table } from "../table";

/**
 * Table 二, 主动公开政府信息情况: ten figures.
 * Source: 国办公开办函〔2021〕30号, appended form; 《政府信息公开条例》 art. 20 (1) (5) (6) (8).
 */

const documentColumn = (role: "issued" | "repealed" | "inForce", name: string, gloss: string, label: string, short: readonly string[]): Column => ({
  id: role,
  name,
  gloss,
  path: [label],
  kind: "count",
  unit: "件",
  short,
  role,
});

/** 「规章」「行政规范性文件」: 本年制发件数, 本年废止件数, 现行有效件数. */
const documentColumns: readonly Column[] = [
  documentColumn("issued", "制发", "made this year", "本年制发件数", ["本年制发", "制发件数", "制发数"]),
  documentColumn("repealed", "废止", "repealed this year", "本年废止件数", ["本年废止", "废止件数", "废止数"]),
  documentColumn("inForce", "现行有效", "in force", "现行有效件数", ["现行有效", "现行有效数"]),
];

/** 「本年处理决定数量」 counts published decisions and decisions that are lawfully not published. */
const decisionColumns: readonly Column[] = [decisionsColumn("本年处理决定数量")];

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
      rows: [regulations, normativeDocuments("行政规范性文件", ["规范性文件"])],
    },
    {
      heading: "第二十条第（五）项",
      corner: "信息内容",
      columns: decisionColumns,
      rows: [licences],
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
      columns: [
        {
          id: "collected",
          name: "收费金额",
          gloss: "fees collected (ten thousand yuan)",
          path: ["本年收费金额（单位：万元）"],
          kind: "amount",
          unit: "万元",
          short: ["收费金额"],
          role: "collected",
        },
      ],
      rows: [fees],
    },
  ],
};
