import type { StaleEvidence } from "../finding";
import { figureLabel } from "./figureLabel";

/** How many figures a sentence names before it says 等. */
const NAMED = 5;

/** Computed figures that are old, and how they become new. */
export function staleZh({ results }: StaleEvidence): string {
  const named = results.slice(0, NAMED).map(({ figure, shown, fresh }) => `「${figureLabel(figure)}」显示 ${shown}，算出来应是 ${fresh}`).join("；");
  return (
    `有 ${results.length} 格公式的结果是旧的，没有重新计算：${named}${results.length > NAMED ? "；等" : ""}。` +
    "这不是填错了数，请按 F9 重新计算并保存；工作簿设成了手动计算的，可在“公式”选项卡的“计算选项”里改回“自动”。"
  );
}
