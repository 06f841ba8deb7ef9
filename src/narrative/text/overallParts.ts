import type { Finding } from "../../check";
import { edition2021, editionOf } from "../../statute";
import type { Passage } from "../passage";
import type { TextContext } from "./context";
import { isExcerpt } from "./excerpt";
import { chineseOrdinal } from "./marks";
import { aboutSection } from "./textFinding";

/** How a part may be written: `heading` in a heading or opening, `mention` anywhere in a text without such headings. */
interface Wording {
  readonly heading: RegExp;
  readonly mention: RegExp;
  /** What is stated of it, under whatever heading, in 一 or beside the table of its own figures (`section`). */
  readonly stated?: RegExp;
  readonly section?: string;
}

const wordings: Readonly<Record<string, Wording>> = {
  主动公开: {
    stated: /主动公开[^。；;\n\d]{0,20}\d+\s*[余多]?\s*[条件篇]/u,
    section: "二",
    heading: /主动(?:全面|及时)?公开|公开(?:政府)?信息(?:情况|工作)|信息公开(?:情况|工作)|信息发布|重点领域/u,
    mention: /主动公开|公开(?:各类)?(?:政府|政务)?信息|发布(?:各类)?(?:政府|政务)?信息/u,
  },
  依申请公开: {
    stated: /(?:收到|受理|接收|接到|收办|办理|办结|答复)[^。；;\n]{0,30}申请|申请[^。；;\n]{0,16}\d+\s*[件条宗]/u,
    section: "三",
    heading: /依申请|申请公开|公开申请|申请办理/u,
    mention: /依申请|公开申请|申请公开/u,
  },
  政府信息管理: {
    heading: /信息(?:资源|动态|规范化?)?(?:的)?管理|规范性?文件(?:管理|公开)?|信息(?:审核|审查)|规范管理/u,
    mention: /信息(?:资源|动态|规范化?)?(?:的)?管理|规范性文件|三审|审核|审查|保密|目录|指南|清理|更新/u,
  },
  政府信息公开平台建设: {
    heading: /平台|载体|渠道|网站|新媒体|阵地|专栏|专区/u,
    mention: /平台|载体|渠道|网站|新媒体|公众号|专栏|专区|公开栏/u,
  },
  监督保障: {
    heading: /监督|保障|考核|评议|组织领导|队伍|培训|督查|检查/u,
    mention: /监督|保障|考核|评议|组织领导|领导小组|队伍|培训|督查|检查|责任|专人/u,
  },
};

/** A sub-heading or the opening of a paragraph: its number, if it has one, and its words up to the first mark. */
interface Opening {
  readonly number: number | undefined;
  readonly words: string;
}

const SUBHEADING = /[（(]([一二三四五六七八九十]{1,2})[）)]\s*([^。：:；;，,\n…]{2,30})/gu;
const PARAGRAPH = /^[ \t\u3000]*(?:[一二三四五六七八九十]{1,2}[、是][，,]?|\d{1,2}[.．、])?\s*([^。：:；;，,\n…]{2,30})/gmu;
const LISTED = /(?<=[。；：:\n])\s*[一二三四五六七八九十]{1,2}是[，,]?([^。：:；;，,\n…]{2,30})/gu;

/**
 * D4: which of the five parts that 一 must have are missing, as one finding. Where at least three parts have headings or openings, the headings
 * decide, or that the numbers of the part are stated; else a part is missing only where nothing in the section speaks of it. In an excerpt a part is missing only where two
 * sub-headings with following numbers stand on both sides of its place, so that nothing can have been left out between them. From the edition of
 * 2021 on, which names the parts.
 */
export function checkOverallParts(passages: readonly Passage[], context: TextContext): Finding[] {
  const own = passages.filter(({ section, text }) => section === "一" && text.trim() !== "");
  const first = own[0];
  const parts = editionOf(context.year).sections.find(({ number }) => number === "一")?.parts ?? [];
  if (first === undefined || context.year < edition2021.firstYear) return [];
  const openings = own.flatMap(openingsOf);
  const places = parts.map(({ name }) => openings.findIndex(({ words }) => wordings[name]?.heading.test(words)));
  const headed = places.filter((place) => place >= 0).length >= 3;
  const excerpt = isExcerpt(own);
  const text = own.map((passage) => `${passage.heading}\n${passage.text}`).join("\n");
  const isStated = ({ stated, section }: Wording): boolean =>
    stated !== undefined && (stated.test(text) || passages.some((passage) => passage.section === section && stated.test(passage.text)));
  const missing = parts
    .filter(({ name }, index) => {
      const wording = wordings[name];
      if ((places[index] ?? -1) >= 0 || (wording && isStated(wording))) return false;
      if (excerpt) return headed && isBetweenNeighbours(openings, places, index);
      return headed || !wording?.mention.test(text);
    })
    .map(({ name }) => name);
  return missing.length === 0 ? [] : [aboutSection("D4", "一", first.row, missing.join("、"), { what: "missingPart", parts: missing })];
}

function openingsOf({ heading, text }: Passage): Opening[] {
  const numbered = [...text.matchAll(SUBHEADING)].map(({ 1: number = "", 2: words = "" }) => ({ number: chineseOrdinal(number), words }));
  const openings = [...text.matchAll(PARAGRAPH), ...text.matchAll(LISTED)].map(({ 1: words = "" }) => ({ number: undefined, words }));
  const written = /^\s*[（(]([一二三四五六七八九十]{1,2})[）)]/u.exec(heading)?.[1];
  const own = heading.trim() === "" ? [] : [{ number: written === undefined ? undefined : chineseOrdinal(written), words: heading }];
  return [...own, ...numbered, ...openings];
}

/** Whether the part before and the part after stand under numbers that follow each other. */
function isBetweenNeighbours(openings: readonly Opening[], places: readonly number[], index: number): boolean {
  const before = openings[places[index - 1] ?? -1]?.number;
  const after = openings[places[index + 1] ?? -1]?.number;
  return before !== undefined && after === before + 1;
}
