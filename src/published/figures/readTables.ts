import { ANY_MULTIPLE, figureLabel, tableFigures, rowLabel, type Entry, type TableFigure } from "../../figures";
import type { Edition, FigureId, Table } from "../../statute";
import { readReport, type WorkbookReading } from "../../workbook";
import type { Grid, SourceDocument, SourcePlace } from "../../documents";
import type { ImportNote, SourceLine } from "../note";
import {
  changedWriting,
  doubtfulLabel,
  notPlain,
  absentFigures,
  blankFigures,
  rowRefused,
  signsForNone,
  unitUnsaid,
  withoutHeader,
} from "../words/figureWords";
import { movedFigures } from "./movedFigures";
import { problemNotes, unlikeLabels } from "./problemNotes";
import { SourceSheet } from "./sourceSheet";

/** What the titles of a source say of whose report it is. */
export interface StatedReport {
  readonly organ: string;
  readonly year: number | undefined;
}

/** The tables of a published report. */
export interface PublishedTables {
  readonly edition: Edition;
  /** Whose the report is, and of which year: as it was given, else by the titles of the tables, where all of them say the same. */
  readonly stated: StatedReport;
  /** The figures that are certain; all others are blank. */
  readonly figures: ReadonlyMap<FigureId, number>;
  readonly notes: readonly ImportNote[];
  readonly sources: readonly SourceLine[];
  /** Tables of the source that are none of the form's. */
  readonly others: readonly Grid[];
}

/** Reads the tables of a document by their labels, as those of workbooks are read; what is not certain is left blank and named. */
export async function readTables(document: SourceDocument, { organ, year }: StatedReport): Promise<PublishedTables> {
  const sheet = new SourceSheet(document);
  const reading = await readReport(
    sheet.sheets([
      ["机关名称", organ],
      ["年度", year ?? ""],
    ]),
  );
  const unlike = unlikeLabels(reading, sheet);
  const read = reading.edition.tables.map((table) => readTable(table, reading, sheet, unlike));
  const figures = new Map(read.flatMap((table) => table.figures));
  const headerless = sheet.headerless.filter((grid) => [...figures.keys()].some((id) => sheet.isIn(reading.places.get(id), grid)));
  const missing = reading.edition.tables.filter((_, index) => read[index]?.isThere === false);
  return {
    edition: reading.edition,
    stated: reading.stated,
    figures,
    notes: [
      // Its halves are one table.
      ...headerless.slice(0, 1).map(withoutHeader),
      ...refusedRows(sheet, reading),
      ...askingForTables(problemNotes(reading, sheet), missing),
      ...read.flatMap(({ notes }) => notes),
    ],
    sources: read.flatMap(({ sources }) => sources),
    others: sheet.gridsOutside(reading.recognised.flatMap(({ area }) => area ?? [])),
  };
}

/** Rows of the source whose figures cannot be told apart. */
const refusedRows = (sheet: SourceSheet, { edition, recognised, places }: WorkbookReading): ImportNote[] =>
  recognised.flatMap(({ table: id, area }) => {
    const table = edition.tables.find((one) => one.id === id);
    if (!table || !area) return [];
    return sheet.refusedIn(area).map((row) => rowRefused(table, row, figuresIn(row.place, table, places, sheet)));
  });

/** The figures of the form that a row of the source would hold. */
const figuresIn = (row: SourcePlace, table: Table, places: WorkbookReading["places"], sheet: SourceSheet): FigureId[] =>
  tableFigures(table).flatMap(({ id }) => {
    const at = places.get(id);
    return at && sheet.place(at) === row ? [id] : [];
  });

/** What a figure of the form is in the source. */
interface FoundFigure extends TableFigure {
  readonly state: "read" | "blank" | "absent" | "refused" | "unclear";
  readonly value?: number;
  readonly note?: ImportNote;
}

function readTable(table: Table, reading: WorkbookReading, sheet: SourceSheet, unlike: (id: FigureId) => string | undefined) {
  const moved = movedFigures(table, reading, sheet);
  const found = tableFigures(table).map((figure): FoundFigure =>
    moved.figures.has(figure.id) ? { ...figure, state: "refused" } : findFigure(figure, reading, sheet, unlike(figure.id)),
  );
  const isThere = found.some(({ state }) => state !== "absent");
  const figures = found.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value] as const]));
  const gaps = (state: FoundFigure["state"]): readonly FoundFigure[] => (isThere ? found.filter((one) => one.state === state) : []);
  return {
    isThere,
    figures,
    notes: [
      ...moved.notes,
      ...together(
        table,
        found.filter(({ note }) => note !== undefined),
      ),
      ...(gaps("absent").length > 0 ? [absentFigures(table, gaps("absent"))] : []),
      ...(gaps("blank").length > 0 ? [blankFigures(table, gaps("blank"))] : []),
    ],
    sources: sourceLines(table, found, reading, sheet),
  };
}

/** What was found of the tables, where of those without a figure all are asked: in the question why they were not read, else in one of their own. */
function askingForTables(notes: readonly ImportNote[], missing: readonly Table[]): ImportNote[] {
  const why = new Map(missing.map((table) => [table, notes.find(({ kind, about }) => kind === "question" && about === table.name)] as const));
  return [
    ...notes.map((note) => {
      const table = missing.find((one) => why.get(one) === note);
      return table ? { ...note, figures: tableFigures(table).map(({ id }) => id) } : note;
    }),
    ...missing.flatMap((table) => (why.get(table) ? [] : [absentFigures(table, tableFigures(table))])),
  ];
}

/** What is said of single figures; signs for none are one thing to look at, however many there are. */
function together(table: Table, found: readonly FoundFigure[]): ImportNote[] {
  const signs = found.filter(({ note }) => note?.kind === "question" && SIGN.test(note.words));
  const own = signs.length > 1 ? found.filter((figure) => !signs.includes(figure)) : found;
  return [...own.flatMap(({ note }) => note ?? []), ...(signs.length > 1 ? [signsForNone(table, signs)] : [])];
}

/** 「/」「—」「无」: what is written where there is no number. */
const SIGN = /^[^\d０-９]*$/u;

function findFigure(figure: TableFigure, reading: WorkbookReading, sheet: SourceSheet, unlike: string | undefined): FoundFigure {
  const { id, table } = figure;
  const at = reading.places.get(id);
  if (at === undefined) return { ...figure, state: "absent" };
  if (sheet.isRefused(at)) return { ...figure, state: "refused" };
  const [entry, words, place] = [reading.entries.get(id), sheet.text(at), sheet.place(at)];
  const about = { about: `${table.name} ${figureLabel(id)}`, words, ...(place && { place }), figures: [id] };
  if (entry?.state === "blank") return { ...figure, state: "blank" };
  if (unlike !== undefined) return { ...figure, state: "unclear", note: doubtfulLabel(about, unlike) };
  const value = sheet.mayHoldSeveral(at) || isDoubtful(words, figure) ? undefined : certainNumber(entry, words);
  if (value === undefined || !canBe(value, figure))
    return { ...figure, state: "unclear", note: notPlain({ ...about, words: String(reading.values.get(id) ?? "") || words }) };
  if (value !== 0 && printsNoUnit(figure) && !sheet.saysMoneyUnit(at)) return { ...figure, state: "unclear", note: unitUnsaid(about) };
  return { ...figure, state: "read", value, ...(entry?.state === "text" && { note: changedWriting(about, value) }) };
}

/** Whether the form itself prints no unit of money with an amount: then only the source's own says what it is. */
const printsNoUnit = ({ column }: TableFigure): boolean => column.kind === "amount" && !column.path.some((label) => label.includes("元"));

/** A number that begins with a nought may be several that ran together. */
const RUN_TOGETHER = /^\s*[0０]\s*[\d０-９]/u;

/** The same digits twice may be one number that two columns have. */
const TWICE = /^\s*([\d０-９]+)\s+\1\s*$/u;

/** 「5万」「1.2千件」: no count is written so that is known to one. */
const ROUNDED = new RegExp(String.raw`[\d０-９]\s*(?:${ANY_MULTIPLE})`, "u");

/** Text that is shown letter by letter in the other direction: 「21」 is twelve. */
const TURNED = /\u{202e}/u;

/** Whether the words of a figure leave open which number they are. */
const isDoubtful = (words: string, { column: { kind } }: TableFigure): boolean =>
  TWICE.test(words) || TURNED.test(words) || (kind !== "amount" && ROUNDED.test(words));

/** Whether a number can be a figure of its column: 「1.234」 with its thousands apart, 「12.5」 件 and 「-272」 件 are no counts. */
const canBe = (value: number, { column: { kind } }: TableFigure): boolean =>
  (kind === "amount" || Number.isInteger(value)) && (kind === "change" || value >= 0);

function certainNumber(entry: Entry | undefined, words: string): number | undefined {
  if (entry?.state === "number") return entry.value;
  return entry?.state === "text" && entry.certain && !RUN_TOGETHER.test(words) ? entry.reads : undefined;
}

/** A line for each row of the table, with the words of the row that it was read from. */
function sourceLines(table: Table, found: readonly FoundFigure[], reading: WorkbookReading, sheet: SourceSheet): SourceLine[] {
  return table.blocks.flatMap((block) =>
    block.rows.flatMap((row): SourceLine[] => {
      const own = found.filter((figure) => figure.row === row && figure.state === "read");
      const [first] = own;
      const at = first && reading.places.get(first.id);
      const place = at && sheet.place(at);
      if (!first || !at || !place) return [];
      return [{ about: `${table.name} ${rowLabel(first)}`.trim(), place, words: sheet.rowText(at), figures: own.map(({ id }) => id) }];
    }),
  );
}
