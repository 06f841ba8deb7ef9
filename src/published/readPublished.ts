import type { Block, SourceDocument } from "../documents";
import { tableFigures } from "../figures";
import { formTitle } from "../report";
import { editions, INTRODUCTION, type Edition, type FigureId, type Section } from "../statute";
import { ORGAN_SHEET, type Filling, type NarrativeRow } from "../workbook";
import { withJoinedCases } from "./figures/joinedCases";
import { readTables } from "./figures/readTables";
import { tablesApart } from "./figures/tablesApart";
import { readClosing } from "./head/readClosing";
import { readIntroduction } from "./head/readIntroduction";
import { isWholeYear, readContact, readPeriod, yearOfPeriod, type Passage } from "./head/readParticulars";
import { readTitle, type PublishedTitle } from "./head/readTitle";
import { withHeadingRows } from "./narrative/headingRows";
import { outlineOf, type SectionPart } from "./narrative/outline";
import { introductionRows, sectionRows } from "./narrative/readRows";
import type { ImportNote, SourceLine } from "./note";
import { reportsIn } from "./reportsIn";
import { copyLeft, footLeft, lineLeft, missingSection, runningLeft, tableApart, tableLeft } from "./words/narrativeWords";
import { noOrgan, noYear, otherYear } from "./words/organWords";
import { withTablesApart } from "./tablesInOne";
import { withTextRows } from "./textRows";
import { severalReports } from "./words/severalReports";

/** A published report, as far as its source says it for certain. */
export interface PublishedReport {
  /** The edition of the form that its tables are of. */
  readonly edition: Edition;
  /** "" and `undefined` where nothing says it. */
  readonly organ: string;
  readonly year: number | undefined;
  /** What the standard sheets are to be filled with. */
  readonly filling: Filling;
  readonly figures: ReadonlyMap<FigureId, number>;
  readonly notes: readonly ImportNote[];
  readonly sources: readonly SourceLine[];
}

/** Whose report of which year it is, where a person says so. */
export interface SaidReport {
  readonly organ?: string;
  readonly year?: number;
}

/**
 * Reads a document as a published report: its tables, its text by sections, its title and what its introduction says of it. Of several reports in it the one of the
 * year that a person says; where nobody does nothing is read.
 */
export async function readPublished(source: SourceDocument, said: SaidReport = {}): Promise<PublishedReport> {
  const document = { ...source, blocks: asForm(source.blocks) };
  const { reports, copies } = reportsIn(document, editions[0].sections);
  const [first, ...others] = reports;
  const [meant, ...alsoMeant] = others.length === 0 ? reports : reports.filter(({ year }) => year !== undefined && year === said.year);
  if (meant && alsoMeant.length === 0) {
    const read = await readOne(meant.document, said);
    return { ...read, notes: [...read.notes, ...copies.map(copyLeft), ...runningLeft(document.running ?? [])] };
  }
  const one = await readOne(first?.document ?? document, said);
  const figures = one.edition.tables.flatMap(tableFigures).map(({ id }) => id);
  return {
    ...one,
    year: said.year,
    filling: { organ: { name: one.organ, ...(said.year !== undefined && { year: said.year }) }, figures: new Map(), narrative: blankSections(one.edition, []) },
    figures: new Map(),
    notes: severalReports(
      reports.map(({ year }) => year),
      figures,
    ),
    sources: one.sources.slice(0, 1),
  };
}

/** Blocks in the form's ways where the source has others for the same: lines of text in a table, headings as tables, several tables in one, 表四 in several. */
const asForm = (blocks: readonly Block[], { sections } = editions[0]): readonly Block[] =>
  withJoinedCases(withTablesApart(withHeadingRows(withTextRows(blocks, sections), sections)));

async function readOne(document: SourceDocument, said: SaidReport): Promise<PublishedReport> {
  const { sections } = editions[0];
  const { before, parts, foot } = outlineOf(document.blocks, sections);
  const above = before.flatMap((block) => (block.kind === "paragraph" ? [block] : []));
  const title = readTitle(above, document.title);
  const introduction = readIntroduction(before, title?.paragraphs ?? []);
  const period = readPeriod(introduction.paragraphs);
  const contact = readContact(introduction.paragraphs);
  const head = { organ: said.organ ?? title?.organ ?? "", year: said.year ?? title?.year ?? (period && yearOfPeriod(period.text)) };
  const apart = tablesApart(document.blocks, { year: head.year, headings: new Map(parts.map(({ heading, section }) => [heading, section])) });
  const left = new Set<Block>(apart.map(({ grid }) => grid));
  const tables = await readTables({ ...document, blocks: document.blocks.filter((block) => !left.has(block)) }, head);
  // Where the report has no title, as in a workbook of tables alone, theirs say whose it is.
  const organ = head.organ || tables.stated.organ;
  const year = head.year ?? tables.stated.year;
  const last = lastPart(parts);
  const closing = readClosing(last?.blocks ?? [], organ);
  const closed = parts.map((part) => (part === last ? { ...part, blocks: closing.blocks } : part));
  const others = new Set(tables.others);
  const formGrids = new Set(document.blocks.flatMap((block) => (block.kind === "grid" && !others.has(block) ? [block] : [])));
  const read = [introductionRows(introduction.paragraphs), ...closed.map((part) => sectionRows(part, formGrids))];
  const rows = read.flatMap((one) => one.rows);
  const inReport = new Set(closed.flatMap(({ blocks }) => blocks));
  return {
    edition: tables.edition,
    organ,
    year,
    figures: tables.figures,
    filling: {
      organ: organFields({ organ, year, title, period, contact, date: closing.date?.text }),
      figures: tables.figures,
      narrative: [...rows, ...blankSections(tables.edition, rows)],
    },
    notes: [
      ...(organ === "" ? [noOrgan(title?.text ?? "")] : []),
      ...(year === undefined ? [noYear(title?.text ?? "")] : []),
      ...(title?.year !== undefined && period && saysOtherYear(period.text, title.year) ? [otherYear(title.year, period)] : []),
      ...tables.notes,
      ...apart.map(({ grid, words }) => tableApart(grid, words)),
      ...missingParts(
        sections,
        parts.map(({ section }) => section),
      ),
      ...read.flatMap(({ notes }) => notes),
      ...tables.others.filter((grid) => inReport.has(grid)).map(tableLeft),
      ...introduction.left.map(lineLeft),
      ...footLeft([...closing.below, ...foot]),
    ],
    sources: [...organSources(title, period, contact), ...tables.sources, ...read.flatMap(({ sources }) => sources)],
  };
}

/** Whether a span of days lies in one year, and that is another. */
function saysOtherYear(period: string, year: number): boolean {
  const own = yearOfPeriod(period);
  return own !== undefined && own !== year;
}

/** The part that a report ends with; in a workbook its tables may stand behind it on sheets of their own. */
const lastPart = (parts: readonly SectionPart[]): SectionPart | undefined =>
  parts.findLast(({ section }) => section === editions[0].sections.at(-1)) ?? parts.at(-1);

interface OrganWords {
  readonly organ: string;
  readonly year: number | undefined;
  readonly title: PublishedTitle | undefined;
  readonly period: Passage | undefined;
  readonly contact: Passage | undefined;
  readonly date: string | undefined;
}

/** 基本信息; what the form writes by itself is left to it. */
function organFields({ organ, year, title, period, contact, date }: OrganWords): Filling["organ"] {
  const isUsual = period !== undefined && year !== undefined && isWholeYear(period.text, year);
  const isFormTitle = title === undefined || (year !== undefined && title.text.replace(/\s+/gu, "") === formTitle(organ, year));
  return {
    name: organ,
    ...(year !== undefined && { year }),
    ...(period && !isUsual && { period: period.text }),
    ...(contact && { contact: contact.text }),
    ...(!isFormTitle && title.paragraphs.length > 0 && { title: title.text }),
    ...(date !== undefined && { date: date.replace(/\s+/gu, "") }),
  };
}

function organSources(title: PublishedTitle | undefined, period: Passage | undefined, contact: Passage | undefined): SourceLine[] {
  return [
    ...(title ? [{ about: `${ORGAN_SHEET} 机关名称、年度`, place: title.place, words: title.text }] : []),
    ...(period ? [{ about: `${ORGAN_SHEET} 统计期限`, place: period.paragraph.place, words: period.text }] : []),
    ...(contact ? [{ about: `${ORGAN_SHEET} 联系方式`, place: contact.paragraph.place, words: contact.text }] : []),
  ];
}

/** A section of which the source says nothing has a blank row: what the sheet suggests is not the source's. */
const blankSections = ({ sections }: Edition, rows: readonly NarrativeRow[]): NarrativeRow[] =>
  [INTRODUCTION, ...sections.map(({ number }) => number)].flatMap((section) =>
    rows.some((row) => row.section === section) ? [] : [{ section, heading: "", text: "" }],
  );

const missingParts = (sections: readonly Section[], found: readonly Section[]): ImportNote[] =>
  sections.filter((section) => section.content === "narrative" && !found.includes(section)).map(missingSection);
