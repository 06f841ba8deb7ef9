import { DocumentError, isWorkbook, LARGEST_DOCUMENT, readDocument, readHtml, type SourceDocument } from "../../documents";
import { newFileSheets, openFileSheets } from "../../files";
import { describeError, importReport, otherWorkbookReport, sourceWords, type ImportedReport, type ImportRequest } from "../../jobs";
import { XlsxError } from "../../xlsx";
import { isNotLoaded } from "../parts/notLoaded";
import {
  AS_IT_STANDS,
  type GivenReport,
  type PublishedAnswer,
  type PublishedAnswers,
  type PublishedBook,
  type PublishedQuestion,
  type PublishedWork,
} from "./publishedMessages";
import { publishedNews } from "./publishedNews";

/** Reads published reports for the pane, and makes workbooks of the one that was read last. */
export class PublishedDesk {
  private document: SourceDocument | undefined;
  private source = "";

  /**
   * Does what the pane asks. What keeps it from being done is told in a sentence.
   * @throws the error of a script that could not be loaded, and no other
   */
  async answer(asked: PublishedQuestion): Promise<PublishedAnswer> {
    try {
      return { value: await this.valueOf(asked) };
    } catch (error) {
      if (isNotLoaded(error)) throw error;
      return { fault: error instanceof DocumentError || error instanceof XlsxError ? error.sentence(asked.language) : describeError(error, asked.language) };
    }
  }

  private async valueOf(asked: PublishedQuestion): Promise<PublishedWork[keyof PublishedWork]["answer"]> {
    if (asked.kind === "workbook") return this.workbook(asked.question);
    const { source } = asked.question;
    const read = await readGiven(asked.question);
    if (!read) return AS_IT_STANDS;
    const news = publishedNews(read.report, source, asked.language);
    this.document = read.document;
    this.source = source;
    return news;
  }

  private async workbook({ organ, year, figures }: PublishedAnswers): Promise<PublishedBook> {
    if (!this.document) throw new Error("No report was read");
    const report = await importReport(this.document, { ...requestFor(this.source), organ, year, answers: figures });
    const file = newFileSheets();
    await file.insert(report.plans);
    return { bytes: await file.save(), words: sourceWords(report) };
  }
}

// Mistakes of a published report stay to be seen: formulas would hide them.
const requestFor = (source: string): ImportRequest => ({ totals: "typed", source });

/** A report, and the document that it was read from; `undefined` of a workbook that holds none. */
async function readGiven({ content, source }: GivenReport): Promise<{ readonly document: SourceDocument; readonly report: ImportedReport } | undefined> {
  if ("bytes" in content && isWorkbook(content.bytes)) return otherWorkbookReport(await openFileSheets(content.bytes), requestFor(source));
  const document = await documentOf(content);
  return { document, report: await importReport(document, requestFor(source)) };
}

async function documentOf(content: GivenReport["content"]): Promise<SourceDocument> {
  if ("bytes" in content) return readDocument(content.bytes);
  if (content.html.length > LARGEST_DOCUMENT) throw new DocumentError("tooLarge");
  return readHtml(content.html);
}
