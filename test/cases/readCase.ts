import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readEntry, tableFigures, type Entries, type Entry } from "../../src/check";
import { edition2019, edition2021, type Edition, type Table } from "../../src/statute";

/** A published report as data; `null` is a figure that is blank or not known, a text a figure that is printed with its unit. */
export interface Case {
  readonly id: string;
  readonly organ: string;
  readonly year: number;
  readonly format: "2019" | "2021";
  readonly complete: boolean;
  readonly table2: Readonly<Record<string, Readonly<Record<string, Figure>>>> | null;
  readonly table3: { readonly rows: readonly { readonly label: string; readonly values: readonly (number | null)[] }[] } | null;
  readonly table4: { readonly labels: readonly string[]; readonly values: readonly (number | null)[] } | null;
  readonly narrative: Readonly<Record<string, string | null>>;
}

type Figure = number | string | null;

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
export const caseEdition = ({ format }: Case): Edition => (format === "2019" ? edition2019 : edition2021);

/** The figures of a case as entries by figure id, typed one by one; tables that the case does not have are left out. */
export function caseEntries(report: Case): Entries {
  const entries = new Map<string, Entry>();
  for (const { id, table, row, column } of caseEdition(report).tables.flatMap(tableFigures)) {
    const value = valueOf(report, table, row.path, column.path);
    if (value !== undefined) entries.set(id, readEntry(value ?? "", column.kind));
  }
  return entries;
}

function valueOf(report: Case, { id }: Table, row: readonly string[], column: readonly string[]): Figure | undefined {
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
