import { legible } from "../../figures";
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
  type ClaimContext,
  type NamedText,
  type Passage,
  type SaidText,
} from "../../narrative";
import { expandedNarrative, type ExpandedRow, type ReportContent } from "../../report";
import { suggestedNarrative, type LastYearReading, type WorkbookReading } from "../../workbook";
import { reportContent } from "../reportContent";
import { unreadableAt } from "../areas";
import { checkOrganTexts } from "./checkOrganTexts";
import { explainEmptyTags } from "./emptyTags";
import { saidByName } from "./namedCells";

/**
 * The checks of 正文 (C, D, B4, B5) as it will be printed and as a person reads it: its numbers beside the tables, its words, and what of it stands in
 * last year's. Where the year is not known, and where 正文 is not begun, only those of 基本信息: nothing is missed in what nobody has written.
 */
export function checkNarrative(reading: WorkbookReading, lastYear: Pick<LastYearReading, "narrative"> | undefined): Finding[] {
  const content = reportContent(reading);
  const context = contextOf(reading, content);
  const ofNamed = [...checkNamed(context), ...checkOrganTexts(reading, content, context)];
  if (!isNarrativeBegun(reading) || Number.isNaN(context.year)) return ofNamed;
  const rows = expandedNarrative(content);
  const passages = passagesOf(reading, rows);
  const before = (lastYear?.narrative ?? []).map((row, index): Passage => legiblePassage({ ...row, row: index }));
  const found = readLegibly(passages, (read) => [
    ...checkClaims(read, context),
    ...checkText(read, context),
    ...repetition(read, before, context.year),
    ...cumulated(read, before),
  ]);
  return [
    ...ofNamed,
    ...explainEmptyTags([...found, ...checkHeadings(passages, context)], reading, { content, rows }),
    ...checkLookAlikes(passages, context.said),
  ];
}

const namedTexts = ({ organSheet }: WorkbookReading): NamedText[] =>
  (organSheet?.namedRows ?? []).map(({ name, unit }) => ({ name, value: organSheet?.namedFigures.get(name) ?? "", unit }));

/** Stands for a text that cannot be read: what is missed may stand there. */
const UNREAD = "……";

/** 正文 as it will be printed, and what its checks know of the report. */
export function narrativeOf(reading: WorkbookReading): { readonly passages: readonly Passage[]; readonly context: ClaimContext } {
  const content = reportContent(reading);
  return { passages: passagesOf(reading, expandedNarrative(content)), context: contextOf(reading, content) };
}

/** A row or a sub-heading that is not printed says nothing. */
function passagesOf(reading: WorkbookReading, rows: readonly ExpandedRow[]): Passage[] {
  const isUnreadable = unreadableAt(reading);
  return rows.flatMap(({ section, heading, text, row, leftOut }): Passage[] => {
    const written = reading.narrative?.[row];
    if (written?.noPart) return [];
    if (isUnreadable(written?.place)) return [{ section, heading: heading.text, text: UNREAD, row }];
    const said = leftOut ? { heading: "" } : { heading: heading.text, headingSpans: heading.spans };
    return [{ section, ...said, text: text.text, row, spans: text.spans }];
  });
}

const contextOf = (reading: WorkbookReading, { organ, edition }: ReportContent): ClaimContext & { readonly said: readonly SaidText[] } => ({
  organ: legible(organ.name).text,
  year: organ.year,
  edition,
  entries: reading.entries,
  named: namedTexts(reading),
  said: saidByName(reading),
});

/** Whether 正文 has anything but what the form suggests. */
export function isNarrativeBegun({ edition, narrative = [] }: WorkbookReading): boolean {
  const suggested = new Set(suggestedNarrative(edition).map(({ text }) => text));
  return narrative.some(({ text }) => text.trim() !== "" && !suggested.has(text));
}
