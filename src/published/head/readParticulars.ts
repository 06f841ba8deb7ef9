import type { Paragraph } from "../../documents";

/** A passage of the source, and the paragraph that it stands in. */
export interface Passage {
  readonly text: string;
  readonly paragraph: Paragraph;
}

const DAY = "(?:19|20)\\d{2}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日";
/** 「自2023年1月1日起至2023年12月31日止」, however it is joined; the year may be said once. */
const PERIOD = new RegExp(
  `(?:自|从)?\\s*${DAY}\\s*(?:起)?\\s*(?:至|到|[-－—~～]+)\\s*(?:(?:19|20)\\d{2}\\s*年)?\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日\\s*(?:止)?`,
  "u",
);

/** 统计期限 as the introduction says it. */
export const readPeriod = (paragraphs: readonly Paragraph[]): Passage | undefined => firstOf(paragraphs, (text) => PERIOD.exec(text)?.[0]);

/** The year that a span of days lies in; `undefined` where it reaches over several. */
export function yearOfPeriod(period: string): number | undefined {
  const years = new Set(period.match(/(?:19|20)\d{2}(?=\s*年)/gu) ?? []);
  const [only] = years;
  return years.size === 1 ? Number(only) : undefined;
}

/** Whether it is the whole year, from its first day to its last. */
export function isWholeYear(period: string, year: number): boolean {
  const [from, to] = [...period.matchAll(/(\d{1,2})\s*月\s*(\d{1,2})\s*日/gu)].map(([, month, day]) => `${Number(month)}-${Number(day)}`);
  return yearOfPeriod(period) === year && from === "1-1" && to === "12-31";
}

/** What contacts begin with, and what else they have. */
const CONTACT =
  /(?:(?:联系|通[信讯]|办公|单位)?地\s*址|邮(?:政)?编(?:码)?|(?:联系|咨询|办公)?电\s*话|传\s*真|(?:电子)?邮\s*箱|E-?mail)\s*(?:[/／][^：:]{1,6})?\s*[：:]/iu;

/** 联系方式 as the introduction says it: from its first word to the end of the sentence. */
export function readContact(paragraphs: readonly Paragraph[]): Passage | undefined {
  return firstOf(paragraphs, (text) => {
    const start = CONTACT.exec(text)?.index;
    if (start === undefined) return undefined;
    const said = text.slice(start).split(/。/u)[0]?.trim() ?? "";
    return withoutOpenEnd(said);
  });
}

/** A closing bracket whose opening one stands before the contacts ends them. */
function withoutOpenEnd(text: string): string {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (/[（(]/u.test(letter)) depth++;
    if (/[）)]/u.test(letter) && --depth < 0) return text.slice(0, at).trim();
  }
  return text;
}

/** The day below the report, on a line of its own. */
const DATE_LINE = new RegExp(`^${DAY}$|^[二〇○零一二三四五六七八九十]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日$`, "u");

/** A line that is a day and nothing else. */
export const isDateLine = (text: string): boolean => DATE_LINE.test(text.trim());

function firstOf(paragraphs: readonly Paragraph[], find: (text: string) => string | undefined): Passage | undefined {
  for (const paragraph of paragraphs) {
    const text = find(paragraph.text);
    if (text !== undefined && text !== "") return { text, paragraph };
  }
  return undefined;
}
