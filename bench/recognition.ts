/**
 * Recognising the report's tables in large workbooks: 20 sheets of up to 2,000 rows × 12 columns of other matter (names, remarks, numbers),
 * the three tables on sheets of their own among them, moved under titles. The time to read the spreadsheet itself is left out.
 */
import { editions, type FigureId } from "../src/statute";
import { rangeAddress } from "../src/address";
import { cellContent, readReport, type CellContent, type CellValue } from "../src/workbook";
import { tableFigures } from "../src/figures";
import { gridSheets, type GridSheet } from "../test/workbook/gridSheets";
import { blockOf, richTable } from "../test/workbook/recognition/richGrid";

const SHEETS = 20;
const COLUMNS = 12;
const RUNS = 7;

const words = ["张某某", "城关镇", "行政许可", "已办结", "总计", "2024-03-05", "关于某某事项的答复", "其他", "备注：材料已归档", "咨询"];

/** Half numbers, half texts, some of which are labels of the form too. */
function otherMatter(rows: number, seed: number): CellContent[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: COLUMNS }, (__, column): CellContent => {
      const number = (row * 31 + column * 17 + seed * 7) % 1009;
      return cellContent(column % 2 === 0 ? number : `${words[number % words.length] ?? ""}${number % 3 === 0 ? row : ""}`);
    }),
  );
}

function workbook(rows: number): GridSheet[] {
  const others = Array.from({ length: SHEETS - 3 }, (_, index): GridSheet => ({ name: `台账${index + 1}`, grid: otherMatter(rows, index) }));
  const tables = editions[0].tables.map((table, index): GridSheet => {
    const values = new Map<FigureId, CellValue>(tableFigures(table).map(({ id }) => [id, 0]));
    return {
      name: `附表${index + 1}`,
      grid: [
        [cellContent("某某镇统计表")],
        [],
        ...blockOf(richTable(table, values)),
        ...Array.from({ length: 30 }, () => []),
        ...otherMatter(rows - 80, index),
      ],
    };
  });
  return [...others, ...tables];
}

/** Prints the median of several runs for each size, and how it grows with the number of cells. */
export async function runRecognition(): Promise<void> {
  const lines: Record<string, string | number>[] = [];
  for (const rows of [250, 500, 1_000, 2_000]) {
    const sheets = gridSheets(workbook(rows));
    const surveyed = await sheets.survey();
    const held = await sheets.read(surveyed.flatMap(({ name, used }) => (used ? [{ sheet: name, address: rangeAddress(used) }] : [])));
    const cached = { ...sheets, survey: () => Promise.resolve(surveyed), read: () => Promise.resolve(held) };
    const times: number[] = [];
    let found = 0;
    for (let run = 0; run < RUNS; run++) {
      const start = performance.now();
      found = (await readReport(cached)).places.size;
      times.push(performance.now() - start);
    }
    const median = times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
    const cells = SHEETS * rows * COLUMNS;
    lines.push({
      "sheets × rows": `${SHEETS} × ${rows}`,
      cells,
      "figures found": found,
      "median ms": median.toFixed(1),
      "µs a cell": ((median / cells) * 1000).toFixed(3),
    });
  }
  console.log("\nrecognise the report's tables in a large workbook");
  console.table(lines);
}
