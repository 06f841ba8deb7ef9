import type { AS_IT_STANDS, GivenReport, PublishedAnswers, PublishedBook } from "./publishedMessages";
import type { PublishedNews } from "./publishedNews";

/** Reads published reports without keeping the pane from answering. What cannot be done rejects with a sentence (`FileRefused`). */
export interface PublishedReader {
  read(report: GivenReport): Promise<PublishedNews | typeof AS_IT_STANDS>;
  /** The report that was read last, as a workbook of last year. */
  workbook(answers: PublishedAnswers): Promise<PublishedBook>;
  /** Forgets what was read. */
  close(): void;
}
