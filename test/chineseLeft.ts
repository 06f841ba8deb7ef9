import { figureLabel } from "../src/figures";
import { DETAIL_SHEET, rosterHeads, ROSTER_SHEET, UNITS_SHEET } from "../src/rollup";
import { editions, figureId, INTRODUCTION, organKinds } from "../src/statute";
import {
  EXPLANATION_SHEET,
  explanationHeader,
  lastYearHeaders,
  IMPORT_SHEET,
  LAST_YEAR_SHEET,
  NARRATIVE_HEADER,
  planStandardSheets,
  standardSheetNames,
  suggestedFigures,
} from "../src/workbook";

const tables = editions.flatMap((edition) => edition.tables);
const lines = tables.flatMap(({ blocks }) => blocks.flatMap(({ rows, columns }) => [...rows, ...columns]));
const figures = tables.flatMap(({ blocks }) => blocks.flatMap(({ rows, columns }) => rows.flatMap((row) => columns.map((column) => figureId(row, column)))));
const sections = editions.flatMap((edition) => edition.sections);
/** The first column of 基本信息: what its cells are called. */
const fields = (planStandardSheets(editions[0], "typed")[0]?.content ?? []).slice(2).flatMap(([label]) => (typeof label === "string" ? [label] : []));

/** What workbook, form and statute call things: a reader must find them as they are written there. */
const names = new Set(
  [
    ...standardSheetNames,
    EXPLANATION_SHEET,
    IMPORT_SHEET,
    LAST_YEAR_SHEET,
    ...NARRATIVE_HEADER,
    ...Object.values(explanationHeader),
    ...lastYearHeaders.figures,
    ...fields,
    ...suggestedFigures.map(({ name }) => name),
    INTRODUCTION,
    ...lines.flatMap(({ name, path }) => [...name.split("."), ...path]),
    ...figures.map(figureLabel),
    ...tables.map(({ name }) => name),
    ...sections.flatMap(({ heading, parts = [] }) => [heading, ...parts.flatMap((part) => [part.name, part.heading])]),
    "信息处理费",
    ...[DETAIL_SHEET, ROSTER_SHEET, UNITS_SHEET],
    ...Object.values(rosterHeads),
    ...organKinds.map(({ label }) => label),
  ].filter((name) => name !== ""),
);

/** Characters of Chinese writing, its marks and full-width forms. */
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]+/gu;
/** The innermost words in quotation marks. */
const QUOTED = /“([^“”]*)”/gu;

const bare = (text: string): string => text.replace(/…+/gu, "").trim();
const withoutAny = (text: string, words: Iterable<string>): string =>
  [...words].sort((a, b) => b.length - a.length).reduce((rest, word) => rest.replaceAll(word, ""), text);

/**
 * The Chinese of an English text that is nobody's name and nobody's words. Admitted are the names that workbook, form and statute have; tags in braces; and,
 * where they are quoted or are all that the text says, words of the workbook.
 * @param written what people wrote in the workbook: a quotation is a stretch of one of these
 * @param called what stands in the text unquoted: the organ's name, files
 */
export function chineseLeft(
  text: string,
  { written = [], called = [] }: { readonly written?: readonly string[]; readonly called?: readonly string[] } = {},
): string[] {
  const plain = (words: string): string => words.replace(/\{[^{}”]*\}?/gu, "");
  const isName = (words: string): boolean => withoutAny(words.replaceAll("·", ""), [...names, ...called]).search(CHINESE) < 0 || !/\p{Script=Han}/u.test(words);
  const isQuotation = (words: string): boolean => written.some((one) => plain(one).includes(bare(words))) || isName(words);
  if (/\p{Script=Han}/u.test(text) && written.some((one) => one.includes(bare(text)))) return [];
  let [rest, before] = [plain(text), ""];
  while (rest !== before) [before, rest] = [rest, rest.replaceAll(QUOTED, (all, words: string) => (isQuotation(words) ? "" : all))];
  return withoutAny(withoutAny(rest, called), names).match(CHINESE) ?? [];
}

/** In sentences of the workbook a mark stands alone between what can be clicked or is marked. */
const isBetween = (node: Node): boolean => node.parentElement?.closest("p, blockquote") !== null && /^[\s\p{P}]*$/u.test(node.textContent ?? "");

/** All that an element says to people, one by one: its texts, and the names that screen readers read. */
export function textsOf(element: Element): string[] {
  const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const texts: string[] = [];
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    if (node instanceof Element) texts.push(...["aria-label", "title", "placeholder", "alt", "download"].flatMap((name) => node.getAttribute(name) ?? []));
    else if (!isBetween(node) && !(node.parentElement instanceof HTMLStyleElement)) texts.push(node.textContent ?? "");
  }
  return texts.filter((text) => text.trim() !== "");
}
