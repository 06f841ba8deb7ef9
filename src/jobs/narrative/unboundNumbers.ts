import { meantFigures, quantities } from "../../narrative";
import type { LiteralSpan, TracedText } from "../../report";
import type { WorkbookReading } from "../../workbook";
import { printedNarrative } from "./printedNarrative";
import { candidateSearch, type TagCandidate } from "./tagCandidates";
import { isLeftUnlinked, type SaidNumber } from "./unlinked";

/** How many letters before a number tell what it is. */
const WORDS_BEFORE = 20;

/** A number in a text of 正文 that no tag binds: it stays as it is when the figure changes. */
export interface UnboundNumber extends SaidNumber {
  /** The index of the row of 正文. */
  readonly row: number;
  /** Where the quantity stands in the printed text of the row, with its unit. */
  readonly start: number;
  readonly end: number;
  /** Where the number itself stands in the cell's own text, with its tags, and what stands there: what a tag would take the place of. */
  readonly sourceStart: number;
  readonly sourceEnd: number;
  readonly number: string;
  /** Whether a person has said that it need not be linked (不用关联). */
  readonly isLeft: boolean;
  /** The tags that it may be, the likeliest first. */
  readonly candidates: readonly TagCandidate[];
}

/** The quantities of 正文 that no tag binds (未关联), with the figures and 要素 that they might be. */
export function unboundNumbers(reading: WorkbookReading): UnboundNumber[] {
  const { content, rows } = printedNarrative(reading);
  const { organ, edition } = content;
  const context = { organ: organ.name, year: organ.year, edition, entries: reading.entries };
  const candidatesOf = candidateSearch(content);
  return rows.flatMap(({ row, section, heading, text, takenOut }) => {
    if (takenOut) return [];
    const meant = meantFigures({ section, heading: heading.text, text: text.text, row, spans: text.spans }, context);
    return quantities(text.text).flatMap((quantity): UnboundNumber[] => {
      const literal = literalAround(text, quantity.start, quantity.numberEnd);
      if (!literal) return [];
      const sourceStart = literal.sourceStart + quantity.start - literal.start;
      const isPercent = quantity.kind === "percent";
      const paragraph = text.text.lastIndexOf("\n", quantity.start - 1) + 1;
      const before = text.text.slice(Math.max(paragraph, quantity.start - WORDS_BEFORE), quantity.start);
      const said = { words: quantity.words, context: before + text.text.slice(quantity.start, quantity.end) };
      return [
        {
          row,
          start: quantity.start,
          end: quantity.end,
          sourceStart,
          sourceEnd: sourceStart + quantity.numberEnd - quantity.start + (isPercent ? quantity.end - quantity.numberEnd : 0),
          number: text.text.slice(quantity.start, isPercent ? quantity.end : quantity.numberEnd),
          ...said,
          isLeft: isLeftUnlinked(said, reading.explanations?.explanations ?? []),
          candidates: candidatesOf(quantity, before, meant.get(quantity.start) ?? []),
        },
      ];
    });
  });
}

/** The stretch that was printed as the cell has it, and that holds all of the number. */
const literalAround = ({ literals }: TracedText, start: number, end: number): LiteralSpan | undefined =>
  literals.find((literal) => literal.start <= start && literal.end >= end);
