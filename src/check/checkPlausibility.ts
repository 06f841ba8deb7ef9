import { figureId, type FigureId, type OrganKind, type Table } from "../statute";
import { summand, tableFigures, type Entries } from "../figures";
import type { Finding, ImplausibleEvidence } from "./finding";

/** A9: figures that are possible and hard to believe, table by table. They are warnings: each may be right. */
export function checkPlausibility(table: Table, entries: Entries, organKind: OrganKind | undefined): Finding[] {
  switch (table.id) {
    case "proactiveDisclosure":
      return [...documentsInForce(table, entries), ...fees(entries, organKind)];
    case "applications":
      return [];
    case "reviewAndLitigation":
      return casesAgainstApplications(table, entries);
  }
}

/** What was made this year is in force unless it was repealed the same year, so 现行有效 below 本年制发 is rare. */
function documentsInForce(table: Table, entries: Entries): Finding[] {
  const rows = [...new Set(tableFigures(table).map(({ row }) => row))];
  return rows.flatMap((row) => {
    const inForce = figureId(row, { id: "inForce" });
    const issued = figureId(row, { id: "issued" });
    const [value, against] = [inForce, issued].map((figure) => summand(entries.get(figure)));
    if (value === undefined || against === undefined || value >= against) return [];
    return [implausible(row.id, [inForce, issued], { what: "inForce", value, against })];
  });
}

/** An income beyond what such an organ collects was probably written in 元. */
function fees(entries: Entries, organKind: OrganKind | undefined): Finding[] {
  const figure = "disclosure.fees:collected";
  const entry = entries.get(figure);
  if (organKind === undefined || entry?.state !== "number" || entry.value <= organKind.believableFees) return [];
  return [implausible("fees", [figure], { what: "fees", value: entry.value, against: organKind.believableFees })];
}

/** Cases are about decisions on applications, this year's or an earlier year's; more of them than applications is rare. */
function casesAgainstApplications(table: Table, entries: Entries): Finding[] {
  const columns = tableFigures(table).map(({ id, column }) => ({ id, column }));
  const totals = columns.filter(({ column }) => column.totalOf !== undefined).map(({ id }) => id);
  const applications = ["applications.received", "applications.carriedIn"];
  // Where a total is not the sum of its parts its own finding says so; which of the two is right is not for this check to say.
  const value = least([
    sumOf(totals, entries),
    sumOf(
      columns.filter(({ column }) => column.totalOf === undefined).map(({ id }) => id),
      entries,
    ),
  ]);
  const against = most([
    sumOf(
      applications.map((row) => `${row}:total`),
      entries,
    ),
    sumOf(
      applications.flatMap((row) => APPLICANTS.map((column) => `${row}:${column}`)),
      entries,
    ),
  ]);
  if (value === undefined || against === undefined || value <= against) return [];
  return [implausible("cases", totals, { what: "cases", value, against })];
}

/** The columns of 三 that 总计 adds up. */
const APPLICANTS = ["naturalPerson", "business", "research", "charity", "legalService", "other"];

const least = (values: readonly (number | undefined)[]): number | undefined => extreme(values, Math.min);
const most = (values: readonly (number | undefined)[]): number | undefined => extreme(values, Math.max);

function extreme(values: readonly (number | undefined)[], of: (...numbers: number[]) => number): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : of(...known);
}

/** `undefined` where one of the figures brings no number. */
function sumOf(figures: readonly FigureId[], entries: Entries): number | undefined {
  const values = figures.map((figure) => summand(entries.get(figure)));
  return values.reduce((sum, value) => (sum === undefined || value === undefined ? undefined : sum + value), 0);
}

function implausible(of: string, figures: readonly FigureId[], evidence: Omit<ImplausibleEvidence, "kind">): Finding {
  return { id: `A9:${of}`, check: "A9", severity: "warning", figures, evidence: { kind: "implausible", ...evidence } };
}
