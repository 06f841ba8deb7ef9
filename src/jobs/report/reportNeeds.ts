import { editionInForce } from "../../statute";
import { reportYear, type CalendarDay, type CellPlace, type WorkbookReading } from "../../workbook";
import { namedCells } from "../checking/areas";
import { oldResults } from "./refuseFigures";
import type { ReportErrorCode } from "./reportError";

/**
 * What a report still needs of 基本信息 before it may be signed: the organ, the year, and a date: `noDate` there is none, `dateUnread` it says no
 * day, `dateEarly` the day is before the end of the year that is reported, `dateLate` after the end of the next.
 */
export type OrganNeed =
  | { readonly kind: "noOrgan" | "noYear" | "noDate"; readonly cell: CellPlace; readonly found: string }
  | { readonly kind: "dateUnread"; readonly cell: CellPlace; readonly found: string }
  | { readonly kind: "dateEarly" | "dateLate"; readonly cell: CellPlace; readonly found: string; readonly year: number };

/**
 * One thing that a report lacks; `refuses`: without it nothing is printed at all, of `oldResults` only where nobody says so; `cells`: the cells that it
 * is about, as people name them.
 */
export type ReportNeed =
  | { readonly refuses: ReportErrorCode; readonly need?: OrganNeed; readonly cells?: string }
  | { readonly refuses?: undefined; readonly need: OrganNeed; readonly cells?: undefined };

/**
 * Everything that a report needs and the workbook lacks. The check, the pane, the ribbon and the command line all ask this one list, so that 可以签发 and
 * 生成报告 agree.
 */
export function reportNeeds(reading: WorkbookReading): ReportNeed[] {
  const { edition, organSheet, entries } = reading;
  if (organSheet === undefined) return [{ refuses: "noOrganSheet" }];
  const { organ, typedName, date, places } = organSheet;
  const need = <Kind extends OrganNeed["kind"]>(kind: Kind, field: keyof typeof places) => ({
    kind,
    cell: places[field] ?? { sheet: organSheet.sheet, address: "A1" },
    found: organ[field],
  });
  const year = reportYear(organ);
  const old = oldResults(reading);
  return [
    ...(organ.name === "" ? [{ refuses: typedName === "" ? "noOrgan" : "notOrgan", need: { ...need("noOrgan", "name"), found: typedName } } as const] : []),
    ...(year === undefined ? [{ refuses: "noYear", need: need("noYear", "year") } as const] : []),
    ...(entries.size === 0 ? [{ refuses: "noTables" } as const] : []),
    ...(edition !== editionInForce && entries.size > 0 ? [{ refuses: "oldEdition" } as const] : []),
    ...(old.length > 0 ? [{ refuses: "oldResults", cells: namedCells(old) } as const] : []),
    ...(organ.date === "" ? [{ need: need("noDate", "date") }] : []),
    ...(organ.date !== "" && date === undefined ? [{ refuses: "dateUnread", need: need("dateUnread", "date") } as const] : []),
    ...(date !== undefined && year !== undefined && isBeforeYearEnd(date, year) ? [{ need: { ...need("dateEarly", "date"), year } }] : []),
    ...(date !== undefined && year !== undefined && date.year > year + 1 ? [{ need: { ...need("dateLate", "date"), year } }] : []),
  ];
}

const isBeforeYearEnd = (date: CalendarDay, year: number): boolean => date.year < year || (date.year === year && (date.month < 12 || date.day < 31));
