import { legible, type Finding } from "../../check";
import { checkClaims, checkLookAlikes, checkText, cumulated, legiblePassage, readLegibly, repetition, type ClaimContext, type Passage } from "../../narrative";
import { expandedNarrative } from "../../report";
import { suggestedNarrative, type CellPlace, type LastYearReading, type WorkbookReading } from "../../workbook";
import { reportContent } from "../reportContent";

/**
 * The checks of 正文 (C, D, B4) as it will be printed and as a person reads it: its numbers beside the tables, its words, and what of it stands in last year's. Nothing
 * where the year is not known, and where 正文 is not begun: nothing is missed in what nobody has written.
 */
export function checkNarrative(reading: WorkbookReading, lastYear: Pick<LastYearReading, "narrative"> | undefined): Finding[] {
  if (!isNarrativeBegun(reading)) return [];
  const { passages, context } = narrativeOf(reading);
  if (Number.isNaN(context.year)) return [];
  const before = (lastYear?.narrative ?? []).map((row, index): Passage => legiblePassage({ ...row, row: index }));
  return [
    ...readLegibly(passages, (read) => [...checkClaims(read, context), ...checkText(read, context), ...repetition(read, before), ...cumulated(read, before)]),
    ...checkLookAlikes(passages),
  ];
}

const namedNumbers = ({ organSheet }: WorkbookReading): { name: string; value: string; unit: string }[] =>
  (organSheet?.namedRows ?? []).map(({ name, unit }) => ({ name, value: organSheet?.namedFigures.get(name) ?? "", unit }));

/** 正文 as it will be printed, and what its checks know of the report. A sub-heading that is not printed numbers nothing and names nothing. */
export function narrativeOf(reading: WorkbookReading): { readonly passages: readonly Passage[]; readonly context: ClaimContext } {
  const content = reportContent(reading);
  const passages = expandedNarrative(content).map(
    ({ section, heading, text, row, leftOut }): Passage => ({ section, heading: leftOut ? "" : heading.text, text: text.text, row, spans: text.spans }),
  );
  return {
    passages,
    context: { organ: legible(content.organ.name).text, year: content.organ.year, edition: content.edition, entries: reading.entries, named: namedNumbers(reading) },
  };
}

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
