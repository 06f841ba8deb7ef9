import type { Finding } from "../finding";
import type { Passage } from "../passage";
import { yearsOf } from "../reading/years";
import type { TextContext } from "./context";
import { quotedPlaces } from "./quoted";
import { aboutWords } from "./textFinding";

/** What is done about another year in this one: its faults mended, its tasks carried out, plans for the next. */
const OF_ANOTHER_YEAR = /问题|不足|整改|改进|反馈|打算|计划|要点|任务|展望|思路|目标|安排|下一步|努力|以来|对比|相比|比较|结转|遗留|修订|年报|报告|评估|考核/u;

/** D1: the heading of this year's work under another year: 「（四）2024年平台建设」. */
export function headingYears(heading: Passage, { year }: TextContext): Finding[] {
  const { text } = heading;
  const written = yearsOf(text);
  const [first] = written;
  if (first === undefined || Number.isNaN(year) || written.some((one) => one.year === year)) return [];
  if (OF_ANOTHER_YEAR.test(text) || quotedPlaces(text)(first.start)) return [];
  return [aboutWords("D1", heading, first, { what: "otherYear", year: first.year, reportYear: year })];
}
