import type { Finding } from "../finding";
import type { Passage } from "../passage";
import { isAbout } from "../section";
import type { TextContext } from "./context";
import { quotedPlaces } from "./quoted";
import { aboutWords } from "./textFinding";

/** A day by which something is counted, in the months in which reports are written. */
const CUT_OFF = /截[至止](?:到)?\s*(?<year>20\d\d)\s*年\s*0?[1-3]\s*月(?:\s*\d{1,2}\s*日|底|末|初|份)?/gu;
/** A plan: 「2024年，我局将继续……」. */
const PLAN =
  /(?<=^|[。；;！\s])(?<told>(?:在)?(?<year>20\d\d)\s*年(?:度)?[，,]?\s*(?:(?:[我本全]|[\p{Script=Han}]{2,12}(?:局|委|办|厅|镇|乡|县|区|市|街道|政府|中心))[\p{Script=Han}]{0,4})?[，,]?\s*(?<plan>(?:还|也|仍)?(?:将|拟|计划|要)(?:继续|进一步|采取|从以下|从|着力|坚持|按照|认真|严格|持续|不断|深入|切实|努力|加大|加强|围绕|聚焦|针对|立足|紧扣|紧紧|大力|全面|积极|推动|推进|完善|优化|健全|强化|抓|做好|重点(?!领域|信息|项目|工程))))(?<rest>[^。；;\n]*)/gmu;
/** 「将……纳入考核」 tells what was done. */
const DONE = /纳入|列入|列为|作为|融入|贯穿|写入|嵌入|转化为|打造成|建设成/u;

/**
 * D1: dates that are right in last year's report and were left in this one: a cut-off day in the first months of the report's own year, and in 五 a
 * plan for the report's own year.
 */
export function checkCopiedDates(passage: Passage, { year }: TextContext): Finding[] {
  const { text } = passage;
  const isQuoted = quotedPlaces(text);
  const own = (match: RegExpExecArray): boolean => Number(match.groups?.["year"]) === year && !isQuoted(match.index);
  const cutOffs = [...text.matchAll(CUT_OFF)]
    .filter(own)
    .map((match) => aboutWords("D1", passage, { start: match.index, end: match.index + match[0].length }, { what: "ownYearCutOff", reportYear: year }));
  const plans = isAbout(passage, year, "problems")
    ? [...text.matchAll(PLAN)].filter((match) => own(match) && !DONE.test(`${match.groups?.["plan"]}${match.groups?.["rest"]}`))
    : [];
  return [
    ...cutOffs,
    ...plans.map((match) =>
      aboutWords("D1", passage, { start: match.index, end: match.index + (match.groups?.["told"]?.length ?? 0) }, { what: "ownYearPlan", reportYear: year }),
    ),
  ];
}
