import { tableFigures } from "../../../src/figures";
import { editions, type Edition, type FigureId, type Table } from "../../../src/statute";
import { cellContent, explanationColumns, explanationHeader, readReport, type CellValue } from "../../../src/workbook";
import { gridSheets, type GridSheet } from "../gridSheets";
import { blank, blockOf, richTable, type RichCell, type RichGrid } from "./richGrid";

const applicationsOf = ({ tables }: Edition): Table => {
  const table = tables.find(({ id }) => id === "applications");
  if (!table) throw new Error("no table 三");
  return table;
};
const forms = editions.map((edition) => [edition.id, applicationsOf(edition)] as const);
const numbered = (table: Table): Map<FigureId, CellValue> => new Map(tableFigures(table).map(({ id }, index) => [id, (index * 7) % 23]));
const cell = (value: CellValue): RichCell => ({ value });
const hasFigures = (cells: RichGrid[number] | undefined): boolean => cells?.some(({ figure }) => figure) ?? false;
/** A row of sums with a label in the column of the third kind of labels. */
const sums = (label: string): RichCell[] => [blank, blank, cell(label), ...Array.from({ length: 7 }, () => cell(5))];
const startsGroup = (cells: RichGrid[number] | undefined): boolean => /^（[三四五六]）/u.test(String(cells?.[1]?.value ?? "")) && cells?.[2]?.label === true;

/** A row 合计 behind each group of rows that has several. */
const withRowsBelow = (grid: RichGrid, label: string): RichGrid => {
  const groups = grid.flatMap((cells, row) => (startsGroup(cells) ? [row] : []));
  return grid.flatMap((cells, row) => {
    const isNext = row > (groups[0] ?? Infinity) && hasFigures(grid[row - 1]) && String(cells[1]?.value ?? "") !== "" && grid[row - 1]?.[2]?.label === true;
    return isNext ? [sums(label), cells] : [cells];
  });
};

/** Each group's label in a row of its own above its rows, with the sums beside it. */
const withRowsAbove = (grid: RichGrid): RichGrid =>
  grid.flatMap((cells) =>
    startsGroup(cells)
      ? [[cells[0] ?? blank, cells[1] ?? blank, blank, ...sums("").slice(3)], cells.map((one, column) => (column < 2 ? blank : one))]
      : [cells],
  );

const read = (grid: RichGrid, ...others: readonly GridSheet[]) => readReport(gridSheets([{ name: "台账", grid: blockOf(grid) }, ...others]));
const confirmations = (values: string): GridSheet => ({
  name: "校验说明",
  grid: [
    explanationColumns.map((column) => cellContent(explanationHeader[column])),
    explanationColumns.map((column) => cellContent({ id: "table:applications", values }[column as string] ?? "")),
  ],
});

const ways: readonly (readonly [string, (grid: RichGrid) => RichGrid])[] = [
  ["小计 below each group", (grid) => withRowsBelow(grid, "小计")],
  ["合计 below each group", (grid) => withRowsBelow(grid, "合计")],
  ["总计 below each group", (grid) => withRowsBelow(grid, "总计")],
  ["the group's own row", withRowsAbove],
];

test.each(forms.flatMap(([id, table]) => ways.map(([way, change]) => [id, way, table, change] as const)))(
  "表三 of %d with %s: all is read but the sums, which are confirmed once",
  async (id, _way, table, change) => {
    const grid = change(richTable(table, numbered(table)));
    const { edition, entries, problems, recognised } = await read(grid);
    expect(edition.id).toBe(id);
    const wrong = [...numbered(table)].filter(([figure, value]) => {
      const entry = entries.get(figure);
      return entry?.state !== "number" || entry.value !== value;
    });
    expect(wrong).toEqual([]);
    expect(problems.filter(({ kind }) => kind !== "missing")).toMatchObject([{ kind: "subtotals" }]);
    const described = recognised.find(({ table: one }) => one === "applications")?.described ?? "";
    expect((await read(grid, confirmations(described))).problems.filter(({ kind }) => kind !== "missing")).toEqual([]);
  },
);

test("表三 of 2021 without one of its own rows is of 2021 still, as long as it has another", async () => {
  const table = applicationsOf(editions.find(({ id }) => id === 2021) ?? editions[0]);
  const grid = richTable(table, numbered(table));
  const other = grid.filter((cells) => cells[2]?.value !== "3.其他");
  const { edition, problems } = await read(other);
  expect(edition.id).toBe(2021);
  expect(problems.filter(({ kind }) => kind !== "missing")).toMatchObject([{ kind: "labelMissing", label: "3.其他" }]);
});
