import type { Worded } from "../../language";
import { quantities, type Quantity } from "../../narrative";
import { reportTerms, type ReportContent } from "../../report";
import type { FigureId } from "../../statute";
import { likeness } from "./likeness";

/** A tag that would print the number that stands there. */
export interface TagCandidate {
  /** The tag without its braces. */
  readonly name: string;
  /** What it is, in words. */
  readonly about: Worded;
  readonly figures: readonly FigureId[];
}

/** Words before a number and a tag have so many letters in a row in common where they speak of the same. */
const SAME_WORDS = 2;
/** Numbers from here on are seldom equal by chance. */
const TELLING = 10;
/** Of figures as like, texts mean the total. */
const A_TOTAL = 0.5;
/** What every sentence of such a report has in common says nothing. */
const COMMON = /(?:政府)?信息公开|政务公开/gu;
/** Comes before all that is only alike in letters. */
const MEANT = 100;

/**
 * Finds the tags that a number may be: those with its value of which the words before it speak. Where the checks of the narrative read there what it
 * is, nothing else is named. Small numbers, 0 % and 100 % are equal to many by chance, so that letters in common must say which; of other numbers all
 * that are equal are named, the likeliest first.
 * @returns the search; `meant`: the figures whose sum the words mean
 */
export function candidateSearch(content: ReportContent): (quantity: Quantity, before: string, meant: readonly (readonly FigureId[])[]) => TagCandidate[] {
  const { figures, named, rates } = reportTerms(content);
  const terms = [...figures, ...named, ...rates].flatMap(({ name, about, figures: ids, text }) => {
    const [only, ...others] = quantities(/[%％]\s*$/u.test(text) ? text : `${text}件`);
    return only && others.length === 0 && text !== "" ? [{ value: only.value, isPercent: only.kind === "percent", name, about, figures: ids }] : [];
  });
  return (quantity, before, meant) => {
    const isPercent = quantity.kind === "percent";
    const isTelling = isPercent ? quantity.value % 100 !== 0 : quantity.value >= TELLING;
    const said = before.replace(COMMON, " ");
    const sums = new Set(meant.map((ids) => [...ids].sort().join()));
    const equal = terms
      .filter((term) => term.value === quantity.value && term.isPercent === isPercent)
      .map((term) => ({ ...term, words: likeness(term.name, said) + (sums.has([...term.figures].sort().join()) && term.figures.length > 0 ? MEANT : 0) }));
    const least = Math.max(sums.size > 0 ? MEANT : SAME_WORDS, ...equal.map(({ words }) => Math.min(words, MEANT)));
    return equal
      .filter(({ words }) => (isTelling && sums.size === 0) || words >= least)
      .map((term) => ({ ...term, words: term.words + (term.name.endsWith("总计") ? A_TOTAL : 0) }))
      .sort((a, b) => b.words - a.words)
      .map(({ name, about, figures: ids }) => ({ name, about, figures: ids }));
  };
}
