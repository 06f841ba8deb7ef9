import type { CellPlan, SheetPlan } from "../../src/workbook";

/** A sheet of this content, and no more look than a plan must have. */
export function planOf(name: string, content: readonly (readonly CellPlan[])[], more: Partial<SheetPlan> = {}): SheetPlan {
  return {
    name,
    tabColor: "#123456",
    content,
    merges: [],
    formats: [],
    columnWidths: [10],
    rowHeights: new Map(),
    conditionalFormats: [],
    validations: [],
    freeze: { rows: 1, columns: 0 },
    print: { orientation: "portrait", area: "A1:B9" },
    ...more,
  };
}

/** Texts that a spreadsheet would take for something else if they were typed, or that files have to write in another way. */
export const oddTexts: readonly string[] = [
  "=1+1", '=HYPERLINK("http://x","y")', "=cmd|' /C calc'!A0", "+1", "-1", "-", "@x", "@SUM(A1)", "'a", "''", "'",
  "0012", "12", "1e5", "1E+5", "1,000", "50%", "￥12", "$5", "１２", "(5)", "-0", ".5", "1/2", "3-4", "2026-1-15", "2026/1/15", "9:30", "9:30 PM",
  "2026年1月15日", "2026年1月", "1月15日", "9时30分", "上午9时", "二〇二六年一月十五日", "十五日", "星期一",
  "TRUE", "false", "#N/A", "#REF!", "#DIV/0!", "NaN", "null",
  " 前后 ", "　全角　", "一行\n两行", "\t", "12件", "三、", "_x000D_", "_x005F_", "<b>&amp;\"'", "]]>", "𠮷", "A1", "R1C1",
];
