import { htmlPage, textHtml, type TextLine } from "../../html";
import { inLanguage, type Language } from "../../language";
import { noteSentence, reportFileName, reportModel, type ReportParagraph } from "../../report";
import { readReport, type ReadableSheets } from "../../workbook";
import { reportContent } from "../report/reportContent";
import { ReportError } from "../report/reportError";
import { reportNeeds } from "../report/reportNeeds";
import { unprintedRows } from "../report/unprintedRows";

/** 正文 as it will be printed, to be read and corrected on paper. */
export interface NarrativePage {
  readonly fileName: string;
  /** A whole HTML page that needs no other file, to be written in UTF-8; A4 on paper. */
  readonly page: string;
  /** What of it could not be replaced or is printed nowhere. */
  readonly notes: readonly string[];
}

/**
 * The narrative of a workbook with its headings, its tags replaced, and a line where each table stands. Unlike a report it is made from
 * whatever is there, as it is for correcting; but for numbers that are none any more. Writes nothing to the workbook.
 * @throws ReportError where there is no 基本信息, so that nobody can say whose it is, or cells show old results of their formulas
 */
export async function narrativePage(sheets: ReadableSheets, language: Language): Promise<NarrativePage> {
  const reading = await readReport(sheets);
  for (const { refuses, cells } of reportNeeds(reading))
    if (refuses === "noOrganSheet" || refuses === "oldResults") throw new ReportError(refuses, "text", cells);
  const content = reportContent(reading);
  const { title, introduction, sections, closing, notes } = reportModel(content);
  const lines: TextLine[] = [
    { element: "h1", text: title },
    ...introduction.map(lineOf),
    ...sections.flatMap(({ heading, table, paragraphs, afterTable }): TextLine[] => [
      { element: "h2", text: heading },
      ...paragraphs.filter(isPrinted).map(lineOf),
      ...(table ? [{ element: "p", text: `（${table.table.name}）` } as const] : []),
      ...afterTable.filter(isPrinted).map(lineOf),
    ]),
  ];
  return {
    fileName: reportFileName(content.organ).replace(/\.docx$/u, "（正文）.html"),
    page: htmlPage(textHtml(lines, closing ? [closing.organ, closing.date] : []), title),
    notes: [...new Set(notes.map((note) => inLanguage(noteSentence(note), language))), ...unprintedRows(reading, language)],
  };
}

/** The sections' own headings are printed above. */
const isPrinted = ({ kind }: ReportParagraph): boolean => kind !== "section";

const lineOf = ({ kind, text }: ReportParagraph): TextLine => ({ element: kind === "text" ? "p" : "h3", text });
