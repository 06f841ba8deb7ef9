import type { Language } from "../../language";
import { FileRefused } from "../files/fileRefused";
import { notLoaded } from "../parts/notLoaded";
import { publishedTexts } from "../texts/publishedTexts";
import { askWorker } from "../workers/askWorker";
import { startWorker } from "../workers/startWorker";
import type { AS_IT_STANDS, GivenReport, PublishedAnswer, PublishedAnswers, PublishedBook, PublishedQuestion, PublishedWork } from "./publishedMessages";
import type { PublishedNews } from "./publishedNews";
import type { PublishedReader } from "./publishedReader";

/** No report takes longer. */
const LONGEST_MS = 60_000;

/** Reads published reports in a Web Worker, which keeps the one that it read last. One that breaks is followed by another, which reads that anew. */
export class WorkerPublishedReader implements PublishedReader {
  private worker: Worker | undefined;
  private last: GivenReport | undefined;

  constructor(private readonly language: Language) {}

  async read(report: GivenReport): Promise<PublishedNews | typeof AS_IT_STANDS> {
    this.close();
    const news = await this.ask({ kind: "read", language: this.language, question: report });
    this.last = report;
    return news;
  }

  async workbook(answers: PublishedAnswers): Promise<PublishedBook> {
    if (!this.worker && this.last) await this.read(this.last);
    return this.ask({ kind: "workbook", language: this.language, question: answers });
  }

  close(): void {
    this.worker?.terminate();
    this.worker = undefined;
    this.last = undefined;
  }

  private async ask<Kind extends keyof PublishedWork>(question: PublishedQuestion<Kind>): Promise<PublishedWork[Kind]["answer"]> {
    this.worker ??= startWorker();
    const answer = await askWorker<PublishedAnswer<Kind>>(this.worker, { room: "published", asked: question }, { longest: LONGEST_MS });
    if (typeof answer === "string") {
      this.worker.terminate();
      this.worker = undefined;
      if (answer === "notLoaded") throw notLoaded();
      throw new FileRefused(publishedTexts(this.language)[answer === "tooLong" ? "tooLong" : "broken"]);
    }
    if ("fault" in answer) throw new FileRefused(answer.fault);
    return answer.value;
  }
}
