import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { printTable } from "../../src/layout";
import type { NarrativeRow } from "../../src/report";
import { edition2021, type FigureId } from "../../src/statute";

const shared = join(__dirname, "../../../shared");
const reportFile = join(shared, "seed/jinling-2023-report.txt");
const caseFile = join(shared, "cases/zhaoyuan_jinlingzhen_2023.json");

/** Where the published report that the project was started with is not at hand, its tests are skipped. */
export const seedIsHere = existsSync(reportFile) && existsSync(caseFile);

/** One section of the published report: its heading, and its lines; those of a table have their cells divided by tabs. */
export interface SeedSection {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** The published report: its title and six sections. */
export function readSeed(): { readonly title: string; readonly sections: readonly SeedSection[] } {
  const lines = readFileSync(reportFile, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
  const starts = lines.flatMap((line, index) => (/^[一二三四五六]、[^\t]*$/u.test(line) ? [index] : []));
  return {
    title: (lines[0] ?? "").trim(),
    sections: starts.map((start, index) => ({ heading: (lines[start] ?? "").trim(), lines: lines.slice(start + 1, starts[index + 1]) })),
  };
}

/** The narrative as rows of 正文: a line that is a numbered heading begins a row, the lines below it are its text. */
export function seedNarrative(): NarrativeRow[] {
  const rows: { section: string; heading: string; text: string }[] = [];
  for (const { heading, lines } of readSeed().sections) {
    const section = heading.charAt(0);
    if (["二", "三", "四"].includes(section)) continue;
    for (const line of lines) {
      const last = rows.at(-1);
      if (isSubheading(line)) rows.push({ section, heading: line.trim(), text: "" });
      else if (last?.section !== section) rows.push({ section, heading: "", text: line });
      else last.text = last.text === "" ? line : `${last.text}\n${line}`;
    }
  }
  return rows;
}

const isSubheading = (line: string): boolean => /^[（(][一二三四五六七][）)][^。]+$/u.test(line.trim());

interface Case {
  readonly organ: string;
  readonly year: number;
  readonly table2: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly table3: { readonly rows: readonly { readonly label: string; readonly values: readonly number[] }[] };
  readonly table4: { readonly values: readonly number[] };
}

/** The organ, the year and the figures in the form's reading order. */
export function readCase(): { readonly organ: string; readonly year: number; readonly figures: ReadonlyMap<FigureId, string> } {
  const { organ, year, table2, table3, table4 } = JSON.parse(readFileSync(caseFile, "utf8")) as Case;
  const values = [...Object.values(table2).flatMap((row) => Object.values(row)), ...table3.rows.flatMap((row) => row.values), ...table4.values];
  const ids = edition2021.tables.flatMap((table) => printTable(table).cells).flatMap(({ figure }) => (figure ? [figure.id] : []));
  if (ids.length !== values.length) throw new Error(`${values.length} values for ${ids.length} figures`);
  return { organ, year, figures: new Map(ids.map((id, index) => [id, String(values[index])])) };
}
