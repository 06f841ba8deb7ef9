import type { Block, Paragraph, SourceDocument, SourcePlace } from "../documents";
import type { Section } from "../statute";
import { isFormSized } from "./formSized";
import { readPeriod, yearOfPeriod } from "./head/readParticulars";
import { readTitle, titleIn } from "./head/readTitle";
import { sectionStart } from "./narrative/headings";

/** One of the reports that stand in a document one below the other. */
export interface OneReport {
  readonly document: SourceDocument;
  /** The year that it says itself. */
  readonly year: number | undefined;
}

/** A report has so many tables at least; a table of contents, or a heading that is said again, has none. */
const TABLES = 2;

/** The reports of a document, and where others begin that say the same. */
export interface FoundReports {
  readonly reports: readonly OneReport[];
  readonly copies: readonly SourcePlace[];
}

/**
 * The reports that stand in a document one below the other, as pages show this year's and last year's; one that says what another has said, as for printing, is left out. A
 * document with one report is that.
 */
export function reportsIn(document: SourceDocument, sections: readonly Section[]): FoundReports {
  const { blocks } = document;
  const begins = firstSections(blocks, sections);
  if (begins.length < 2) return { reports: [{ document, year: undefined }], copies: [] };
  const head = new Set(paragraphsOf(blocks.slice(0, begins[0])).map(({ text }) => text));
  const cuts = begins.map((at, index) => (index === 0 ? 0 : (titleBefore(blocks, at) ?? saidAgainBefore(blocks, at, head))));
  const bodies = begins.map((at, index) => tablesIn(blocks.slice(at, cuts[index + 1])).join("\n\n"));
  const isCopy = (index: number): boolean => bodies.indexOf(bodies[index] ?? "") !== index;
  const reports = cuts.flatMap((from, index): OneReport[] => {
    if (isCopy(index)) return [];
    return [{ document: { title: "", blocks: blocks.slice(from, cuts[index + 1]) }, year: yearAbove(paragraphsOf(blocks.slice(from, begins[index]))) }];
  });
  return {
    reports: reports.map((report) => (reports.length === 1 ? { ...report, document: { ...report.document, title: document.title } } : report)),
    copies: cuts.flatMap((from, index) => (isCopy(index) ? (blocks[from]?.place ?? []) : [])),
  };
}

/** Where the first section of each report begins that has its tables behind it. */
function firstSections(blocks: readonly Block[], sections: readonly Section[]): number[] {
  const starts = blocks.flatMap((block, at) => {
    const start = block.kind === "paragraph" ? sectionStart(block.text, sections) : undefined;
    return start?.number === "一" && start.section === sections[0] ? [at] : [];
  });
  return starts.filter((at, index) => tablesIn(blocks.slice(at, starts[index + 1])).length >= TABLES);
}

/** What the larger tables say, each as one text. */
const tablesIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (isFormSized(block) ? [block.cells.map(({ row, column, text }) => `${row},${column},${text}`).join("\n")] : []));

const paragraphsOf = (blocks: readonly Block[]): Paragraph[] => blocks.flatMap((block) => (block.kind === "paragraph" ? [block] : []));

const LONGEST_TITLE = 60;

/** Where the title of a report stands, in one line or two, whose first section begins at a block; `undefined` where none does. */
function titleBefore(blocks: readonly Block[], at: number): number | undefined {
  const textAt = (index: number): string | undefined => {
    const block = blocks[index];
    return block?.kind === "paragraph" ? block.text : undefined;
  };
  for (let line = at - 1; ; line--) {
    const text = textAt(line);
    if (text === undefined) return undefined;
    const said = text.length <= LONGEST_TITLE && !/。/u.test(text) ? titleIn(text) : undefined;
    if (said) return said.organ === "" && titleIn((textAt(line - 1) ?? "") + text)?.organ !== "" ? line - 1 : line;
  }
}

/** Where what stands right above a block begins that stood above the first report too: its introduction, said again without its title; that block where nothing does. */
function saidAgainBefore(blocks: readonly Block[], at: number, head: ReadonlySet<string>): number {
  const last = blocks.slice(0, at).findLastIndex((block) => block.kind === "grid" || !head.has(block.text));
  return last + 1;
}

/** The year of the report of which these stand above the first section; its 统计期限 is nearer to its figures than a title, which may be the page's. */
function yearAbove(above: readonly Paragraph[]): number | undefined {
  const period = readPeriod([...above].reverse());
  return (period && yearOfPeriod(period.text)) ?? readTitle(above, "")?.year;
}
