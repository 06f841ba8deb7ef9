import { legible } from "../language";
import { distinctIds } from "./distinctIds";
import type { Finding } from "./finding";
import { blanksIn } from "./text/blanks";
import type { TextContext } from "./text/context";
import { namedPassage } from "./text/namedPassage";
import { bareName, isShortForm } from "./text/organName";
import { isOtherOrgan, levelOf } from "./text/organNames";
import { aboutWords } from "./text/textFinding";

/** A name of 基本信息, and what is printed under it. */
export interface PrintedName {
  readonly name: string;
  readonly text: string;
}

/** The organ that a title begins with. */
const TITLE_ORGAN =
  /^\s*(?<name>\p{Script=Han}{2,30}?(?:局|委员会|委|厅|政府|办事处|办公室|镇|乡|街道))(?=\s*(?:本级)?\s*(?:\d{4}|[一二][〇○零]|年度|(?:政府|政务)?信息公开))/u;

/** What a bureau or an office is called beside its subject, which short forms exchange: 卫健局 for 卫生健康委员会. */
const KIND = /(?:局|委员会|委|厅|办公室|办)$/u;

/**
 * D6, D2: 报告标题 as it will be printed: tags that nothing took the place of, a number where a title belongs, another organ's name.
 *
 * @param left tags of the title that stay as they are written, and are told nowhere else
 */
export function checkTitle({ name, text }: PrintedName, left: ReadonlySet<string>, { organ }: TextContext): Finding[] {
  if (text.trim() === "") return [];
  const passage = namedPassage(text);
  const tags = blanksIn(text)
    // Of a tag in two pairs of braces the outer ones are left, around what the inner one prints.
    .filter(({ start, end }) => left.has(text.slice(start, end)) || left.has(text.charAt(start)))
    .map((words) => aboutWords("D6", passage, words, { what: "blank", name, hasTags: true }));
  if (!/[\p{Script=Han}{]/u.test(text)) return [aboutWords("D6", passage, { start: 0, end: text.length }, { what: "noTitle", name })];
  const own = knownName(organ);
  const written = TITLE_ORGAN.exec(legible(text).text)?.groups?.["name"] ?? "";
  const isOther = own !== "" && written !== "" && isOtherOrgan(written, own) && !isShortForm(written.replace(KIND, ""), own);
  return distinctIds([...tags, ...(isOther ? [otherOrgan(name, text, written, own)] : [])]);
}

/** D2: the short name of another town. */
export function checkShortName({ name, text }: PrintedName, { organ }: TextContext): Finding[] {
  const own = knownName(organ);
  const short = legible(text).text.trim();
  if (levelOf(own)?.alone !== true || !/^\p{Script=Han}+(?:镇|乡|街道)$/u.test(short) || !isOtherOrgan(short, own)) return [];
  return [otherOrgan(name, text, short, own)];
}

/** The organ's name; "" where a blank of a template is left in it, which is told by itself. */
const knownName = (organ: string): string => (blanksIn(organ).length > 0 ? "" : bareName(organ));

function otherOrgan(name: string, text: string, written: string, organ: string): Finding {
  const start = Math.max(0, text.indexOf(written));
  return aboutWords("D2", namedPassage(text), { start, end: start + written.length }, { what: "otherOrgan", why: "name", organ, name });
}
