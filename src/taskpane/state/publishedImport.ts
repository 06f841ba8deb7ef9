import { workbookFileName } from "../../jobs";
import type { Language } from "../../language";
import type { SaveFile } from "../delivery/saveFile";
import { writtenYear } from "../components/frame/writtenYear";
import type { WorkbookFiles } from "../files/workbookFiles";
import { answeredFigures, openAnswers } from "../published/answered";
import { AS_IT_STANDS, type GivenReport, type PublishedAnswers, type PublishedBook } from "../published/publishedMessages";
import type { PublishedReader } from "../published/publishedReader";
import { WorkerPublishedReader } from "../published/workerPublishedReader";
import type { AcrossYearsWork } from "./acrossYearsWork";
import type { PublishedState, WrittenAnswers } from "./publishedState";

/** What the pane gives to the import of a published report. */
export interface PublishedHost {
  readonly language: Language;
  readonly files: WorkbookFiles;
  /** In a worker where absent. */
  readonly published?: PublishedReader;
  readonly saveWorkbook: SaveFile;
  readonly state: () => PublishedState | undefined;
  readonly show: (published: PublishedState) => void;
  /** What works with reports of other years. */
  readonly acrossYears: () => Promise<AcrossYearsWork>;
  /** Runs a task, one at a time, and tells why it failed. */
  readonly run: (task: () => Promise<void>) => Promise<void>;
}

/** A published report as a person gives it: a file, or the markup that was copied, and what it is called. */
export type TakenReport = { readonly source: string } & ({ readonly file: File } | { readonly html: string });

const NOTHING_READ: PublishedState = {
  isOpen: false,
  doing: undefined,
  news: undefined,
  answers: { organ: "", year: "", figures: {} },
  isAsked: false,
  isUsed: false,
  saved: undefined,
  waiting: undefined,
};

/** A published report that is to serve as last year's: what was read, what a person has answered, and what is made of it. */
export class PublishedImport {
  private readonly reader: PublishedReader;
  private waiting: TakenReport | undefined;

  constructor(private readonly host: PublishedHost) {
    this.reader = host.published ?? new WorkerPublishedReader(host.language);
  }

  /** Unfolds that part of the pane, or folds it; what was read stays. */
  toggle(): void {
    this.show({ isOpen: !this.state.isOpen });
  }

  /**
   * Reads a report. Where somebody has answered questions of another one, it asks first.
   * @param atOnce whether it is taken as last year's right away, where nothing of it is in question
   */
  async take(report: TakenReport, atOnce = false): Promise<void> {
    this.show({ isOpen: true });
    if (!this.hasAnswers()) return this.read(report, atOnce);
    this.waiting = report;
    this.show({ waiting: report.source });
  }

  /** The answer to that question: the other report takes the place of this one, or it stays. */
  async settle(replace: boolean): Promise<void> {
    const { waiting } = this;
    this.waiting = undefined;
    this.show({ waiting: undefined });
    if (replace && waiting) await this.read(waiting, false);
  }

  /** Forgets the report that was read. */
  forget(): void {
    this.reader.close();
    this.waiting = undefined;
    this.show({ ...NOTHING_READ, isOpen: true });
  }

  /** Takes the report as last year's. */
  use(): Promise<void> {
    return this.doing("using", async (book, source) => {
      await this.keep(book, source);
    });
  }

  /** Hands the report over as a workbook of last year. */
  save(): Promise<void> {
    return this.doing("saving", async ({ bytes: content }, _, { organ, year }) => {
      const fileName = workbookFileName(organ, year);
      const { url } = await this.host.saveWorkbook({ fileName, content });
      this.show({ saved: { fileName, url } });
    });
  }

  /** Makes the next year's workbook of the report. */
  rollForward(): Promise<void> {
    return this.doing("rolling", async (book, source) => {
      const previous = await this.host.files.open(book.bytes);
      await (await this.host.acrossYears()).rollForward(undefined, { previous, source, words: book.words });
    });
  }

  private async keep({ bytes, words }: PublishedBook, source: string): Promise<void> {
    const previous = await this.host.files.open(bytes);
    const onKept = (): void => {
      this.show({ isUsed: true });
    };
    await (await this.host.acrossYears()).keepLastYear({ previous, source, words }, onKept);
  }

  /** Takes a workbook as last year's of which more is read as it stands than as a report. */
  private async keepAsItStands({ content, source }: GivenReport): Promise<void> {
    if (!("bytes" in content)) return;
    const previous = await this.host.files.open(content.bytes);
    await (await this.host.acrossYears()).keepLastYear({ previous, source });
  }

  private get state(): PublishedState {
    return this.host.state() ?? NOTHING_READ;
  }

  private show(part: Partial<PublishedState>): void {
    this.host.show({ ...this.state, ...part });
  }

  private hasAnswers(): boolean {
    const { news, answers } = this.state;
    return (
      news !== undefined && (answers.organ !== news.organ || answers.year !== yearOf(news.year) || Object.values(answers.figures).some((text) => text !== ""))
    );
  }

  private read(report: TakenReport, atOnce: boolean): Promise<void> {
    return this.host.run(async () => {
      this.show({ ...NOTHING_READ, isOpen: true, doing: "reading" });
      try {
        const given = await givenReport(report);
        const news = await this.reader.read(given);
        if (news === AS_IT_STANDS) {
          this.show({ isOpen: !atOnce });
          await this.keepAsItStands(given);
          return;
        }
        const answers: WrittenAnswers = { organ: news.organ, year: yearOf(news.year), figures: {} };
        this.show({ news, answers });
        const isCertain = openAnswers(news, {}) === 0 && news.tables.every(({ read }) => read > 0);
        const said = this.answers();
        if (atOnce && isCertain && said) await this.keep(await this.reader.workbook(said), news.source);
      } finally {
        this.show({ doing: undefined });
      }
    });
  }

  /** What was answered; `undefined` where the organ or the year is not known, or something was typed that is no number. */
  private answers(): PublishedAnswers | undefined {
    const { news, answers } = this.state;
    const [organ, year] = [answers.organ.trim(), writtenYear(answers.year)];
    const figures = news && answeredFigures(news, answers.figures);
    return organ === "" || year === undefined || !figures ? undefined : { organ, year, figures };
  }

  private doing(doing: PublishedState["doing"], work: (book: PublishedBook, source: string, said: PublishedAnswers) => Promise<void>): Promise<void> {
    const [said, { news }] = [this.answers(), this.state];
    this.show({ isAsked: true });
    if (!said || !news) return Promise.resolve();
    return this.host.run(async () => {
      this.show({ doing });
      try {
        await work(await this.reader.workbook(said), news.source, said);
      } finally {
        this.show({ doing: undefined });
      }
    });
  }
}

const givenReport = async (report: TakenReport): Promise<GivenReport> => ({
  source: report.source,
  content: "file" in report ? { bytes: new Uint8Array(await report.file.arrayBuffer()) } : { html: report.html },
});

const yearOf = (year: number | undefined): string => (year === undefined ? "" : String(year));
