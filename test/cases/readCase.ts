import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readEntry, tableFigures, type Entries } from "../../src/figures";
import { toFilling, type ReportData } from "../../src/interchange";
import type { Edition, Table } from "../../src/statute";

/** A published report as data, with what is known of its source. */
export interface Case extends ReportData {
  readonly id: string;
  readonly complete: boolean;
  readonly year: number;
}

/** The figures of published reports are kept with the tests; their sentences lie beside the repository, where they lie at all. */
const figures = join(__dirname, "figures");
const sentences = join(__dirname, "../../../shared/cases");

/** Whether the sentences of the published reports are at hand; tests that need them are skipped where not. */
export const sentencesAtHand = existsSync(sentences);

const read = (folder: string, file: string): unknown => JSON.parse(readFileSync(join(folder, file), "utf8"));

/** All published reports, with their sentences where these are at hand. */
export function readCases(): Case[] {
  return readdirSync(figures).map((file) => ({
    ...(read(figures, file) as Omit<Case, "narrative">),
    narrative: sentencesAtHand ? (read(sentences, file) as Case).narrative : { 总体情况: null, 存在问题: null, 其他: null },
  }));
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
