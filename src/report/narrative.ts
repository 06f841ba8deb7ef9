import { INTRODUCTION, type Edition, type Section } from "../statute";
import type { NarrativeRow } from "./content";
import type { ExpandTags, ExpandedText } from "./expandTags";
import { tracedLines, writtenLines } from "./lines";
import type { ReportParagraph } from "./model";
import type { ReportNote } from "./note";
import { printable } from "./printable";
import { isSectionHeading } from "./sectionHeading";
import { joinTraced } from "./span";
import { tagKey } from "./tagKey";

/** A row of 正文 with its tags replaced; its lines are still those of the cell. */
export interface ExpandedRow {
  /** The index in `ReportContent.narrative`. */
  readonly row: number;
  /** 引言, or the number of the section, as the row says. */
  readonly section: string;
  /** Whether it stands below the table of its section. */
  readonly afterTable: boolean;
  readonly heading: ExpandedText;
  readonly text: ExpandedText;
  /** Whether there is a text that its conditions take out as a whole. */
  readonly takenOut: boolean;
  /** Whether nothing of the row is printed: its text was taken out, or it is a sub-heading that the form suggests over no text. */
  readonly leftOut: boolean;
}

/** Paragraphs as they are printed, and what is to be said about them. */
export interface PrintedNarrative {
  readonly paragraphs: readonly ReportParagraph[];
  readonly notes: readonly ReportNote[];
}

/** Replaces the tags of 正文, row by row; the notes name the sub-heading and the paragraph that a tag stands in. */
export function expandRows({ sections }: Edition, rows: readonly NarrativeRow[], expand: ExpandTags): ExpandedRow[] {
  return rows.map(({ section, afterTable, heading, text, unreadable = false }, row) => {
    const form = sections.find(({ number }) => number === section);
    const name = (): string => rowName(oneLine(heading), form);
    const paragraph = (offset: number): number => Math.max(1, writtenLines(text.slice(0, offset + 1)).length);
    const expanded = expand(text, (offset) => ({ text: { zh: `${name()}第${paragraph(offset)}段`, en: `${name()}, paragraph ${paragraph(offset)}` }, row }));
    const title = expand(heading, () => ({ text: { zh: `小标题${name()}`, en: `Sub-heading ${name()}` }, row }));
    const takenOut = printable(text).trim() !== "" && expanded.text.trim() === "";
    const leftOut = !unreadable && oneLine(expanded.text) === "" && (takenOut || isSuggested(oneLine(title.text), form));
    // Parts without a table are printed as one.
    const below = afterTable === true && form !== undefined && form.content !== "narrative";
    return { row, section, afterTable: below, heading: title, text: expanded, takenOut, leftOut };
  });
}

/**
 * Prints the rows of one part (引言 or a section's number) in their order. A row is its sub-heading and its text, a line of which
 * is a paragraph; lines of white space print nothing, and white space around a paragraph, such as an indent made by spaces, is
 * left out (the document has its own indent).
 *
 * A row without text prints nothing where its sub-heading is one that the form suggests: the part was left unwritten. A
 * sub-heading of the clerk's own is printed even without text, as it may stand over the rows below it; but not where conditions
 * take the whole text out. The section's own heading, pasted with its text, is no text and no sub-heading: it is told as such.
 */
export function printNarrative({ sections }: Edition, rows: readonly ExpandedRow[], part: Pick<ExpandedRow, "section" | "afterTable">): PrintedNarrative {
  const section = sections.find(({ number }) => number === part.section);
  const own = rows.filter((row) => row.section === part.section && row.afterTable === part.afterTable).map((row) => printRow(row));
  const paragraphs = own.flatMap((printed) => printed.paragraphs);
  return { paragraphs: paragraphs.map((one, index) => asSectionHeading(one, index === 0, section)), notes: own.flatMap(({ notes }) => notes) };
}

function asSectionHeading(paragraph: ReportParagraph, isFirst: boolean, section: Section | undefined): ReportParagraph {
  return section !== undefined && isSectionHeading(paragraph.text, section, isFirst) ? { ...paragraph, kind: "section" } : paragraph;
}

function printRow({ row, heading, text, leftOut }: ExpandedRow): PrintedNarrative {
  const lines = tracedLines(text).map((line): ReportParagraph => ({ kind: "text", row, ...line }));
  const title = joinTraced(tracedLines(heading));
  if (title.text === "" || leftOut) return { paragraphs: lines, notes: text.notes };
  return { paragraphs: [{ kind: "heading", row, ...title }, ...lines], notes: [...heading.notes, ...text.notes] };
}

const oneLine = (text: string): string => writtenLines(text).join("");

function rowName(heading: string, section: Section | undefined): string {
  if (heading !== "") return `“${heading}”`;
  return section === undefined ? INTRODUCTION : `“${section.heading}”`;
}

function isSuggested(heading: string, section: Section | undefined): boolean {
  const headings = (section?.parts ?? []).map((part) => part.heading);
  return headings.includes(heading) || headings.some((one) => tagKey(one) === tagKey(heading));
}
