import { tableName, type CheckWords } from "../../findings";
import type { UnverifiedEvidence } from "./check";

/** Results that may be old. In a workbook that stays manual they may be so again after the next change. */
export const unverifiedWords: CheckWords<UnverifiedEvidence> = {
  zh: ({ evidence: { calculation, places } }) =>
    `${places.map(({ table, sheet, areas }) => `${table ?? `工作表“${sheet ?? ""}”的`} ${areas}`).join("；")} 的公式本工具算不了，显示的可能是旧的结果：` +
    (calculation === "manual"
      ? `工作簿设成了手动计算。请按 F9 重新计算，在“公式”选项卡的“计算选项”里改回“自动”，再保存。`
      : `文件保存的时候没有重新计算。请用 Excel 打开，按 F9 重新计算并保存。`),
  en: ({ evidence: { calculation, places } }) =>
    `${places.map(({ table, sheet, areas }) => `${table === undefined ? `Sheet “${sheet ?? ""}”` : tableName(table, "en-US")} ${areas.replaceAll("、", ", ")}`).join("; ")}: the formulas cannot be computed here, so their results may be old: ` +
    (calculation === "manual"
      ? "the workbook calculates by hand. Press F9 to calculate, choose Automatic under Calculation Options on the Formulas tab, and save."
      : "the file was saved without being calculated. Open it in Excel, press F9 to calculate and save."),
  values: ({ places }) => places.map(({ table, sheet, areas }) => `${table ?? sheet ?? ""} ${areas}`).join("；"),
};
