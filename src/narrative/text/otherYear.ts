import type { Finding } from "../finding";
import { INTRODUCTION } from "../../statute";
import type { Passage } from "../passage";
import { isAbout } from "../section";
import type { TextContext } from "./context";
import { bareName, isShortForm } from "./organName";
import { printedBy } from "./printedBy";
import { quotedPlaces, withoutTitles } from "./quoted";
import { sentenceAround } from "../reading/sentences";
import { yearsOf, type WrittenYear } from "../reading/years";
import { aboutWords } from "./textFinding";

/** The dates of 统计期限: from 1 January of a year to 31 December. */
const PERIOD = /\d{4}\s*年\s*1\s*月\s*1\s*日\s*(?:起)?\s*(?:至|到|[-—－~～])\s*(?:\d{4}\s*年\s*)?12\s*月\s*31\s*日/gu;

/** Who speaks of the own work: 我局, 本机关, 全区, 全镇各部门. */
const SELF = /(?:我|本|全)(?:局|镇|区|市|县|委|办|厅|乡|省|街道|街|单位|机关|部门|中心|院|站|年)$/u;

const COUNTED =
  /(?:共|累计|公开|受理|收到|收办|接收|答复|办结|办理|制发|制定|废止|发布|更新|组织|开展|召开|举办|培训|制作|编印|回应|收取)[^。；\n]{0,40}?[0-9０-９两]+\s*(?:余|多|万)*\s*(?:件|条|次|期|份|篇|场|起|个|元|人|名|家|篇次)/u;
const NOTHING = /(?:未|没有|无)(?:收到|受理|发生|收取|产生|接到|新收|制定|制发|接收)/u;
const RESULT = /取得[^。；\n]{0,12}(?:成效|成绩|进展|进步)|还?存在(?:一些|一定的?|不少|以下|着)?[^。；，\n]{0,6}(?:不足|差距|薄弱)/u;
const OPENING =
  /^[，,\s]*(?:[^，,。；\n]{0,20}[，,]?)?(?:坚持|以习近平|认真(?:贯彻|落实|学习|按照)|深入(?:贯彻|学习|落实|推进)|严格(?:落实|按照|执行)|全面(?:贯彻|落实)|在[^，。；\n]{2,25}(?:领导|指导)下|紧紧?围绕|高度重视|依托|通过|积极|不断|充分|聚焦|紧扣|根据|按照)/u;
/** A month of a year, and in it what the organ itself did. */
const IN_A_MONTH = /^\s*\d{1,2}\s*月/u;
const ACTIVITY = /^\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日|底|初|份)?[，,]?\s*(?:[我本全][^，。；\n]{1,4})?(?:共|联合|组织|开展|召开|举办|参加)/u;

/** The name of such a report, from behind its year, and the words that give one out. */
const REPORT_NAME = /^\s*(?:本级)?(?:政府|政务)?信息公开(?:工作)?(?:年度)?(?:情况)?(?:报告|年报)/u;
const GIVEN_OUT = /现(?:予以?)?(?:发布|公布|公开|将)|(?:特|并)?向社会公[布开]|编制/u;
/** The same of what is given out with these words: last year's report was made and given out in the report's own year. */
const GIVEN_OUT_NOW = /现(?:予以?)?(?:发布|公布|公开|将)|特向社会公[布开]/u;

/** The beginning of a clause; a heading that runs into the text ends one too. */
const BEGINS = /(?:^|[。；，,：:！？\s）)…]|情况|事项|方面)$/u;
/** What stands right before a year that is compared with, or reached back to. */
const BACK = /(?:自|从|较|比|与|同|和|到|至|在|将|对|针对|根据|按照|上|原|含|由|以|为|于|是|及|、|[-—－~～])\s*$/u;
/** What makes a year one that something dates from, or the name of something. */
const DATED =
  /^\s*(?:以来|起|前|之前|底前|后|以后|初|版|新版|第|结转|转入|遗留|相比|为\s*\d|[-—－~～至到、]|(?:\d{1,2}\s*月\s*)?(?:\d{1,2}\s*日)?\s*(?:起|以来|前|之前|后|以后|施行|实施))/u;
const NAMED = /^[^，,。；\n]{0,18}(?:决算|预算|年报|年度报告|工作要点|要点|计划|方案|目录|总结|规划|考核结果|评估结果|报告)/u;
const HISTORY = /以来|至今|施行|修订|出台|印发|颁布|成立|启用|开通|相比|早在|曾|历年|连续|以前年度|试点以|十四五|十三五/u;
const FUTURE = /将|要|拟|继续|进一步|计划|着力|重点|力争|争取|持续|不断|下一步|目标|预计|明年|加强|加大|推进|提升/u;

/**
 * D1: work of this year under another year: the dates of 统计期限, the report's own name, and a clause that begins with another
 * year and tells what was done in it. Right are plans, comparisons, documents with their dates, 「自2016年以来」 and the like, and
 * every sentence that names the report's own year too. One finding a sentence. What {统计期限} prints is told where that stands.
 */
export function checkYears(passage: Passage, context: TextContext): Finding[] {
  const { text } = passage;
  const others = yearsOf(text).filter(({ year }) => year !== context.year);
  if (others.length === 0) return [];
  const periods = [...text.matchAll(PERIOD)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const isQuoted = quotedPlaces(text);
  const isPrinted = printedBy(
    passage,
    context.said?.filter(({ years }) => years !== undefined),
  );
  const seen = new Set<string>();
  return others.flatMap((written) => {
    if (isPrinted(written)) return [];
    const sentence = sentenceAround(text, written);
    const quoted = isQuoted(written.start);
    const inPeriod = periods.some(({ start, end }) => written.start >= start && written.end <= end);
    const isSlip = isReportName(passage, written, quoted, context) || (!quoted && (inPeriod || isThisYearsWork(passage, written, sentence, context)));
    if (!isSlip || seen.has(sentence)) return [];
    seen.add(sentence);
    return [aboutWords("D1", passage, written, { what: "otherYear", year: written.year, reportYear: context.year })];
  });
}

/** The report's own name where it is given out: 「现公布……2022年政府信息公开工作年度报告」, in 《》 too. */
function isReportName({ section, text }: Passage, { start, end, year: written }: WrittenYear, quoted: boolean, { organ, year }: TextContext): boolean {
  const sentence = sentenceAround(text, { start, end });
  const owner = /《([^《》]{0,30})$/u.exec(text.slice(Math.max(0, start - 31), start))?.[1];
  if (quoted && (owner === undefined || !isShortForm(owner.trim(), bareName(organ)))) return false;
  return (
    REPORT_NAME.test(text.slice(end, end + LONGEST)) &&
    (section === INTRODUCTION || (written === year - 1 ? GIVEN_OUT_NOW : GIVEN_OUT).test(sentence)) &&
    !/通知|要求|上一?年度|做好/u.test(clauseAround(text, start)) &&
    !sentence.includes(String(year))
  );
}

function isThisYearsWork(passage: Passage, written: WrittenYear, sentence: string, { organ, year }: TextContext): boolean {
  const { text } = passage;
  const before = text.slice(Math.max(0, written.start - 24), written.start);
  const after = restOfSentence(text, written.end);
  if (sentence.includes(String(year))) return false;
  const counted = COUNTED.test(after) && !/今年|本年/u.test(sentence);
  const upTo = /截[至止]\s*$/u.test(before) && /^\s*(?:12\s*月\s*(?:31\s*日|底)?|年?底|末)/u.test(after);
  if (upTo) return written.year === year - 1 && counted;
  if (BACK.test(before) || !(BEGINS.test(before) || SELF.test(before) || isOwnName(before, organ))) return false;
  if (DATED.test(after) || HISTORY.test(withoutTitles(sentence)) || NAMED.test(after)) return false;
  if (IN_A_MONTH.test(after)) return written.year === year - 1 && !isAbout(passage, year, "problems") && ACTIVITY.test(after);
  const told = counted || NOTHING.test(after);
  if (written.year > year) return !FUTURE.test(after) && (told || RESULT.test(after) || (isAbout(passage, year, "overall") && OPENING.test(after)));
  if (written.year < year - 1) return told;
  return told || RESULT.test(after) || OPENING.test(after);
}

/** How far a clause or the rest of a sentence is followed, so that the time grows with the text only. */
const LONGEST = 200;

/** The clause that a place stands in. */
const clauseAround = (text: string, place: number): string =>
  `${/[^，,。；\n]*$/u.exec(text.slice(Math.max(0, place - LONGEST), place))?.[0] ?? ""}${/^[^，,。；\n]*/u.exec(text.slice(place, place + LONGEST))?.[0] ?? ""}`;

/** Whether a clause so far is the organ's own name, short or in full. */
function isOwnName(before: string, organ: string): boolean {
  const said = (/[^。；，,：:！？\s）)…\d]*\s*$/u.exec(before)?.[0] ?? "").trim();
  return said.length >= 2 && isShortForm(said, bareName(organ));
}

/** The text from a place to the end of its sentence; an ellipsis does not end it. */
const restOfSentence = (text: string, from: number): string => /^[^。！？；\n]*/u.exec(text.slice(from, from + LONGEST))?.[0] ?? "";
