import { legible, type Finding } from "../../check";
import { checkClaims, checkLookAlikes, checkText, cumulated, legiblePassage, readLegibly, repetition, type Passage } from "../../narrative";
import { expandedNarrative } from "../../report";
import { suggestedNarrative, type CellPlace, type LastYearReading, type WorkbookReading } from "../../workbook";
import { reportContent } from "../reportContent";

/**
 * The checks of 正文 (C, D, B4) as it will be printed and as a person reads it: its numbers beside the tables, its words, and what of it stands in last year's. Nothing
 * where the year is not known, and where 正文 is not begun: nothing is missed in what nobody has written.
 */
export function checkNarrative(reading: WorkbookReading, lastYear: Pick<LastYearReading, "narrative"> | undefined): Finding[] {
  const content = reportContent(reading);
  const { edition, organ } = content;
  if (Number.isNaN(organ.year) || !isNarrativeBegun(reading)) return [];
  // A sub-heading that is not printed numbers nothing and names nothing.
  const passages = expandedNarrative(content).map(
    ({ section, heading, text, row, leftOut }): Passage => ({ section, heading: leftOut ? "" : heading.text, text: text.text, row, spans: text.spans }),
  );
  const context = { organ: legible(organ.name).text, year: organ.year, edition, entries: reading.entries, named: namedNumbers(reading) };
  const before = (lastYear?.narrative ?? []).map((row, index): Passage => legiblePassage({ ...row, row: index }));
  return [
    ...readLegibly(passages, (read) => [...checkClaims(read, context), ...checkText(read, context), ...repetition(read, before), ...cumulated(read, before)]),
    ...checkLookAlikes(passages),
  ];
}

const namedNumbers = ({ organSheet }: WorkbookReading): { name: string; value: string; unit: string }[] =>
  (organSheet?.namedRows ?? []).map(({ name, unit }) => ({ name, value: organSheet?.namedFigures.get(name) ?? "", unit }));

/** Whether 正文 has anything but what the form suggests. */
export function isNarrativeBegun({ edition, narrative = [] }: WorkbookReading): boolean {
  const suggested = new Set(suggestedNarrative(edition).map(({ text }) => text));
  return narrative.some(({ text }) => text.trim() !== "" && !suggested.has(text));
}

/** The cell outside the tables that a finding is about, or its words stand in; `undefined` for findings of figures. */
export function textPlace({ evidence }: Finding, { narrative = [] }: WorkbookReading): CellPlace | undefined {
  if (evidence.kind === "unreadable") return evidence.cell;
  return evidence.kind === "narrative" || evidence.kind === "claim" ? narrative[evidence.row]?.place : undefined;
}
