import { everyPattern, pattern } from "../lexicon/pattern";
import { bareName, isShortForm } from "../text/organName";
import { yearsOf } from "../reading/years";
import type { TextContext } from "../text/context";
import type { Said } from "../reading/said";

/** Words of a clause that are no part of what it counts. */
export const OPENING = /^(?:\s|其中)+/u;
/** Words that only say when, who, and that a number comes. */
const FILLER = everyPattern`{ownTime}|{ownOrgan}|{wholeArea}|{inAll}|计|各类|各种|相关|有关|[的了已]`;
const YEAR = /20\d\d\s*年(?:度)?/gu;
/** A part of the year; the whole of it ends in December. */
const PART_OF_YEAR = pattern`{partOfYear}|半年|(?<![\d０-９])(?:[1-9]|1[01])\s*月(?!\s*1\s*日?\s*(?:起|至|到|[-—–~～]))`;
const NUMBERING = /^\s*(?:[（(][一二三四五六七八九十\d]+[）)]|[一二三四五六七八九十]是|\d{1,2}[.．、])/u;
/** 「制发信息313条，其中」: what was made, divided by how it is disclosed, is no part by channel. */
const MADE = pattern`(?:{makeInformation}|[、和及])+(?:政府|政务)?信息(?:总数|总量)?\s*\d+\s*条[，,]\s*其中[，,：:]?`;
/** Other names of the same. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/政务信息/u, "政府信息"],
  [/^政府信息主动公开$/u, "主动公开政府信息"],
  [/(?:数量?|总数|总量|[条件次期场篇]数|为|是|有|达到?)+$/u, ""],
];

/**
 * What a number counts, where its sentence says nothing else: all words from the beginning of the sentence to the number but those of time, of the
 * organ itself and of counting. `undefined` where other clauses stand before it, which may say through what or of what part; where the time is
 * another than the year; and where it is in brackets or about so many.
 */
export function wholeCount({ lead, quantity, brackets, tail }: Said, { organ, year }: TextContext): string | undefined {
  if (brackets.length > 0 || quantity.approximate || quantity.kind === "percent" || PART_OF_YEAR.test(lead) || yearsOf(lead).some((one) => one.year !== year))
    return undefined;
  const clauses = lead
    .replace(NUMBERING, "")
    .replace(MADE, "")
    .split(/[，,：:]/u)
    .map((clause) => clause.replace(YEAR, "").replace(FILLER, "").replace(/\s/gu, ""))
    .filter((clause) => clause !== "" && !isShortForm(clause, bareName(organ)));
  const [only, ...others] = clauses;
  if (only === undefined || others.length > 0 || /[\d；;（(]/u.test(only)) return undefined;
  // 「开展培训 3 次」 and 「开展 3 次培训」 count the same.
  const words = SAME.reduce((name, [other, usual]) => name.replace(other, usual), only);
  return words + (/^\p{Script=Han}{2,8}$/u.exec(tail.trim())?.[0] ?? "");
}
