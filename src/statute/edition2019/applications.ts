import { applicationsTable, outcome } from "../everyEdition/applications";
import type { Table } from "../table";

/**
 * Table 三, 收到和处理政府信息公开申请情况: 23 rows × 7 columns. In this edition （六）其他处理 is one row.
 * Source: 国办公开办函〔2019〕60号, as the reports of 2019 and 2020 print its form.
 */
export const applications: Table = applicationsTable([outcome("otherwise", "其他处理", "（六）其他处理", "handled otherwise")]);
