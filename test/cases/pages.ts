import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { cellContent, type CellContent } from "../../src/workbook";

/** Pages of published reports lie beside the repository, where they lie at all. */
const folder = join(__dirname, "../../../shared/pages");

/** Whether the pages are at hand; tests that need them are skipped where not. */
export const pagesAtHand = existsSync(folder);

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
  const files = readdirSync(folder).filter((file) => file.endsWith(".html"));
  return files.map((file) => {
    const { document } = new JSDOM(readFileSync(join(folder, file), "utf8")).window;
    return {
      expected: JSON.parse(readFileSync(join(folder, file.replace(/\.html$/u, ".expected.json")), "utf8")) as ExpectedPage,
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
