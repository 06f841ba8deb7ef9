import fc from "fast-check";
import { tableFigures } from "../../../src/figures";
import { edition2021, type FigureId, type Table } from "../../../src/statute";
import { cellContent, explanationColumns, explanationHeader, readReport, type CellValue } from "../../../src/workbook";
import { tableLabels } from "../../../src/workbook/recognition/formLabels";
import { labelKeys } from "../../../src/workbook/recognition/labelKey";
import { gridSheets, type GridSheet } from "../gridSheets";
import { blank, blockOf, richTable, type RichGrid } from "./richGrid";

const applications = edition2021.tables[1];
if (!applications) throw new Error("no table 三");

const confirmations = (values: string): GridSheet => ({
  name: "校验说明",
  grid: [
    explanationColumns.map((column) => cellContent(explanationHeader[column])),
    explanationColumns.map((column) => cellContent({ id: "table:applications", values }[column as string] ?? "")),
  ],
});

/** Table 三 with its labels shortened as clerks do, and a 小计 below each group. */
function ownTable(table: Table, { filled }: { readonly filled: boolean }): RichGrid {
  const values = new Map<FigureId, CellValue>(tableFigures(table).map(({ id }, index) => [id, filled ? index % 9 : ""]));
  const rows = table.blocks[0]?.rows ?? [];
  const short = new Map(rows.flatMap(({ path, short: [first] = [] }) => [[path.at(-1) ?? "", first ?? path.at(-1) ?? ""] as const]));
  const grid = richTable(table, values).map((cells) =>
    cells.map((cell) => (cell.label ? { ...cell, value: short.get(String(cell.value)) ?? cell.value } : cell)),
  );
  const width = grid[0]?.length ?? 0;
  const subtotal = ["", "", "小计", ...Array.from({ length: width - 3 }, () => (filled ? 1 : ""))].map((value) => ({ ...blank, value }));
  // Below 不予公开 and 无法提供.
  return [...grid.slice(0, 13), subtotal, ...grid.slice(13, 16), subtotal, ...grid.slice(16)];
}

const read = (grid: RichGrid, ...others: readonly GridSheet[]) => readReport(gridSheets([{ name: "台账", grid: blockOf(grid) }, ...others]));
const differences = async (...given: Parameters<typeof read>) => (await read(...given)).problems.filter(({ kind }) => kind !== "missing");

test("short labels and 小计 rows are understood, named once each, and confirmed once for all, before and after the table is filled in", async () => {
  const empty = await read(ownTable(applications, { filled: false }));
  const [, own] = empty.recognised;
  expect(own).toMatchObject({ rows: 25, columns: 7, confirmed: false });
  expect((await differences(ownTable(applications, { filled: false }))).map(({ kind }) => kind)).toEqual(["labels", "subtotals"]);
  const confirmed = confirmations(own?.described ?? "");
  expect(await differences(ownTable(applications, { filled: true }), confirmed)).toEqual([]);
  expect((await read(ownTable(applications, { filled: true }), confirmed)).recognised[1]).toMatchObject({ confirmed: true });
});

test("what was confirmed stays so where rows move or another difference comes: only that one is named", async () => {
  const grid = ownTable(applications, { filled: true });
  const confirmed = confirmations((await read(grid)).recognised[1]?.described ?? "");
  await fc.assert(
    fc.asyncProperty(fc.nat(5), async (rows) => {
      const moved = [...Array.from({ length: rows }, () => [blank]), ...grid].map((cells) =>
        cells.map((cell) => (cell.value === "重复申请" || cell.value === "2.重复申请" ? { ...cell, value: "重复请申" } : cell)),
      );
      expect(await differences(moved, confirmed)).toMatchObject([{ kind: "label", found: "重复请申" }]);
    }),
    { numRuns: 6 },
  );
});

test("every short label means one row or column of its table, or those that the form itself words alike", () => {
  for (const table of edition2021.tables) {
    const { meanings } = tableLabels(edition2021, table);
    for (const block of table.blocks) {
      for (const { short = [] } of [...block.rows, ...block.columns]) {
        for (const label of short) {
          const own = labelKeys(label)
            .flatMap((key) => meanings.get(key) ?? [])
            .filter((meaning) => meaning.block === block);
          expect({ label, meanings: own.length }).toEqual({ label, meanings: 1 });
        }
      }
    }
  }
});
