import type { Finding } from "../finding";
import { INTRODUCTION } from "../../statute";
import type { Passage } from "../passage";
import { isExcerpt } from "./excerpt";
import { aboutSection } from "./textFinding";
import type { TextContext } from "./context";

/** 统计期限 by any of its names, or the dates of a whole year. */
const PERIOD =
  /统计(?:数据)?的?(?:期限|时限|时间|区间|周期|期间|时段|时间段|范围|截止|起止|口径)|(?:时间|期限|时限|数据)[^。\n]{0,12}1\s*月\s*1\s*日|1\s*月\s*1\s*日[^。\n]{0,12}12\s*月\s*31\s*日|[.\-/]0?1[.\-/]0?1[^。\n]{0,6}12[.\-/]31/u;

/**
 * D8: no 统计期限. It stands in the introduction of published reports, so it is missed only where there is an introduction, and
 * looked for in the whole narrative.
 */
export function checkStatisticsPeriod(passages: readonly Passage[], { year }: TextContext): Finding[] {
  const introduction = passages.find(({ section, text }) => section === INTRODUCTION && text.trim() !== "");
  if (introduction === undefined || isExcerpt(passages) || passages.some(({ text }) => PERIOD.test(text))) return [];
  return [aboutSection("D8", INTRODUCTION, introduction.row, "统计期限", { what: "noPeriod", reportYear: year })];
}
