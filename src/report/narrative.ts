import { INTRODUCTION, type Edition, type Section } from "../statute";
import type { NarrativeRow } from "./content";
import type { ExpandTags } from "./expandTags";
import { writtenLines } from "./lines";
import type { ReportParagraph } from "./model";
import type { NotePlace, ReportNote } from "./note";
import { printable, unprintable } from "./printable";
import { tagKey } from "./tagKey";

/** Paragraphs as they are printed, and what is to be said about them. */
export interface PrintedNarrative {
  readonly paragraphs: readonly ReportParagraph[];
  readonly notes: readonly ReportNote[];
}

/**
 * Prints the rows of one part (引言 or a section's number) in their order. A row is its sub-heading and its text, a line of which
 * is a paragraph; lines of white space print nothing, and white space around a paragraph, such as an indent made by spaces, is
 * left out (the document has its own indent).
 *
 * A row without text prints nothing where its sub-heading is one that the form suggests: the part was left unwritten. A
 * sub-heading of the clerk's own is printed even without text, as it may stand over the rows below it.
 */
export function printNarrative(
  { sections }: Edition,
  rows: readonly NarrativeRow[],
  part: string,
  expand: ExpandTags,
): PrintedNarrative {
  const section = sections.find(({ number }) => number === part);
  const printed = rows.map((row, index) => (row.section === part ? printRow(row, index, section, expand) : nothing));
  return joined(printed);
}

const nothing: PrintedNarrative = { paragraphs: [], notes: [] };

function joined(parts: readonly PrintedNarrative[]): PrintedNarrative {
  return { paragraphs: parts.flatMap(({ paragraphs }) => paragraphs), notes: parts.flatMap(({ notes }) => notes) };
}

function printRow(row: NarrativeRow, index: number, section: Section | undefined, expand: ExpandTags): PrintedNarrative {
  const heading = writtenLines(row.heading).join("");
  const under = rowName(heading, section);
  const text = writtenLines(row.text).map((line, number) =>
    printLine("text", line, { text: `${under}第${number + 1}段`, row: index }, expand),
  );
  const leftUnwritten = text.length === 0 && isSuggested(heading, section);
  if (heading === "" || leftUnwritten) return joined(text);
  return joined([printLine("heading", heading, { text: `小标题${under}`, row: index }, expand), ...text]);
}

function rowName(heading: string, section: Section | undefined): string {
  if (heading !== "") return `“${heading}”`;
  return section === undefined ? INTRODUCTION : `“${section.heading}”`;
}

function isSuggested(heading: string, section: Section | undefined): boolean {
  return (section?.parts ?? []).some((part) => tagKey(part.heading) === tagKey(heading));
}

/** One line with its tags replaced; it is several paragraphs where a value has line breaks. */
function printLine(kind: ReportParagraph["kind"], line: string, place: NotePlace, expand: ExpandTags): PrintedNarrative {
  const expanded = expand(line, place);
  const printed = writtenLines(expanded.text);
  return {
    paragraphs: writtenLines(printed.map(printable).join("\n")).map((text) => ({ kind, text })),
    notes: [...expanded.notes, ...printed.flatMap((text) => controlCharacters(text, place))],
  };
}

function controlCharacters(text: string, place: NotePlace): ReportNote[] {
  return unprintable(text).map((codePoint) => ({ kind: "controlCharacter", place, codePoint }));
}
