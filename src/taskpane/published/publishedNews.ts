import { columnLabel, figureLabel, figureOf, rowLabel, tableFigures } from "../../figures";
import { tableName } from "../../findings";
import { figuresFromLastYear, type ImportedReport } from "../../jobs";
import { inLanguage, type Language, type Worded } from "../../language";
import { placeWords, type ImportNote, type NoteKind, type SourceLine } from "../../published";
import type { FigureId, FigureKind, Table } from "../../statute";

/** Something of the report, and the words that it was taken from. */
export interface ReadLine {
  /** 「表三 本年新收」, 「正文 一 （一）主动公开」 */
  readonly about: string;
  /** 「第 2 个表第 9 行」; "" where it stands nowhere. */
  readonly place: string;
  readonly words: string;
}

/** How far a table of the form was read. */
export interface ReadTable {
  readonly name: string;
  readonly read: number;
  readonly total: number;
  /** Its rows with what they were read from. */
  readonly lines: readonly ReadLine[];
}

/** Figures of one row of the form that are asked for. */
export interface AskedRow {
  /** "" where the form labels no row. */
  readonly label: string;
  readonly figures: readonly { readonly id: FigureId; readonly label: string; readonly kind: FigureKind }[];
}

/** What a person should know of the report, with its sentence. */
export interface ToldNote extends ReadLine {
  readonly kind: Exclude<NoteKind, "filled">;
  readonly message: string;
  /** The figures that the person may fill in for it. */
  readonly rows: readonly AskedRow[];
  /** That the source has nothing, or a sign for none, in their places. */
  readonly mayBeNought: boolean;
}

/** What was read of a published report; all that is shown of it. Plain data: it comes from a worker. */
export interface PublishedNews {
  readonly source: string;
  /** "" and `undefined` where nothing says it. */
  readonly organ: string;
  readonly year: number | undefined;
  /** Why one of the two is not known. */
  readonly unknown: Readonly<Partial<Record<"organ" | "year", string>>>;
  readonly tables: readonly ReadTable[];
  /** The figures that were not read and that this year's are compared with, as a sentence names them. */
  readonly compared: readonly { readonly id: FigureId; readonly label: string }[];
  /** The parts of the text, and of 基本信息. */
  readonly texts: readonly ReadLine[];
  /** Questions first. */
  readonly notes: readonly ToldNote[];
}

/** What is shown of an imported report. */
export function publishedNews({ organ, year, edition, figures, sources, notes }: ImportedReport, source: string, language: Language): PublishedNews {
  const fromLastYear = figuresFromLastYear(edition);
  const line = ({ about, place, until, words }: SourceLine): ReadLine => ({
    about,
    place: [place, ...(until ? [until] : [])].map((one) => inLanguage(placeWords(one), language)).join("—"),
    words,
  });
  return {
    source,
    organ,
    year,
    unknown: Object.fromEntries(notes.flatMap(({ asks, sentence }) => (asks ? [[asks, inLanguage(sentence, language)] as const] : []))),
    tables: edition.tables.map((table) => readTable(table, figures, sources.filter(isOf(table)).map(line))),
    compared: edition.tables
      .flatMap(tableFigures)
      .flatMap(({ id, table: { name } }) =>
        fromLastYear.has(id) && !figures.has(id) ? [{ id, label: `${tableName(name, language)}${inLanguage(quoted(id), language)}` }] : [],
      ),
    texts: sources.filter(({ figures: own }) => own === undefined).map(line),
    notes: ORDER.flatMap((kind) => notes.filter((note) => note.kind === kind && note.asks === undefined).map((note) => toldNote(note, kind, language))),
  };
}

const quoted = (id: FigureId): Worded => ({ zh: `「${figureLabel(id)}」`, en: ` “${figureLabel(id)}”` });

const ORDER = ["question", "remark", "changed", "left"] as const;

const isOf =
  ({ id }: Table) =>
  ({ figures: [first] = [] }: SourceLine): boolean =>
    first !== undefined && figureOf(first).table.id === id;

function readTable(table: Table, figures: ReadonlyMap<FigureId, number>, lines: readonly ReadLine[]): ReadTable {
  const all = tableFigures(table);
  return { name: table.name, read: all.filter(({ id }) => figures.has(id)).length, total: all.length, lines };
}

const toldNote = ({ about, place, words, sentence, figures = [], mayBeNought }: ImportNote, kind: ToldNote["kind"], language: Language): ToldNote => ({
  kind,
  about,
  place: inLanguage(placeWords(place ?? {}), language),
  words,
  message: inLanguage(sentence, language),
  rows: kind === "question" ? askedRows(figures) : [],
  mayBeNought: mayBeNought === true,
});

/** Figures row by row, as the form has them. */
function askedRows(ids: readonly FigureId[]): AskedRow[] {
  const figures = ids.map(figureOf);
  return [...new Set(figures.map(({ row }) => row))].flatMap((row) => {
    const own = figures.filter((figure) => figure.row === row);
    const [first] = own;
    return first ? [{ label: rowLabel(first), figures: own.map((figure) => ({ id: figure.id, label: columnLabel(figure), kind: figure.column.kind })) }] : [];
  });
}
