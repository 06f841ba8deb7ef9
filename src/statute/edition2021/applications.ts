import { applicationsTable, outcomeGroup } from "../everyEdition/applications";
import type { Table } from "../table";

/**
 * Table 三, 收到和处理政府信息公开申请情况: 25 rows × 7 columns. This edition divides （六）其他处理 into three rows.
 * Source: 国办公开办函〔2021〕30号, appended form.
 */
export const applications: Table = applicationsTable(
  outcomeGroup("otherwise", "（六）其他处理", "其他处理", "handled otherwise", [
    {
      id: "notCorrectedInTime",
      label: "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
      gloss: "not corrected in time",
      name: "逾期不补正",
      short: ["逾期不补正"],
    },
    {
      id: "feeNotPaidInTime",
      label: "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
      gloss: "fee not paid in time",
      name: "逾期不缴费",
      short: ["逾期不缴费", "逾期未缴费", "逾期未缴纳费用"],
    },
    { id: "other", label: "其他", gloss: "other" },
  ]),
);
