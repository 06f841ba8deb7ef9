import { columnsOf, figureId, figuresOf, partsOf, rowsOf, type Edition, type FigureId, type OrganKind, type Table } from "../../statute";
import { isTotal, summand, tableFigures, type Entries } from "../../figures";
import type { Finding } from "../../findings";
import type { CheckedTable } from "../checkedTable";

/**
 * Figures that are possible and hard to believe: `cases` more 复议 and 诉讼 than applications; `inForce` fewer documents in
 * force than made this year; `fees` an income in 万元 that looks as if it were in 元.
 */
export interface ImplausibleEvidence {
  readonly kind: "implausible";
  readonly what: "cases" | "inForce" | "fees";
  readonly value: number;
  /** What the value is compared with. */
  readonly against: number;
}

/** A9: figures that are possible and hard to believe, table by table. They are warnings: each may be right. */
export function checkImplausible({ edition, table, filled: entries, organKind }: CheckedTable): Finding<ImplausibleEvidence>[] {
  switch (table.id) {
    case "proactiveDisclosure":
      return [...documentsInForce(table, entries), ...fees(table, entries, organKind)];
    case "applications":
      return [];
    case "reviewAndLitigation":
      return casesAgainstApplications(edition, table, entries);
  }
}

/** What was made this year is in force unless it was repealed the same year, so 现行有效 below 本年制发 is rare. */
function documentsInForce({ blocks }: Table, entries: Entries): Finding<ImplausibleEvidence>[] {
  return blocks.flatMap((block) => {
    const [inForceColumn] = columnsOf(block, "inForce");
    const [issuedColumn] = columnsOf(block, "issued");
    if (inForceColumn === undefined || issuedColumn === undefined) return [];
    return block.rows.flatMap((row) => {
      const [inForce, issued] = [figureId(row, inForceColumn), figureId(row, issuedColumn)];
      const [value, against] = [summand(entries.get(inForce)), summand(entries.get(issued))];
      if (value === undefined || against === undefined || value >= against) return [];
      return [implausible(row.id, [inForce, issued], { what: "inForce", value, against })];
    });
  });
}

/** An income beyond what such an organ collects was probably written in 元. */
function fees(table: Table, entries: Entries, organKind: OrganKind | undefined): Finding<ImplausibleEvidence>[] {
  if (organKind === undefined) return [];
  return figuresOf({ tables: [table] }, "fees", "collected").flatMap((figure) => {
    const entry = entries.get(figure);
    if (entry?.state !== "number" || entry.value <= organKind.believableFees) return [];
    return [implausible("fees", [figure], { what: "fees", value: entry.value, against: organKind.believableFees })];
  });
}

/** Cases are about decisions on applications, this year's or an earlier year's; more of them than applications is rare. */
function casesAgainstApplications(edition: Edition, table: Table, entries: Entries): Finding<ImplausibleEvidence>[] {
  const figures = tableFigures(table);
  const totals = figures.filter(isTotal).map(({ id }) => id);
  const parts = figures.filter((figure) => !isTotal(figure)).map(({ id }) => id);
  const { whole, divided } = applications(edition);
  // Where a total is not the sum of its parts its own finding says so; which of the two is right is not for this check to say.
  const value = least([sumOf(totals, entries), sumOf(parts, entries)]);
  const against = most([sumOf(whole, entries), sumOf(divided, entries)]);
  if (value === undefined || against === undefined || value <= against) return [];
  return [implausible("cases", totals, { what: "cases", value, against })];
}

/** What there was to handle: its figures under 总计, and those of the applicants that 总计 adds up. */
function applications(edition: Edition): { readonly whole: readonly FigureId[]; readonly divided: readonly FigureId[] } {
  const rows = [...rowsOf(edition, "received"), ...rowsOf(edition, "carriedIn")];
  return {
    whole: rows.flatMap(({ row, block }) => columnsOf(block, "total").map((column) => figureId(row, column))),
    divided: rows.flatMap(({ row, block }) =>
      columnsOf(block, "total").flatMap((total) => partsOf(block.columns, total).map((column) => figureId(row, column))),
    ),
  };
}

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

function implausible(of: string, figures: readonly FigureId[], evidence: Omit<ImplausibleEvidence, "kind">): Finding<ImplausibleEvidence> {
  return { id: `A9:${of}`, check: "A9", severity: "warning", figures, evidence: { kind: "implausible", ...evidence } };
}
