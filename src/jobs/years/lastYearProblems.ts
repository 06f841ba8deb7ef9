import { editionFigures, summand, type TableFigure } from "../../figures";
import { acrossYearsRules } from "../../rules";
import type { FigureId } from "../../statute";
import { publishedProblems, type PublishedBlank, type PublishedProblem } from "./publishedBlank";
import { isSameOrgan, type CellPlace, type LastYearReading, type WorkbookReading } from "../../workbook";

/**
 * Why last year's workbook may be the wrong one to compare with, or cannot be compared in every point: `lastYearUnread` tables are not
 * there or not recognised; `lastYearGaps` figures are blank or no number; `publishedUnread`, `publishedBlank` it is a published report of which `figures` were not read, `needed` of
 * which are compared with this year's; it is of another year, or of another organ. `cells`, `cell`: where 上年数据 of this workbook says so.
 */
export type LastYearProblem =
  | { readonly kind: "lastYearUnread"; readonly tables: readonly string[] }
  | { readonly kind: "lastYearGaps"; readonly figures: readonly [FigureId, ...FigureId[]]; readonly cells?: readonly CellPlace[] }
  | PublishedProblem
  | { readonly kind: "notLastYear"; readonly year: number; readonly found: number; readonly cell?: CellPlace }
  | { readonly kind: "otherOrgan"; readonly organ: string; readonly found: string; readonly cell?: CellPlace };

/** What speaks against a workbook as last year's report. @param published what it lacks where it was made of a published report just now */
export function lastYearProblems(reading: WorkbookReading, lastYear: LastYearReading, published?: PublishedBlank): LastYearProblem[] {
  const needed = neededFigures(reading, lastYear);
  const unread = needed.filter(({ id }) => !lastYear.values.has(id));
  const [gap, ...gaps] = needed.filter(({ id, compared }) => compared && lastYear.values.has(id) && summand(lastYear.entries.get(id)) === undefined);
  const figures = gap && ([gap.id, ...gaps.map(({ id }) => id)] as const);
  const cells = figures?.flatMap((figure) => lastYear.cells?.figures.get(figure) ?? []) ?? [];
  return [
    ...(unread.length > 0 ? [{ kind: "lastYearUnread", tables: [...new Set(unread.map(({ table }) => table.name))] } as const] : []),
    ...(published ? publishedProblems(reading.edition, published) : []),
    ...(figures && !published ? [{ kind: "lastYearGaps", figures, ...(cells.length > 0 && { cells }) } as const] : []),
    ...otherReport(reading, lastYear),
  ];
}

/** A figure of last year's report that this year's is compared with. */
interface NeededFigure extends TableFigure {
  /** Whether this year's report has the number to compare. */
  readonly compared: boolean;
}

/** The figures that the rules take from last year's report, as far as its edition of the form has them. */
function neededFigures({ edition, entries }: WorkbookReading, lastYear: LastYearReading): NeededFigure[] {
  const figures = editionFigures(lastYear.edition);
  return acrossYearsRules(edition).flatMap(({ figure: own, terms }) => {
    const compared = summand(entries.get(own)) !== undefined;
    return terms.flatMap(({ figure, year }): NeededFigure[] => {
      const found = year === "last" ? figures.get(figure) : undefined;
      return found ? [{ ...found, compared }] : [];
    });
  });
}

/** Whether the two are reports of one organ, of two years that follow one another; what is not filled in says nothing. */
function otherReport(reading: WorkbookReading, lastYear: LastYearReading): LastYearProblem[] {
  const { organ: own, year } = reading.stated;
  const { organ, year: found, cells } = lastYear;
  const isOtherYear = year !== undefined && found !== undefined && found !== year - 1;
  const isOtherOrgan = own !== "" && organ !== "" && !isSameOrgan(own, organ);
  return [
    ...(isOtherYear ? [{ kind: "notLastYear", year, found, ...(cells?.year && { cell: cells.year }) } as const] : []),
    ...(isOtherOrgan ? [{ kind: "otherOrgan", organ: own, found: organ, ...(cells?.organ && { cell: cells.organ }) } as const] : []),
  ];
}
