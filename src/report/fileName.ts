import type { OrganData } from "./content";
import { printable } from "./printable";
import { formTitle } from "./title";

/** Windows refuses these in a name; a full-width form stands for each. */
const FORBIDDEN: ReadonlyMap<string, string> = new Map([
  ["<", "＜"],
  [">", "＞"],
  [":", "："],
  ['"', "＂"],
  ["/", "／"],
  ["\\", "＼"],
  ["|", "｜"],
  ["?", "？"],
  ["*", "＊"],
]);

/** A name may have 255 characters with its folder and ending; organs' names are far shorter. */
const LONGEST = 120;
const ENDING = ".docx";

/**
 * 「＜机关＞＜年度＞年政府信息公开工作年度报告.docx」. Characters that Windows forbids in names are replaced by their full-width
 * forms, control characters and line breaks left out.
 */
export function reportFileName({ name, year }: Pick<OrganData, "name" | "year">): string {
  const shown = Array.from(formTitle(name, year).replace(/[\t\u007F-\u009F]/gu, ""), (character) => FORBIDDEN.get(character) ?? character);
  const start = shown
    .slice(0, -TITLE_END.length)
    .slice(0, LONGEST - TITLE_END.length)
    .join("");
  return `${printable(start).trim()}${TITLE_END}${ENDING}`;
}

const TITLE_END = "政府信息公开工作年度报告";
