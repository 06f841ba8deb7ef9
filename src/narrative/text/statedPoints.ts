import type { Finding } from "../finding";
import { chineseNumeral } from "../numbers/chineseNumeral";
import type { Passage } from "../passage";
import { ELLIPSIS } from "./excerpt";
import { marksOf, type Mark } from "./marks";
import { aboutWords } from "./textFinding";

/** 「以下三个方面：」: how many points follow, and the colon or full stop behind which they begin. */
const STATED =
  /(?<!第|[一二两三四五六七八九十\d])(?<number>[两二三四五六七八九十]|\d{1,2})\s*(?:个|项|点|条|大|类)?(?:重点|主要|突出|具体)?(?:方面|问题|措施|举措|不足|短板|任务|环节|要点|原因|差距|点)[^。：:；;！？\n]{0,16}(?<ends>[：:。]\s*)/gu;
/** Words that say that the points follow, before the number or behind it. */
const FOLLOWS = /以下|如下|下列|下面|下述|主要(?:有|是|表现|体现|存在|从|做好|抓好)|从|做好|抓好|重点|着力|存在/u;
/** Points that were told before: 「以上三个问题」, 「这三个问题」. */
const TOLD_BEFORE = /(?:以上|上述|上面|前述|前面|上列)[^，,。；;：:]{0,6}$|这$/u;
/** 「针对存在的三个问题，重点做好：」: what is done about some points is as many as it takes. */
const ABOUT_THEM = /^(?:针对|对照|围绕|就|对)(?!.*(?:以下|如下|下列|下面|下述))/u;
/** Ways to number the points of such a list. */
const STYLES = ["一是", "（一）", "1.", "（1）", "①", "首先", "第一，", "一要"];

/**
 * D10: 「以下三方面」 with two points behind it, or with four. Only where the numbered list begins right behind the words, goes on without a slip
 * (D5) and nothing was left out.
 *
 * @param passages the rows of one section
 */
export function checkStatedPoints(passages: readonly Passage[]): Finding[] {
  if (passages.some(({ text }) => ELLIPSIS.test(text))) return [];
  let marks: readonly Mark[] | undefined;
  return passages.flatMap((passage, index) =>
    [...passage.text.matchAll(STATED)].flatMap((match): Finding[] => {
      const { number = "", ends = "" } = match.groups ?? {};
      const stated = /^\d/u.test(number) ? Number(number) : chineseNumeral(number);
      const end = match.index + match[0].length;
      const clause = /[^，,。；;：:！？\n]*$/u.exec(passage.text.slice(Math.max(0, match.index - 30), match.index))?.[0] ?? "";
      const isAbout = ABOUT_THEM.test(clause) && /[，,]/u.test(match[0]);
      if (stated === undefined || !FOLLOWS.test(clause + match[0]) || TOLD_BEFORE.test(clause) || isAbout) return [];
      const count = pointsBehind((marks ??= marksOf(passages)), passage, end, passages[index + 1]);
      if (count === undefined || count === stated) return [];
      return [aboutWords("D10", passage, { start: match.index, end: end - ends.length }, { what: "statedPoints", stated, count })];
    }),
  );
}

/** How many points the list has that begins right behind a place; `undefined` where none does, or its numbers slip. */
function pointsBehind(marks: readonly Mark[], passage: Passage, place: number, next: Passage | undefined): number | undefined {
  const isAtEnd = passage.text.slice(place).trim() === "";
  const from = marks.findIndex(
    (mark) =>
      mark.number === 1 &&
      STYLES.includes(mark.style) &&
      (mark.passage === passage
        ? mark.start !== undefined && mark.start >= place && passage.text.slice(place, mark.start).trim() === ""
        : isAtEnd && mark.passage === next && (mark.start ?? 0) === 0),
  );
  const first = marks[from];
  if (!first) return undefined;
  const own = marks.slice(from + 1).filter(({ style }) => style === first.style);
  const again = own.findIndex(({ number }) => number === 1);
  const numbers = (again < 0 ? own : own.slice(0, again)).map(({ number }) => number);
  return numbers.every((number, index) => number === index + 2) ? numbers.length + 1 : undefined;
}
