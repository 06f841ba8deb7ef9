import { DocumentError, LARGEST_DOCUMENT, readDocument, readHtml, type SourceDocument } from "../../documents";
import { newFileSheets } from "../../files";
import { describeError, importReport, type ImportedReport } from "../../jobs";
import { isNotLoaded } from "../parts/notLoaded";
import type { GivenReport, PublishedAnswer, PublishedAnswers, PublishedQuestion, PublishedWork } from "./publishedMessages";
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
      return { fault: error instanceof DocumentError ? error.sentence(asked.language) : describeError(error, asked.language) };
    }
  }

  private async valueOf(asked: PublishedQuestion): Promise<PublishedWork[keyof PublishedWork]["answer"]> {
    if (asked.kind === "workbook") return this.workbook(asked.question);
    const { source } = asked.question;
    const document = await documentOf(asked.question);
    const news = publishedNews(await this.imported(document, source), source, asked.language);
    this.document = document;
    this.source = source;
    return news;
  }

  private async workbook({ organ, year, figures }: PublishedAnswers): Promise<Uint8Array> {
    if (!this.document) throw new Error("No report was read");
    const { plans } = await this.imported(this.document, this.source, { organ, year, answers: figures });
    const file = newFileSheets();
    await file.insert(plans);
    return file.save();
  }

  private imported(
    document: SourceDocument,
    source: string,
    said: Omit<Parameters<typeof importReport>[1], "totals" | "source"> = {},
  ): Promise<ImportedReport> {
    // Mistakes of a published report stay to be seen: formulas would hide them.
    return importReport(document, { totals: "typed", source, ...said });
  }
}

async function documentOf({ content }: GivenReport): Promise<SourceDocument> {
  if ("bytes" in content) return readDocument(content.bytes);
  if (content.html.length > LARGEST_DOCUMENT) throw new DocumentError("tooLarge");
  return readHtml(content.html);
}
