import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readEntry, tableFigures, type Entries } from "../../src/check";
import { edition2021, type Table } from "../../src/statute";

/** A published report as data; `null` is a figure that is blank or not known. */
export interface Case {
  readonly id: string;
  readonly organ: string;
  readonly year: number;
  readonly format: "2019" | "2021";
  readonly complete: boolean;
  readonly table2: Readonly<Record<string, Readonly<Record<string, number | null>>>> | null;
  readonly table3: { readonly rows: readonly { readonly label: string; readonly values: readonly (number | null)[] }[] } | null;
  readonly table4: { readonly labels: readonly string[]; readonly values: readonly (number | null)[] } | null;
  readonly narrative: Readonly<Record<string, string | null>>;
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

/** The figures of a case by figure id, in the edition of 2021; tables that the case does not have are left out. */
export function caseFigures(report: Case): Map<string, number | null> {
  const figures = new Map<string, number | null>();
  for (const table of edition2021.tables) {
    for (const { id, row, column } of tableFigures(table)) {
      const value = valueOf(report, table, row.path, column.path);
      if (value !== undefined) figures.set(id, value);
    }
  }
  return figures;
}

/** The same figures as entries, typed one by one. */
export function caseEntries(report: Case): Entries {
  return new Map([...caseFigures(report)].map(([id, value]) => [id, readEntry(value ?? "", "amount")]));
}

function valueOf(report: Case, { id }: Table, row: readonly string[], column: readonly string[]): number | null | undefined {
  switch (id) {
    case "proactiveDisclosure":
      return report.table2?.[row[0] ?? ""]?.[column.at(-1) ?? ""];
    case "applications": {
      const label = row.filter((step) => step !== "三、本年度办理结果").join("/");
      const index = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"].indexOf(column.at(-1) ?? "");
      return report.table3?.rows.find((line) => line.label === label)?.values[index];
    }
    case "reviewAndLitigation":
      return report.table4?.values[report.table4.labels.indexOf(column.slice(-2).join("/"))];
  }
}
