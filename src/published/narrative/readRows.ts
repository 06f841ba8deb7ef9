import type { Block, Grid, Paragraph } from "../../documents";
import { editions, INTRODUCTION } from "../../statute";
import { CELL_LIMIT, partLabel, type NarrativePart, type NarrativeRow } from "../../workbook";
import { isFormLine } from "../figures/formLabels";
import type { ImportNote, SourceLine } from "../note";
import { beginningOf } from "../words/beginning";
import { bracesChanged, otherSection } from "../words/narrativeWords";
import { isSubHeading } from "./headings";
import type { SectionPart } from "./outline";
import { isSentence } from "./pageWords";

/** Rows of 正文, where they were taken from, and what is to be known of them. */
export interface ReadRows {
  readonly rows: readonly NarrativeRow[];
  readonly sources: readonly SourceLine[];
  readonly notes: readonly ImportNote[];
}

/** What stands over a table and is part of it: its unit, and that it goes on: 「（单位：件）」「续表」「表三（续）」 */
const TABLE_LINE = /^[（(]?\s*单位\s*[:：]|^[（(]?\s*(?:续|接)\s*(?:上\s*)?(?:页\s*)?表?\s*[一二三四1-4]?\s*[）)]?$|^表\s*[一二三四1-4]\s*[（(]\s*续\s*[）)]$/u;

/** In a section with a table a row of it that stands alone, as where a page cut it, is no text either. */
const isOfTable = (text: string, { section }: NarrativePart): boolean => TABLE_LINE.test(text) || (tableSections.has(section) && isFormLine(text));
const tableSections = new Set(editions.flatMap(({ sections }) => sections.flatMap(({ number, content }) => (content === "narrative" ? [] : [number]))));

/** A row while its paragraphs are put together. */
interface GrowingRow {
  readonly part: NarrativePart;
  readonly heading: string;
  readonly paragraphs: Paragraph[];
}

/** The rows of 正文 that a section makes: one for each sub-heading, in a section with a table those above it and those below. */
export function sectionRows({ section, other, blocks }: SectionPart, formGrids: ReadonlySet<Grid>): ReadRows {
  const above: NarrativePart = { section: section.number };
  const table = section.content === "narrative" ? -1 : blocks.findIndex((block) => block.kind === "grid" && formGrids.has(block));
  const cut = table === -1 ? blocks.length : table;
  const rows = [
    ...grownRows(above, blocks.slice(0, cut), other?.text ?? ""),
    ...grownRows({ section: section.number, afterTable: true }, blocks.slice(cut), ""),
  ];
  const read = finishedRows(rows);
  return other ? { ...read, notes: [...read.notes, otherSection(section, other)] } : read;
}

/** The rows of 引言: a row a paragraph. */
export const introductionRows = (paragraphs: readonly Paragraph[]): ReadRows =>
  finishedRows(paragraphs.length === 0 ? [] : [{ part: { section: INTRODUCTION }, heading: "", paragraphs: [...paragraphs] }]);

function grownRows(part: NarrativePart, blocks: readonly Block[], heading: string): GrowingRow[] {
  const rows: GrowingRow[] = [{ part, heading, paragraphs: [] }];
  for (const block of blocks) {
    if (block.kind === "grid" || (block.isCaption && !isSentence(block.text)) || isOfTable(block.text, part)) continue;
    if (isSubHeading(block)) rows.push({ part, heading: block.text, paragraphs: [] });
    else rows.at(-1)?.paragraphs.push(block);
  }
  return rows.filter((row) => row.heading !== "" || row.paragraphs.length > 0);
}

function finishedRows(growing: readonly GrowingRow[]): ReadRows {
  const read = growing.map(({ part, heading, paragraphs }): ReadRows => {
    const about = ["正文", partLabel(part), heading].filter((word) => word !== "").join(" ");
    const [first, last] = [paragraphs[0], paragraphs.at(-1)];
    const text = paragraphs.map((paragraph) => paragraph.text).join("\n");
    const plain = withoutTags(text);
    return {
      rows: fitting(plain).map((piece, index) => ({ ...part, heading: index === 0 ? withoutTags(heading) : "", text: piece })),
      sources: first && last ? [{ about, place: first.place, ...(last !== first && { until: last.place }), words: beginningOf(text, QUOTED) }] : [],
      notes: plain === text ? [] : [bracesChanged(about, first)],
    };
  });
  return { rows: read.flatMap((one) => one.rows), sources: read.flatMap((one) => one.sources), notes: read.flatMap((one) => one.notes) };
}

/** Braces would be read as tags, and replaced. */
const withoutTags = (text: string): string => text.replaceAll("{", "｛").replaceAll("}", "｝");

/** Characters of a section that are shown with its place. */
const QUOTED = 60;

/** A text in pieces that a cell holds, cut between its lines where it can be. */
function fitting(text: string): string[] {
  if (text.length <= CELL_LIMIT) return [text];
  const line = text.lastIndexOf("\n", CELL_LIMIT);
  const cut = line > 0 ? line : CELL_LIMIT;
  return [text.slice(0, cut), ...fitting(text.slice(line > 0 ? cut + 1 : cut))];
}
