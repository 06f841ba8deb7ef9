import { reportYear, type WorkbookReading } from "../workbook";

/** Why last year's workbook may be the wrong one to compare with. */
export type LastYearProblem =
  | { readonly kind: "lastYearUnread" }
  | { readonly kind: "notLastYear"; readonly year: number; readonly found: number }
  | { readonly kind: "otherOrgan"; readonly organ: string; readonly found: string };

/** What speaks against a workbook as last year's report: it has no table, is of another year, or of another organ. */
export function lastYearProblems(reading: WorkbookReading, lastYear: WorkbookReading): LastYearProblem[] {
  if (lastYear.entries.size === 0) return [{ kind: "lastYearUnread" }];
  const [own, other] = [reading.organSheet?.organ, lastYear.organSheet?.organ];
  const year = own && reportYear(own);
  const found = other && reportYear(other);
  return [
    ...(year !== undefined && found !== undefined && found !== year - 1 ? [{ kind: "notLastYear", year, found } as const] : []),
    ...(own && other && own.name !== "" && other.name !== "" && own.name !== other.name
      ? [{ kind: "otherOrgan", organ: own.name, found: other.name } as const]
      : []),
  ];
}
