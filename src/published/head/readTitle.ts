import type { Paragraph, SourcePlace } from "../../documents";
import { withArabicYears } from "../../workbook";

/** Whose report of which year it is, as its title says. */
export interface PublishedTitle {
  /** The whole title in one line. */
  readonly text: string;
  /** "" where it names none. */
  readonly organ: string;
  readonly year: number | undefined;
  /** Its first and its last paragraph; none where only the page's window has a title. */
  readonly paragraphs: readonly Paragraph[];
  readonly place: SourcePlace;
}

/** How a title ends, with what may stand in brackets behind it. */
const END = /(?:报告|年报)(?:[（(][^（）()]{1,20}[）)])?$|^[（(][^（）()]{4,6}年度?[）)]$/u;
/** A title of several lines has no more. */
const LINES = 3;
const LONGEST_LINE = 60;

const SUBJECT = "(?:政府信息与?政务公开|政府信息公开|政务公开|信息公开)";
const YEAR = "((?:19|20)\\d{2})年?度?";
const PATTERNS: readonly { readonly pattern: RegExp; readonly organ: number; readonly year: number }[] = [
  { pattern: new RegExp(`^(.*?)${YEAR}的?${SUBJECT}.*(?:报告|年报)`, "u"), organ: 1, year: 2 },
  { pattern: new RegExp(`^(?:关于)?${YEAR}(.*?)(?:关于)?${SUBJECT}.*(?:报告|年报)`, "u"), organ: 2, year: 1 },
  { pattern: new RegExp(`^(.*?)${SUBJECT}.*?${YEAR}.*?(?:报告|年报)`, "u"), organ: 1, year: 2 },
  { pattern: new RegExp(`^(.*?)${SUBJECT}.*(?:报告|年报)[（(]${YEAR}[）)]$`, "u"), organ: 1, year: 2 },
  { pattern: new RegExp(`^(.*?)${SUBJECT}.*(?:报告|年报)`, "u"), organ: 1, year: -1 },
];

/** What a text says as the title of a report; `undefined` where it is none. */
export function titleIn(text: string): Pick<PublishedTitle, "organ" | "year"> | undefined {
  const plain = withArabicYears(text.replace(/\s+/gu, "").normalize("NFKC"));
  for (const { pattern, organ, year } of PATTERNS) {
    const found = pattern.exec(plain);
    if (found) return { organ: organName(found[organ] ?? ""), year: year < 0 ? undefined : Number(found[year]) };
  }
  return undefined;
}

/** 「某县某局」 of 「某县某局关于」; "" where something else stands before the year. */
function organName(written: string): string {
  const name = written
    .replace(/^[《"“]+/u, "")
    .replace(/(?:关于|的|《)+$/u, "")
    .replace(/\(/gu, "（")
    .replace(/\)/gu, "）");
  // 「某镇人民政府信息公开」 says 政府 once for both.
  const whole = name.endsWith("人民") ? `${name}政府` : name;
  return isName(whole) ? whole : "";
}

/** What menus and the paths of pages name before 政府信息公开年报, which is no organ. */
const OF_MENU =
  /首页|主页|网站|栏目|导航|专栏|位置|主动公开|公开(?:内容|目录|平台|指南|制度|事项)|^(?:各|历年|近年|往年|相关|更多|其他|全部|所有|本站|本级|年度|工作)|^(?:[省市县区]级?)?(?:部门|单位|镇街|乡镇)$/u;

const isName = (name: string): boolean => !OF_MENU.test(name) && /^[\p{Script=Han}（）0-9·、]{2,40}$/u.test(name) && /\p{Script=Han}{2}/u.test(name);

/**
 * The title among the paragraphs above the first section: the last one that names an organ and a year, in one line or in several below one another; else the one
 * that says the most.
 */
export function readTitle(paragraphs: readonly Paragraph[], window: string): PublishedTitle | undefined {
  const found = paragraphs.flatMap((paragraph, last): PublishedTitle[] => {
    if (!isTitleLine(paragraph.text) || !END.test(paragraph.text.replace(/\s+/gu, ""))) return [];
    return Array.from({ length: LINES }, (_, step) => paragraphs.slice(Math.max(0, last - step), last + 1)).flatMap((lines): PublishedTitle[] => {
      if (!lines.every(({ text }) => isTitleLine(text))) return [];
      const text = lines.map((line) => line.text).join("");
      const said = titleIn(text);
      return said ? [{ ...said, text, paragraphs: lines, place: lines[0]?.place ?? paragraph.place }] : [];
    });
  });
  const ofWindow = window.split(/\s*[_|｜]\s*|\s+[-–—]+\s+|[-–—]{2,}/u).flatMap((text): PublishedTitle[] => {
    const said = titleIn(text.trim());
    return said ? [{ ...said, text: text.trim(), paragraphs: [], place: {} }] : [];
  });
  const said = ({ organ, year }: PublishedTitle): number => (organ === "" ? 0 : 1) + (year === undefined ? 0 : 1);
  const most = Math.max(...[...found, ...ofWindow].map(said));
  const best = found.filter((title) => said(title) === most);
  // Of the lines that end together the fewest are the title.
  const last = best.at(-1)?.paragraphs.at(-1);
  return best.find(({ paragraphs: lines }) => lines.at(-1) === last) ?? ofWindow.find((title) => said(title) === most);
}

const isTitleLine = (text: string): boolean => text.length <= LONGEST_LINE && !/[。；;，,：:>＞»|]/u.test(text);
