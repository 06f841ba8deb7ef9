import type { Language } from "../../language";
import type { FigureId } from "../../statute";
import type { PublishedNews } from "./publishedNews";

/** A published report as a person gave it. */
export interface GivenReport {
  /** What it is called in 导入来源 and 上年数据: the name of its file. */
  readonly source: string;
  /** The bytes of a file, or the markup that was copied from a page or a document. */
  readonly content: { readonly bytes: Uint8Array } | { readonly html: string };
}

/** What a person says of a report that was read. */
export interface PublishedAnswers {
  readonly organ: string;
  readonly year: number;
  /** The figures that the person took from the source, as they could not be read. */
  readonly figures: ReadonlyMap<FigureId, number>;
}

/** The workbook of a published report. */
export interface PublishedBook {
  /** The .xlsx file. */
  readonly bytes: Uint8Array;
  /** What its figures were read from, as 上年数据 keeps it. */
  readonly words: ReadonlyMap<FigureId, string>;
}

/** Instead of what was read: the file is a workbook of which more is read as it stands. */
export const AS_IT_STANDS = "asItStands";

/** What the pane asks of the worker that reads a published report, and what that answers. */
export interface PublishedWork {
  readonly read: { readonly question: GivenReport; readonly answer: PublishedNews | typeof AS_IT_STANDS };
  /** The workbook of the report that was read last. */
  readonly workbook: { readonly question: PublishedAnswers; readonly answer: PublishedBook };
}

export type PublishedQuestion<Kind extends keyof PublishedWork = keyof PublishedWork> = {
  [One in Kind]: { readonly kind: One; readonly language: Language; readonly question: PublishedWork[One]["question"] };
}[Kind];

/** What came of a question, or why nothing did, as a sentence. */
export type PublishedAnswer<Kind extends keyof PublishedWork = keyof PublishedWork> = Answered<Kind> | { readonly fault: string };

interface Answered<Kind extends keyof PublishedWork> {
  readonly value: PublishedWork[Kind]["answer"];
}
