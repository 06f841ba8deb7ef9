import { reportModel, type ReportClosing } from "../../report";
import type { NarrativeCells, WorkbookReading } from "../../workbook";
import { reportContent } from "../report/reportContent";
import { narrativeViews, type NarrativeRowView } from "./narrativeView";
import { tagChoices, type TagChoice } from "./tagChoices";

/** What stands under one heading of the report, or above the first of them. */
export interface PreviewPart {
  /** The section's heading as it is printed; "" of the introduction. */
  readonly heading: string;
  readonly rows: readonly NarrativeRowView[];
  /** What the table is called that stands behind these rows, where there is one. */
  readonly table?: string;
  readonly afterTable: readonly NarrativeRowView[];
}

/** The report as it will be printed, tables by their name, and the tags that can be put into its text. */
export interface NarrativePreview {
  readonly title: string;
  /** In the order of the report. */
  readonly parts: readonly PreviewPart[];
  /** Absent where no date is filled in: nothing is printed then. */
  readonly closing?: ReportClosing;
  /** The rows of all parts. */
  readonly rows: readonly NarrativeRowView[];
  readonly tags: readonly TagChoice[];
  /** The cells into which they can be put; absent where there is no 正文. */
  readonly cells?: NarrativeCells;
}

/** The report of a reading as it will be printed. */
export function narrativePreview(reading: WorkbookReading): NarrativePreview {
  const { title, introduction, sections, closing } = reportModel(reportContent(reading));
  const viewsOf = narrativeViews(reading);
  const parts: PreviewPart[] = [
    { heading: "", rows: viewsOf(introduction), afterTable: [] },
    ...sections.map(({ heading, paragraphs, table, afterTable }) => ({
      heading,
      rows: viewsOf(paragraphs),
      ...(table && { table: table.table.name }),
      afterTable: viewsOf(afterTable),
    })),
  ];
  return {
    title,
    parts,
    ...(closing && { closing }),
    rows: parts.flatMap(({ rows, afterTable }) => [...rows, ...afterTable]),
    tags: tagChoices(reading),
    ...(reading.narrativeCells && { cells: reading.narrativeCells }),
  };
}
