import { figureLabel } from "../../figures";
import type { StaleCellEvidence, StaleEvidence, UnverifiedEvidence } from "../evidence";

/** How many figures a sentence names before it says 等. */
const NAMED = 5;

const COMPUTE = "请按 F9 重新计算并保存";
const AUTOMATIC = "工作簿设成了手动计算的，可在“公式”选项卡的“计算选项”里改回“自动”。";

/** Computed figures that are old, and how they become new. */
export function staleZh({ results }: StaleEvidence): string {
  const named = results
    .slice(0, NAMED)
    .map(({ figure, shown, fresh }) => `「${figureLabel(figure)}」显示${valueZh(shown)}，算出来应是${valueZh(fresh)}`)
    .join("；");
  return `有 ${results.length} 格公式的结果是旧的，没有重新计算：${named}${results.length > NAMED ? "；等" : ""}。这不是填错了数，${COMPUTE}；${AUTOMATIC}`;
}

/** The same of a cell outside the tables. */
export const staleCellZh = ({ cell: { sheet, address }, shown, fresh }: StaleCellEvidence): string =>
  `工作表“${sheet}”的 ${address} 公式的结果是旧的，没有重新计算：显示${valueZh(shown)}，算出来应是${valueZh(fresh)}。${COMPUTE}；${AUTOMATIC}`;

/** Results that may be old. In a workbook that stays manual they may be so again after the next change. */
export const unverifiedZh = ({ calculation, places }: UnverifiedEvidence): string =>
  `${places.map(({ table, sheet, areas }) => `${table ?? `工作表“${sheet ?? ""}”的`} ${areas}`).join("；")} 的公式本工具算不了，显示的可能是旧的结果：` +
  (calculation === "manual"
    ? `工作簿设成了手动计算。请按 F9 重新计算，在“公式”选项卡的“计算选项”里改回“自动”，再保存。`
    : `文件保存的时候没有重新计算。请用 Excel 打开，按 F9 重新计算并保存。`);

const valueZh = (value: number | string): string => (typeof value === "number" ? ` ${value}` : value === "" ? "空白" : `“${value}”`);
