import type { PrintedTable } from "../layout";
import type { Gap } from "./gap";
import type { ReportNote } from "./note";
import type { ReportList } from "./reportList";
import type { LiteralSpan, TagSpan } from "./span";

/** One paragraph of the report: a sub-heading or text. It has no line break and no white space around it. */
export interface ReportParagraph {
  /** `section`: the section's own heading, which was pasted with its text. It is printed where nothing else prints that heading. */
  readonly kind: "section" | "heading" | "text";
  readonly text: string;
  /** The index in `ReportContent.narrative` of the row that it is printed from: its 小标题 or its 正文, as `kind` says. */
  readonly row: number;
  /** The words that took the place of tags, in order. */
  readonly spans: readonly TagSpan[];
  /** The words that are printed as written, in order. */
  readonly literals: readonly LiteralSpan[];
}

/** A table of the statute as it is printed; the cells of figures hold the figure's text, "" where it is not filled in. */
export type ReportTable = PrintedTable;

/** One of the six sections. */
export interface ReportSection {
  /** 一 … 六 */
  readonly number: string;
  /** The heading as the statute prints it, numbering included. */
  readonly heading: string;
  /** Only in the sections that are a table. */
  readonly table?: ReportTable;
  /** The narrative; in a section with a table, what stands above the table. */
  readonly paragraphs: readonly ReportParagraph[];
  /** What stands below the table; nothing where there is none. */
  readonly afterTable: readonly ReportParagraph[];
}

/** The signature of the report. */
export interface ReportClosing {
  readonly organ: string;
  readonly date: string;
}

/** A report ready to be drawn, as Word document or HTML. */
export interface ReportModel {
  readonly title: string;
  /** The paragraphs between the title and section 一. */
  readonly introduction: readonly ReportParagraph[];
  /** In the statute's order. */
  readonly sections: readonly ReportSection[];
  /** Absent where no date of the report is filled in. */
  readonly closing?: ReportClosing;
  /** Every tag that 正文 and a template may use, with its printed value, "" where it is not filled in. */
  readonly vocabulary: ReadonlyMap<string, string>;
  /** What a template may ask with `{#name}…{/name}` and `{^name}…{/name}`, by name. */
  readonly conditions: ReadonlyMap<string, boolean>;
  /** Why values are "" and conditions do not hold, where more is to be said than that the name itself is not filled in. */
  readonly gaps: ReadonlyMap<string, Gap>;
  /** Lists of the workbook's own, by name. */
  readonly lists: ReadonlyMap<string, ReportList>;
  /** What the clerk should know: nothing of it keeps the report from being written. */
  readonly notes: readonly ReportNote[];
}
