import type { Finding } from "../findings/finding";
import {
  checkClaims,
  checkHeadings,
  checkLookAlikes,
  checkNamed,
  checkText,
  cumulated,
  legiblePassage,
  readLegibly,
  repetition,
  type Passage,
} from "../../narrative";
import type { Edition } from "../../statute";
import { suggestedNarrative, type LastYearReading, type WorkbookReading } from "../../workbook";
import { checkOrganTexts } from "./checkOrganTexts";
import { explainEmptyTags } from "./emptyTags";
import { printedNarrative } from "./printedNarrative";

/**
 * The checks of 正文 (C, D, B4, B5) as it will be printed and as a person reads it: its numbers beside the tables, its words, and what of it stands in
 * last year's. Where the year is not known, and where 正文 is not begun, only those of 基本信息: nothing is missed in what nobody has written.
 *
 * @param hints whether those of wording and form are looked for too
 */
export function checkNarrative(reading: WorkbookReading, lastYear: Pick<LastYearReading, "narrative"> | undefined, hints: boolean): Finding[] {
  const { content, rows, passages, context } = printedNarrative(reading);
  const ofNamed = [...checkNamed(context), ...checkOrganTexts(reading, content, context)];
  if (!isNarrativeBegun(reading) || Number.isNaN(context.year)) return ofNamed;
  const before = (lastYear?.narrative ?? []).map((row, index): Passage => legiblePassage({ ...row, row: index }));
  const found = readLegibly(passages, (read) => [
    ...checkClaims(read, context),
    ...checkText(read, context, hints),
    ...repetition(read, before, context.year),
    ...cumulated(read, before),
  ]);
  return [
    ...ofNamed,
    ...explainEmptyTags([...found, ...checkHeadings(passages, context, hints)], reading, { content, rows }),
    ...(hints ? checkLookAlikes(passages, context.said) : []),
  ];
}

const suggestedTexts = new WeakMap<Edition, ReadonlySet<string>>();

/** Whether 正文 has anything but what the form suggests. */
export function isNarrativeBegun({ edition, narrative = [] }: WorkbookReading): boolean {
  const suggested = suggestedTexts.get(edition) ?? new Set(suggestedNarrative(edition).map(({ text }) => text));
  suggestedTexts.set(edition, suggested);
  return narrative.some(({ text }) => text.trim() !== "" && !suggested.has(text));
}
