/** What a place of the narrative speaks of. */
export type Topic = "applications" | "cases" | "documents" | "other";

const WORDS: readonly (readonly [Topic, string])[] = [
  ["applications", "依申请公开|依申请|信息公开的?申请|政务公开申请|公开申请|申请公开|公开政府信息的?申请"],
  ["cases", "行政复议|行政诉讼|复议|诉讼|应诉"],
  ["documents", "(?<!党内)规范性文件|规章(?!制度)"],
  ["other", "主动公开|建议|提案|议案|咨询|热线|信箱|诉求|留言|工单|来信|来访|信访(?!举报|、举报)|培训|新媒体|微博|微信|公众号|解读|回应|发布会|征集|检查|考核|评议"],
];
const PATTERN = new RegExp(WORDS.map(([topic, words]) => `(?<${topic}>${words})`).join("|"), "gu");

/** What the text speaks of at its end: the last subject that was named. A heading names the first. */
export function topicOf(heading: string, before: string): Topic | undefined {
  const last = [...`${heading}\n${before}`.matchAll(PATTERN)].at(-1)?.groups;
  return WORDS.find(([topic]) => last?.[topic] !== undefined)?.[0];
}
