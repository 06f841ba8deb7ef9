import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { toFilling } from "../../src/interchange";
import type { FigureId } from "../../src/statute";
import { cellContent, type CellContent } from "../../src/workbook";

/** Pages of published reports lie beside the repository, where they lie at all. */
export const pagesFolder = join(__dirname, "../../../shared/pages");

/** Whether the pages are at hand; tests that need them are skipped where not. */
export const pagesAtHand = existsSync(pagesFolder);

/** What a separate reader of tables got from a page: labels and numbers as the page has them. */
export interface ExpectedPage {
  readonly id: string;
  readonly organ: string;
  readonly year: number;
  readonly table2: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly table3: { readonly columns: readonly string[]; readonly rows: readonly { readonly label: string; readonly values: readonly number[] }[] };
  readonly table4: { readonly labels: readonly string[]; readonly values: readonly number[] };
}

/** A page: its tables as Excel has them once they are pasted, and what is right. */
export interface Page {
  readonly expected: ExpectedPage;
  readonly tables: readonly (readonly (readonly CellContent[])[])[];
}

/** All pages at hand. */
export function readPages(): Page[] {
  if (!pagesAtHand) return [];
  const files = readdirSync(pagesFolder).filter((file) => file.endsWith(".html"));
  return files.map((file) => {
    const { document } = new JSDOM(readFileSync(join(pagesFolder, file), "utf8")).window;
    return {
      expected: JSON.parse(readFileSync(join(pagesFolder, file.replace(/\.html$/u, ".expected.json")), "utf8")) as ExpectedPage,
      tables: Array.from(document.querySelectorAll("table"), gridOf),
    };
  });
}

/** The cells of a table where its spans put them; cells under a merged one are blank. */
function gridOf(table: HTMLTableElement): CellContent[][] {
  const taken: (string | undefined)[][] = Array.from(table.rows, () => []);
  Array.from(table.rows).forEach((row, top) => {
    let left = 0;
    for (const cell of row.cells) {
      while (taken[top]?.[left] !== undefined) left++;
      for (let r = 0; r < cell.rowSpan; r++)
        for (let c = 0; c < cell.colSpan; c++) (taken[top + r] ?? [])[left + c] = r + c === 0 ? cell.textContent.trim() : "";
    }
  });
  return taken.map((row) => Array.from(row, (text = "") => cellContent(/^-?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : text)));
}

/** What is right of a page, by the figures' names; a table that is in the other edition is left out. */
export function figuresOfPage({ expected, year }: { readonly expected: ExpectedPage; readonly year: number }): ReadonlyMap<FigureId, unknown> {
  const format = year < 2021 ? "2019" : "2021";
  const documents = ["规范性文件", "行政规范性文件"];
  const table2 = Object.fromEntries(
    Object.entries(expected.table2).map(([row, values]) => [
      documents.includes(row) ? (format === "2019" ? "规范性文件" : "行政规范性文件") : row,
      // A number under another unit than the form's is carried with that.
      Object.fromEntries(
        Object.entries(values).map(([column, value]) => [
          column.replace("先行", "现行").replace(/（元）$/u, ""),
          column.endsWith("（元）") ? `${String(value)}元` : value,
        ]),
      ),
    ]),
  );
  const rows = expected.table3.rows.filter(({ label }) => !(format === "2021" && label === "（六）其他处理"));
  const { filling } = toFilling({ organ: "某局", year, format, table2, table3: { ...expected.table3, rows }, table4: expected.table4, narrative: {} });
  return filling.figures ?? new Map();
}
