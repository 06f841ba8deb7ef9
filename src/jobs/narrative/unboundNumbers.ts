import { quantities } from "../../narrative";
import { expandedNarrative, reportTerms, type LiteralSpan, type TracedText } from "../../report";
import type { FigureId } from "../../statute";
import type { WorkbookReading } from "../../workbook";
import { reportContent } from "../reportContent";
import { likeness } from "./likeness";

/** How many letters before a number tell what it is. */
const WORDS_BEFORE = 20;
/** Of figures as like, texts mean the total. */
const A_TOTAL = 0.5;

/** A tag that would print the number that stands there. */
export interface TagCandidate {
  /** The tag without its braces. */
  readonly name: string;
  /** What it is, in words. */
  readonly about: string;
  readonly figures: readonly FigureId[];
}

/** A number in a text of 正文 that no tag binds: it stays as it is when the figure changes. */
export interface UnboundNumber {
  /** The index of the row of 正文. */
  readonly row: number;
  /** Where the quantity stands in the printed text of the row, with its unit. */
  readonly start: number;
  readonly end: number;
  /** Where the number itself stands in the cell's own text, with its tags, and what stands there: what a tag would take the place of. */
  readonly sourceStart: number;
  readonly sourceEnd: number;
  readonly number: string;
  /** The quantity as written: 「23 条」. */
  readonly words: string;
  /** The tags that have this value, those first whose names are most like the words before the number; none where nothing in the workbook has. */
  readonly candidates: readonly TagCandidate[];
}

/** The quantities of 正文 that no tag binds (未关联), with the figures and 要素 that they might be. */
export function unboundNumbers(reading: WorkbookReading): UnboundNumber[] {
  const content = reportContent(reading);
  const { figures, named, rates } = reportTerms(content);
  const terms = [...figures, ...named, ...rates].flatMap(({ name, about, figures: ids, text }) => {
    const [only, ...others] = quantities(/[%％]\s*$/u.test(text) ? text : `${text}件`);
    return only && others.length === 0 && text !== "" ? [{ value: only.value, isPercent: only.kind === "percent", name, about, figures: ids }] : [];
  });
  return expandedNarrative(content).flatMap(({ row, text, takenOut }) =>
    (takenOut ? [] : quantities(text.text)).flatMap((quantity): UnboundNumber[] => {
      const literal = literalAround(text, quantity.start, quantity.numberEnd);
      if (!literal) return [];
      const sourceStart = literal.sourceStart + quantity.start - literal.start;
      const isPercent = quantity.kind === "percent";
      const before = text.text.slice(Math.max(0, quantity.start - WORDS_BEFORE), quantity.start);
      const candidates = terms
        .filter((term) => term.value === quantity.value && term.isPercent === isPercent)
        .map((term) => ({ ...term, likeness: likeness(term.name, before) + (term.name.endsWith("总计") ? A_TOTAL : 0) }))
        .sort((a, b) => b.likeness - a.likeness);
      return [
        {
          row,
          start: quantity.start,
          end: quantity.end,
          sourceStart,
          sourceEnd: sourceStart + quantity.numberEnd - quantity.start + (isPercent ? quantity.end - quantity.numberEnd : 0),
          number: text.text.slice(quantity.start, isPercent ? quantity.end : quantity.numberEnd),
          words: quantity.words,
          candidates: candidates.map(({ name, about, figures: ids }) => ({ name, about, figures: ids })),
        },
      ];
    }),
  );
}

/** The stretch that was printed as the cell has it, and that holds all of the number. */
const literalAround = ({ literals }: TracedText, start: number, end: number): LiteralSpan | undefined =>
  literals.find((literal) => literal.start <= start && literal.end >= end);
