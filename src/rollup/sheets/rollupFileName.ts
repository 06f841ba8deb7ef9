import type { RollupSettings } from "../settings";

/** How the workbook of a sum is named: 「某县人民政府2025年政府信息公开年报汇总.xlsx」, without what no file may be named. */
export const rollupFileName = (of: Of): string => `${begins(of)}年报汇总.xlsx`;

/** How the letters that go back to units are named, all in one file. */
export const returnsFileName = (of: Of): string => `${begins(of)}年报退回意见.zip`;

type Of = Pick<RollupSettings, "organ" | "year">;

const begins = ({ organ, year }: Of): string => `${organ.replace(/[\\/:*?"<>|\p{Cc}]/gu, "")}${year}年政府信息公开`;
