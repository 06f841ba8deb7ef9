import fc from "fast-check";
import { tableFigures } from "../../../src/figures";
import { editions, type FigureId } from "../../../src/statute";
import type { CellValue } from "../../../src/workbook";
import { recogniseTables } from "../../../src/workbook/recognition/recogniseTables";
import { TextGrid } from "../../../src/workbook/recognition/textGrid";
import { counted } from "../../runs";
import { gridChanges } from "./changes";
import { damage } from "./damage";
import { blockOf, richTable, type RichGrid } from "./richGrid";

const forms = editions.flatMap((edition) => edition.tables.map((table) => ({ edition, table })));
const width = (grid: RichGrid): number => Math.max(0, ...grid.map((cells) => cells.length));
const gridOf = (sheet: string, grid: RichGrid): TextGrid =>
  new TextGrid(sheet, { top: 0, left: 0, bottom: grid.length - 1, right: width(grid) - 1 }, blockOf(grid));

/** Small counts, numbers that count columns or name years, sums, amounts, what is too long to be a figure. */
const figure = fc.oneof(
  { weight: 6, arbitrary: fc.nat(9) },
  { weight: 2, arbitrary: fc.nat(3000) },
  { weight: 1, arbitrary: fc.constantFrom(2023, 2024, 2025, 3.64, 1e-7, 1e21, -1, 123456789012) },
);
/** What stands in the figures of a table one after another, blanks among them, and now and then 「1 2 3 …」. */
const fillings = fc.array(fc.oneof({ weight: 8, arbitrary: figure }, { weight: 1, arbitrary: fc.constant("") }), { minLength: 7, maxLength: 200 });
const counting = Array.from({ length: 200 }, (_, index) => (index % 7) + 1);

/** Every number of a grid exchanged for another one, blanks and texts as they are. */
function refilled(grid: RichGrid, values: readonly CellValue[]): RichGrid {
  let next = 0;
  return grid.map((cells) => cells.map((cell) => (typeof cell.value === "number" ? { ...cell, value: Number(values[next++ % values.length] || 0) } : cell)));
}

/** Everything that is recognised in a sheet, whatever its name is. */
const recognised = (grid: TextGrid): unknown =>
  JSON.parse(
    JSON.stringify(
      recogniseTables([grid], { year: undefined, organs: [] }, []).tables.map(({ chosen, candidates, fits }) => ({ chosen, candidates, fits: fits?.id })),
    ).replaceAll(`"${grid.sheet}"`, `"表"`),
  );

let others = 0;

test("whatever numbers stand in a sheet, its tables are where they are found when no sheet of its form is known", () => {
  let ofOneForm = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...forms),
      fc.array(damage, { maxLength: 2 }),
      fc.option(gridChanges),
      fillings,
      fc.oneof({ weight: 5, arbitrary: fillings }, { weight: 1, arbitrary: fc.constant(counting) }),
      ({ table }, damages, change, before, after) => {
        const values = new Map<FigureId, CellValue>(tableFigures(table).map(({ id }, index) => [id, before[index % before.length] ?? 0]));
        const damaged = damages.reduce((grid: RichGrid, one) => one(grid), richTable(table, values));
        const grid = change ? change(damaged, table) : damaged;
        const first = gridOf("表", grid);
        recognised(first);
        const again = gridOf("表", refilled(grid, after));
        if (again.form === first.form) ofOneForm += 1;
        expect(recognised(again)).toEqual(recognised(gridOf(`别的${others++}`, refilled(grid, after))));
      },
    ),
    counted(3_000, 60),
  );
  expect(ofOneForm).toBeGreaterThan(0);
}, 400_000);

describe("tables of many columns", () => {
  const table = editions[0].tables.find(({ id }) => id === "applications");
  const filled = (value: CellValue): RichGrid => (table ? richTable(table, new Map(tableFigures(table).map(({ id }) => [id, value]))) : []);
  const withLabel = filled(20).map((cells, row) => (row === 0 ? [{ value: "另一个标题" }, ...cells.slice(1)] : cells));
  const isKnown = (grid: RichGrid): boolean => gridOf("三", grid).form === gridOf("三", filled(20)).form;
  beforeEach(() => {
    recognised(gridOf("三", filled(20)));
  });

  test("filled in with other numbers are of one form", () => {
    expect([filled(7), filled(0), filled(3.5), refilled(filled(20), [4, 3, 2, 1])].map(isKnown)).toEqual([true, true, true, true]);
  });

  test.each([
    ["nothing", filled("")],
    ["texts", filled("7件")],
    ["years", filled(2024)],
    ["numbers too long to be figures", filled(1e21)],
    ["numbers that count the columns", refilled(filled(20), counting)],
    ["another label", withLabel],
    ["a row less", filled(20).slice(0, -1)],
  ])("with %s are looked through anew", (_, grid) => {
    expect(isKnown(grid)).toBe(false);
  });
});
