import type { Worded } from "../../language";
import { areaText, type Area } from "../../workbook";

/** What is said of a place on a sheet whose tab does not show. */
export const hiddenMark: Worded = { zh: "（已隐藏）", en: " (hidden)" };

/** 「三 依申请公开!A2:J29（已隐藏）」 */
export const placeZh = (area: Area & { readonly isHidden?: true }): string => `${areaText(area)}${area.isHidden ? hiddenMark.zh : ""}`;
/** The same in English. */
export const placeEn = (area: Area & { readonly isHidden?: true }): string => `${areaText(area)}${area.isHidden ? hiddenMark.en : ""}`;
