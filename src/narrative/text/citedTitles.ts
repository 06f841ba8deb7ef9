import { distance } from "fastest-levenshtein";
import type { Finding } from "../finding";
import { hasText, type Passage } from "../passage";
import { isAbout } from "../section";
import { citedDocuments, supersededDocuments, yearlyDocuments, type CitedDocument } from "./citedDocuments";
import type { TextContext } from "./context";
import { isExcerpt } from "./excerpt";
import { aboutWords } from "./textFinding";
import { titlesIn, type WrittenTitle } from "./titles";

/** The regulation by another name, where no marks stand around it. */
const UNMARKED = /(?<!《)中华人民共和国(?!政府信息公开条例)(?:政府信息|政务信息|政务|信息|政府)公开(?:工作)?(?:管理)?条例/gu;
/** A title that differs in no more letters is the same one, mistyped; shorter titles of two documents may. */
const MISTYPED = 2;
const LONG_ENOUGH = 12;
/** What a report says it was made by: 「根据《……》」. */
const FOLLOWS = /(?:根据|按照|依据|依照|遵照|落实|贯彻|执行)[^。；;\n]*$/u;
/** A report, and no notice about reports: what an earlier one says is followed too. */
const REPORT_ITSELF = /(?:年度报告|年报)$/u;
/** Work of the year before that is told as such. */
const LOOKS_BACK = /上年|去年|对照|回顾|整改/u;

/**
 * D7: another title than a cited document has; 《政府信息公开条例》 only where no passage gives it in full. D12: a document that another took the
 * place of, or that was made for another year's report.
 */
export function checkCitedTitles(passages: readonly Passage[], { year }: TextContext): Finding[] {
  const inFull = isExcerpt(passages) || passages.some(({ text }) => text.includes("中华人民共和国政府信息公开条例"));
  const told = new Set<string>();
  return passages.filter(hasText).flatMap((passage) => {
    const titles = titlesIn(passage.text);
    const unmarked = [...passage.text.matchAll(UNMARKED)].map(({ index, 0: title }) => ({ title, start: index, end: index + title.length }));
    const misnamed = [...titles, ...unmarked].flatMap((written): Finding[] => {
      const cited = misnamedIn(written, inFull);
      if (!cited || told.has(written.title)) return [];
      told.add(written.title);
      return [aboutWords("D7", passage, written, { what: "citedTitle", title: cited.title })];
    });
    return [...misnamed, ...superseded(passage, year), ...otherYears(passage, titles, year)];
  });
}

function misnamedIn({ title }: WrittenTitle, inFull: boolean): CitedDocument | undefined {
  const written = title.replace(/[\s《》〈〉<>]/gu, "");
  if (citedDocuments.some((one) => one.title === written) || (written === "政府信息公开条例" && inFull)) return undefined;
  return citedDocuments.find(({ title: right, misnamed }) => misnamed?.test(written) || (written.length >= LONG_ENOUGH && isMistyped(written, right)));
}

/** Letters that are missing or too many are as many mistakes at least. */
const isMistyped = (written: string, right: string): boolean => Math.abs(written.length - right.length) <= MISTYPED && distance(written, right) <= MISTYPED;

function superseded(passage: Passage, year: number): Finding[] {
  return supersededDocuments.flatMap(({ words, by, since }) => {
    const match = year >= since && !passage.text.includes(by.number) ? words.exec(passage.text) : null;
    return match ? [aboutWords("D12", passage, { start: match.index, end: match.index + match[0].length }, { what: "superseded", ...by })] : [];
  });
}

function otherYears(passage: Passage, titles: readonly WrittenTitle[], year: number): Finding[] {
  // 五 speaks of the next year and of what the last report said.
  if (isAbout(passage, year, "problems")) return [];
  return titles.flatMap((written): Finding[] => {
    const of = yearlyDocuments.map((title) => Number(title.exec(written.title.replace(/\s/gu, ""))?.[1])).find((found) => !Number.isNaN(found));
    const before = passage.text.slice(Math.max(0, written.start - 120), written.start);
    if (of === undefined || of >= year || REPORT_ITSELF.test(written.title.trim()) || !FOLLOWS.test(before) || LOOKS_BACK.test(before)) return [];
    return [aboutWords("D12", passage, written, { what: "otherYearsDocument", year: of, reportYear: year })];
  });
}
