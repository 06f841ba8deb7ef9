import { editionFigures, figureLabel, figureOf } from "../../figures";
import type { PublishedReport } from "../../published";
import { acrossYearsRules } from "../../rules";
import type { Edition, FigureId } from "../../statute";
import { ReportError } from "../report/reportError";

/** What a published report that is taken as last year's lacks, as it was not read. */
export interface PublishedBlank {
  /** What it was read from: the name of a file. */
  readonly source: string;
  /** The figures of its form that are blank. */
  readonly figures: readonly FigureId[];
}

/** The figures that reading a published report left blank. @param source the name of its file */
export const publishedBlank = (report: PublishedReport, source: string): PublishedBlank => ({ source, figures: blankFigures(report) });

const blankFigures = ({ edition, figures }: PublishedReport): FigureId[] => [...editionFigures(edition).keys()].filter((id) => !figures.has(id));

/** The figures of last year's report that the rules of an edition take from it: 结转下年度 and 现行有效. */
export const figuresFromLastYear = (edition: Edition): ReadonlySet<FigureId> =>
  new Set(acrossYearsRules(edition).flatMap(({ terms }) => terms.flatMap(({ figure, year }) => (year === "last" ? [figure] : []))));

/** That figures of a published report are blank: `publishedUnread` where some of them (`needed`) are compared with this year's, and nobody can say that those are right. */
export interface PublishedProblem extends PublishedBlank {
  readonly kind: "publishedUnread" | "publishedBlank";
  readonly needed: readonly FigureId[];
}

/** What was not read of a published report that is last year's to one of an edition; nothing where all was. */
export function publishedProblems(edition: Edition, { source, figures }: PublishedBlank): PublishedProblem[] {
  if (figures.length === 0) return [];
  const compared = figuresFromLastYear(edition);
  const needed = figures.filter((id) => compared.has(id));
  return [{ kind: needed.length > 0 ? "publishedUnread" : "publishedBlank", source, figures, needed }];
}

/**
 * Refuses to make the next year's workbook of a published report of which something is not known that goes into it.
 * @param year the year of the new workbook, where a person says it
 * @throws ReportError that names what is missing
 */
export function refuseBlank(report: PublishedReport, year: number | undefined): void {
  const needed = figuresFromLastYear(report.edition);
  const figures = blankFigures(report).filter((id) => needed.has(id));
  const missing = [
    ...(report.organ === "" ? ["机关名称"] : []),
    ...(report.year === undefined && year === undefined ? ["年度"] : []),
    ...figures.map((id) => `${figureOf(id).table.name}「${figureLabel(id)}」`),
  ];
  if (missing.length > 0) throw new ReportError("publishedBlank", "next", missing.join("、"));
}
