import fc from "fast-check";
import { toFilling } from "../../src/interchange";
import type { FigureId, Table } from "../../src/statute";
import { readReport, type CellPlace, type CellValue } from "../../src/workbook";
import { gridSheets, type GridSheet } from "../workbook/gridSheets";
import { gridChanges, type GridChange } from "../workbook/recognition/changes";
import { blockOf, richTable, type RichGrid } from "../workbook/recognition/richGrid";
import { counted } from "../runs";
import { readCases } from "./readCase";

const reports = readCases().map((report) => ({ id: report.id, ...toFilling(report) }));

/** A workbook of the clerk's: each table changed in its own way, on sheets of any name, or all below one another on one. */
interface Written {
  readonly sheets: readonly GridSheet[];
  readonly places: ReadonlyMap<FigureId, CellPlace>;
}

const letters = (column: number): string => (column >= 26 ? letters(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));

function write(
  tables: readonly Table[],
  values: ReadonlyMap<FigureId, CellValue>,
  changes: readonly GridChange[],
  together: boolean,
  names: readonly string[],
): Written {
  const grids = tables.map((table, index) => changes[index]?.(richTable(table, values), table) ?? []);
  const sheets: readonly RichGrid[] = together ? [grids.flatMap((grid) => [...grid, [], []])] : grids;
  return {
    sheets: sheets.map((grid, index) => ({ name: names[index] ?? "", grid: blockOf(grid) })),
    places: new Map(
      sheets.flatMap((grid, index) =>
        grid.flatMap((cells, row) =>
          cells.flatMap(({ figure }, column) =>
            figure === undefined ? [] : [[figure, { sheet: names[index] ?? "", address: `${letters(column)}${row + 1}` }] as const],
          ),
        ),
      ),
    ),
  };
}

const sheetNames = fc.uniqueArray(fc.constantFrom("Sheet1", "Sheet2", "2023", "附件", "依申请", "统计表（报县）", "三 依申请公开", "汇总"), {
  minLength: 3,
  maxLength: 3,
});

test("published reports: workbooks in any guise give every figure at its own cell, or say what they lack", async () => {
  let whole = 0;
  let partly = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...reports),
      fc.tuple(gridChanges, gridChanges, gridChanges),
      fc.boolean(),
      sheetNames,
      async ({ edition, filling }, changes, together, names) => {
        const { sheets, places } = write(edition.tables, filling.figures ?? new Map(), changes, together, names);
        const read = await readReport(gridSheets(sheets));
        // Below the header of 四 nothing but its figures tells which row they stand in: blank ones have no place to be right or wrong.
        const filled = [...read.places].filter(([id]) => filling.figures?.has(id));
        const wrong = filled.filter(([id, { sheet, address }]) => places.get(id)?.sheet !== sheet || places.get(id)?.address !== address);
        expect(wrong).toEqual([]);
        const isWhole = read.places.size === places.size && read.edition === edition;
        if (isWhole) whole++;
        else partly++;
        const named = read.problems.some(({ kind }) => ["labelMissing", "labelTwice", "unaligned", "unrecognised", "twoPlaces"].includes(kind));
        expect(named || isWhole).toBe(true);
      },
    ),
    counted(2_000, 40),
  );
  expect(partly).toBeLessThan(0.01 * (whole + partly));
}, 600_000);
