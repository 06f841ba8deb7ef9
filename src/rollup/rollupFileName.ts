import type { RollupSettings } from "./settings";

/** How the workbook of a sum is named: 「某县人民政府2025年政府信息公开年报汇总.xlsx」, without what no file may be named. */
export const rollupFileName = ({ organ, year }: Pick<RollupSettings, "organ" | "year">): string =>
  `${organ.replace(/[\\/:*?"<>|\p{Cc}]/gu, "")}${year}年政府信息公开年报汇总.xlsx`;
