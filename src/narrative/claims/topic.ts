import type { Passage } from "../passage";
import { bracketsOf, type Brackets } from "./brackets";

/** What a place of the narrative speaks of. */
export type Topic = "applications" | "cases" | "documents" | "other";

const WORDS: readonly (readonly [Topic, string])[] = [
  ["applications", "依申请公开|依申请|信息公开的?申请|政务公开申请|公开申请|申请公开|公开政府信息的?申请"],
  ["cases", "行政复议|行政诉讼|复议|诉讼|应诉"],
  ["documents", "(?<!党内)规范性文件|规章(?!制度)"],
  [
    "other",
    "主动公开|建议|提案|议案|咨询|热线|信箱|诉求|留言|工单|来信|来访|信访(?!举报|、举报)|培训|新媒体|微博|微信|公众号|解读|回应|发布会|征集|检查|考核|评议",
  ],
];
/** 「收到申请 61 件」: applications that are not said to be for anything. */
const BARE =
  "(?:收到|受理|接收|接到|收悉|新收|收件|办结|答复|回复|办理|处理)(?:了|的|各类|全部|书面|有效|新){0,2}申请(?=\\s*(?:[共总合累]?计|共有?|为|数量?|件数?|[\\d０-９零一二两三四五六七八九十百]|[，,。；;：:、（(]|中|$))";
/** What became of applications, with a number. */
const OUTCOME = "(?:予以公开|部[分份]公开|不予公开|无法提供|不予处理)[^，,。；;、\\n]{0,4}?(?:[\\d０-９零一二两三四五六七八九十百]+\\s*[件宗份条]|$)";

/** The words of a text that say what it speaks of. */
const topicPattern = (words: readonly (readonly [Topic, string])[]): RegExp => new RegExp(words.map(([topic, one]) => `(?<${topic}>${one})`).join("|"), "gu");
const NAMED = topicPattern(WORDS);
const EVERY_BARE = new RegExp(BARE, "gu");
const EVERY_OUTCOME = new RegExp(OUTCOME, "gu");
const NAMED_OR_BARE = topicPattern(WORDS.map(([topic, words]) => [topic, topic === "applications" ? `${words}|${BARE}|${OUTCOME}` : words]));

/** Applications for other things than information: permits, aid, certificates. */
const FOR_OTHERS =
  /许可|审批|政务服务|大厅|登记|低保|救助|救济|补贴|补助|资格|职称|专利|商标|仲裁|执行|立案|办证|发证|证书|证照|建房|宅基地|贷款|工伤|项目|入学|入党|入会|复核|援助|赔偿|住房|公租房|用地|养老|医保|社保|残疾|就业|迁移|落户|户籍/u;
/** Only of applications is said that there was nothing to be had, or nothing to be done. */
const OF_APPLICATIONS_ONLY = /无法提供|不予处理/u;

/** What the text speaks of at its end: the last subject that was named. A heading names the first. */
export const topicOf = (heading: string, before: string): Topic | undefined => lastOf(NAMED, heading, before);

function lastOf(pattern: RegExp, heading: string, before: string): Topic | undefined {
  const last = (lastIn(pattern, before) ?? [...`${heading}\n${before.slice(0, REACH)}`.matchAll(pattern)].findLast(({ index }) => index <= heading.length))
    ?.groups;
  return WORDS.find(([topic]) => last?.[topic] !== undefined)?.[0];
}

/** No subject is as long as this, together with what is looked at before and behind it. */
const REACH = 40;

/** The last subject of a text. It stands near the end as a rule, so that more and more is looked at only until one is found. */
function lastIn(pattern: RegExp, text: string): RegExpExecArray | undefined {
  for (let size = 8 * REACH; ; size *= 4) {
    const from = Math.max(0, text.length - size);
    const last = [...text.slice(from).matchAll(pattern)].at(-1);
    if (from === 0 || (last && last.index >= REACH)) return last;
  }
}

/**
 * What a passage speaks of at each of its places: the last subject that its paragraph named before, brackets that are closed apart, else the one of its
 * heading, else that of its section. 「收到申请 61 件」 and 「部分公开 9 件」 name applications where the paragraph leaves no doubt for what they were.
 */
export function topicsOf(
  { section, heading, text }: Pick<Passage, "section" | "heading" | "text">,
  brackets: Brackets = bracketsOf(text),
): (place: number) => Topic | undefined {
  const patterns = new Map<number, RegExp>();
  return (place) => {
    const start = text.lastIndexOf("\n", place - 1) + 1;
    const end = text.indexOf("\n", place);
    const pattern = patterns.get(start) ?? (isSurelyOfApplications(section, heading, text.slice(start, end < 0 ? text.length : end)) ? NAMED_OR_BARE : NAMED);
    patterns.set(start, pattern);
    return lastOf(pattern, heading, brackets.outside(place)) ?? (section === "三" ? "applications" : undefined);
  };
}

/** Whether applications and outcomes in a paragraph of 总体情况, or beside table 三, can only be those for information. */
function isSurelyOfApplications(section: string, heading: string, paragraph: string): boolean {
  if (section !== "一" && section !== "三") return false;
  const bare = paragraph.match(EVERY_BARE) ?? [];
  const outcomes = paragraph.match(EVERY_OUTCOME) ?? [];
  if (outcomes.length > 1 && outcomes.some((one) => OF_APPLICATIONS_ONLY.test(one))) return true;
  if (bare.length === 0) return false;
  if (outcomes.length > 0) return true;
  const named = topicOf(heading, "");
  return (named === undefined || named === "applications") && !FOR_OTHERS.test(heading + paragraph);
}
