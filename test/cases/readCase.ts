import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readEntry, tableFigures, type Entries } from "../../src/check";
import { toFilling, type ReportData } from "../../src/interchange";
import type { Edition, Table } from "../../src/statute";

/** A published report as data, with what is known of its source. */
export interface Case extends ReportData {
  readonly id: string;
  readonly complete: boolean;
  readonly year: number;
}

/** Published reports lie beside the repository, where they lie at all. */
const folder = join(__dirname, "../../../shared/cases");

/** Whether the published reports are at hand; tests that need them are skipped where not. */
export const casesAtHand = existsSync(folder);

/** All published reports at hand. */
export function readCases(): Case[] {
  if (!casesAtHand) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  return files.map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Case);
}

/** The edition that a case is written in. */
export const caseEdition = (report: Case): Edition => toFilling(report).edition;

/** The figures of a case as entries by figure id, typed one by one; tables that the case does not have are left out. */
export function caseEntries(report: Case): Entries {
  const { edition, filling } = toFilling(report);
  const known: Readonly<Record<Table["id"], unknown>> = {
    proactiveDisclosure: report.table2,
    applications: report.table3,
    reviewAndLitigation: report.table4,
  };
  const figures = edition.tables.filter(({ id }) => known[id] !== null).flatMap(tableFigures);
  return new Map(figures.map(({ id, column }) => [id, readEntry(filling.figures?.get(id) ?? "", column.kind)]));
}
