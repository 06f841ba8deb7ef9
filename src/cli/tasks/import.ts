import path from "node:path";
import { isWorkbook, readDocument } from "../../documents";
import { figureLabel } from "../../figures";
import { importReport, importWorkbook } from "../../jobs";
import { openFileSheets } from "../../files";
import { inLanguage, type Language } from "../../language";
import { placeWords, type ImportNote } from "../../published";
import type { Totals } from "../../workbook";
import { refuseLargeFile } from "../../xlsx";
import { about } from "../faults/aboutFile";
import { readInput } from "../files/readInput";
import { attempt } from "./attempt";
import { makeWorkbook } from "./makeWorkbook";
import type { Request, Task } from "./task";

/** Asks for the workbook of a published report. */
export interface ImportBookRequest extends Request {
  /** The report. It is only read. */
  readonly file: string;
  readonly totals: Totals;
  /** Whose report of which year it is, where the command says it. */
  readonly organ?: string;
  readonly year?: number;
}

/** Something that a person should know of what was read. */
export interface ToldNote extends Pick<ImportNote, "kind" | "about" | "words"> {
  /** 「第 2 个表第 9 行」; "" where it stands nowhere. */
  readonly place: string;
  readonly message: string;
  /** The names of the figures that are blank for it, or were read so. */
  readonly figures: readonly string[];
}

/** The workbook of a published report, and what is to be known of it. */
export interface ImportedBook {
  readonly content: Uint8Array;
  readonly organ: string;
  readonly year?: number;
  /** The edition of the form that its tables are of. */
  readonly format: number;
  /** How many figures, and rows of 正文 with a text, were read. */
  readonly figures: number;
  readonly rows: number;
  readonly notes: readonly ToldNote[];
}

/** Reads one published report. */
export const task: Task<ImportBookRequest, ImportedBook> = (request, begin) =>
  attempt(request, async () => {
    const { file, totals, language, organ, year } = request;
    const imported = await about(file, async () => {
      const bytes = await readInput(file, refuseLargeFile);
      begin("reading", file);
      const asked = { totals, source: path.basename(file), ...(organ !== undefined && { organ }), ...(year !== undefined && { year }) };
      return isWorkbook(bytes) ? importWorkbook(await openFileSheets(bytes), asked) : importReport(await readDocument(bytes), asked);
    });
    begin("making", file);
    return {
      content: await makeWorkbook(...imported.plans),
      organ: imported.organ,
      ...(imported.year !== undefined && { year: imported.year }),
      format: imported.edition.id,
      figures: imported.figures.size,
      rows: (imported.filling.narrative ?? []).filter(({ text }) => text !== "").length,
      notes: imported.notes.map((note) => told(note, language)),
    };
  });

const told = ({ kind, about: what, place, words, sentence, figures = [] }: ImportNote, language: Language): ToldNote => ({
  kind,
  about: what,
  words,
  place: inLanguage(placeWords(place ?? {}), language),
  message: inLanguage(sentence, language),
  figures: figures.map((id) => figureLabel(id)),
});
