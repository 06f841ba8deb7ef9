import type { CheckWords } from "../../findings";
import type { ComputedHereEvidence } from "./check";

/** That numbers are not the file's own: whoever opens it in another program sees blank cells. */
export const computedHereWords: CheckWords<ComputedHereEvidence> = {
  zh: ({ evidence: { places } }) =>
    `${places.map(({ sheet, areas }) => `工作表“${sheet}”的 ${areas}`).join("；")} 是公式，文件里没有存结果（不是用 Excel 或 WPS 表格保存的），` +
    "校验和报告里用的是本工具按公式算出的结果。请用 Excel 或 WPS 表格打开这个工作簿，核对后保存。",
  en: ({ evidence: { places } }) =>
    `${places.map(({ sheet, areas }) => `${areas.replaceAll("、", ", ")} of sheet “${sheet}”`).join("; ")}: the file holds no results of these formulas, as it was not saved by Excel or WPS; ` +
    "checks and report use what the formulas give, computed here. Open the workbook in Excel or WPS, look at them, and save it.",
  values: ({ places }) => places.map(({ sheet, areas }) => `${sheet} ${areas}`).join("；"),
};
