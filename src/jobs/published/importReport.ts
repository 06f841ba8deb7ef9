import { checkFigures } from "../../checks";
import type { SourceDocument } from "../../documents";
import { tableFigures, type Entries } from "../../figures";
import { brokenSums, fillAnswers, planImportSheet, readPublished, type ImportNote, type PublishedReport, type SaidReport } from "../../published";
import type { FigureId } from "../../statute";
import { planStandardSheets, type SheetPlan, type Totals } from "../../workbook";
import { ReportError } from "../report/reportError";

/** A published report as the workbook that it is to become. */
export interface ImportedReport extends PublishedReport {
  /** The sheets of the workbook, in their order: the standard ones, and 导入来源. */
  readonly plans: readonly SheetPlan[];
}

/** How a report is to be imported. */
export interface ImportRequest extends SaidReport {
  readonly totals: Totals;
  /** What it was taken from: the name of a file. */
  readonly source: string;
  /** The figures that a person took from the source, as they could not be read. */
  readonly answers?: ReadonlyMap<FigureId, number>;
}

/**
 * Reads a document as a published report and plans the workbook of it. What its tables say is kept as it stands, mistakes included, and said.
 * @throws ReportError where nothing in it is of a report
 */
export async function importReport(document: SourceDocument, { totals, source, answers = new Map(), ...said }: ImportRequest): Promise<ImportedReport> {
  const report = fillAnswers(await readPublished(document, said), answers);
  if (report.figures.size === 0 && report.sources.length === 0) throw new ReportError("noPublished", "import");
  const notes = [...report.notes, ...sumNotes(report)];
  return {
    ...report,
    notes,
    plans: [...planStandardSheets(report.edition, totals, report.filling), planImportSheet({ notes, sources: report.sources }, source)],
  };
}

/** A line for each table whose sums do not hold. */
function sumNotes({ edition, figures }: PublishedReport): ImportNote[] {
  const entries: Entries = new Map(
    edition.tables.flatMap(tableFigures).map(({ id }) => {
      const value = figures.get(id);
      return [id, value === undefined ? { state: "blank" } : { state: "number", value, computed: false }] as const;
    }),
  );
  const broken = checkFigures(edition, entries).filter(({ check, severity }) => severity === "error" && SUMS.has(check));
  return edition.tables.flatMap((table) => {
    const own = new Set(tableFigures(table).map(({ id }) => id));
    const count = broken.filter(({ figures: [first] }) => first !== undefined && own.has(first)).length;
    return count === 0 ? [] : [brokenSums(table, count)];
  });
}

/** The checks of sums. */
const SUMS: ReadonlySet<string> = new Set(["A1", "A2", "A3", "A4"]);
