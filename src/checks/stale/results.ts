/** How old results become new. */
export const compute = { zh: "请按 F9 重新计算并保存", en: "press F9 to calculate and save" } as const;
export const automatic = {
  zh: "工作簿设成了手动计算的，可在“公式”选项卡的“计算选项”里改回“自动”。",
  en: "where the workbook calculates by hand, choose Automatic under Calculation Options on the Formulas tab.",
} as const;

/** A result as a sentence names it. */
export const resultZh = (value: number | string): string => (typeof value === "number" ? ` ${value}` : value === "" ? "空白" : `“${value}”`);
export const resultEn = (value: number | string): string => (typeof value === "number" ? String(value) : value === "" ? "nothing" : `“${value}”`);
