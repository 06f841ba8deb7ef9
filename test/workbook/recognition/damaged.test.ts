import fc from "fast-check";
import { tableFigures } from "../../../src/figures";
import { editions, type FigureId } from "../../../src/statute";
import type { CellValue } from "../../../src/workbook";
import { findTables } from "../../../src/workbook/recognition/findTables";
import { TextGrid } from "../../../src/workbook/recognition/textGrid";
import { runs } from "../../runs";
import { gridChanges } from "./changes";
import { blank, blockOf, richTable, type RichGrid } from "./richGrid";

const forms = editions.flatMap((edition) => edition.tables.map((table) => ({ edition, table })));
const part = fc.nat(999).map((place) => place / 1000);
const at = (length: number, share: number): number => Math.floor(length * share);
const width = (grid: RichGrid): number => Math.max(0, ...grid.map((cells) => cells.length));

/** What changes what a table says: rows and columns taken out, doubled and exchanged, labels emptied and mixed up. */
const damage: fc.Arbitrary<(grid: RichGrid) => RichGrid> = fc.oneof(
  part.map((share) => (grid: RichGrid) => grid.filter((_, row) => row !== at(grid.length, share))),
  part.map((share) => (grid: RichGrid) => grid.map((cells) => cells.filter((_, column) => column !== at(width(grid), share)))),
  part.map((share) => (grid: RichGrid) => grid.flatMap((cells, row) => (row === at(grid.length, share) ? [cells, cells] : [cells]))),
  fc.tuple(part, part).map(([one, other]) => (grid: RichGrid) => {
    const [a, b] = [at(grid.length, one), at(grid.length, other)];
    // Two header rows exchanged are another form, whose figures are what its labels say: nobody could tell.
    if (![a, b].some((row) => grid[row]?.some(({ figure }) => figure !== undefined))) return grid;
    return grid.map((cells, row) => grid[row === a ? b : row === b ? a : row] ?? cells);
  }),
  part.map(
    (share) => (grid: RichGrid) => grid.map((cells, row) => (row === at(grid.length, share) ? cells.map((cell) => (cell.label ? blank : cell)) : cells)),
  ),
  fc.tuple(part, fc.constantFrom("小计", "备注", "合计数", "国内", "第三方")).map(([share, label]) => (grid: RichGrid) => {
    const labels = grid.flatMap((cells, row) => cells.flatMap((cell, column) => (cell.label ? [`${row}:${column}`] : [])));
    return grid.map((cells, row) => cells.map((cell, column) => (`${row}:${column}` === labels[at(labels.length, share)] ? { ...cell, value: label } : cell)));
  }),
);

test("whatever is taken out of a table, doubled, exchanged or mislabelled in it, a figure is read from a cell of its own or not at all", () => {
  fc.assert(
    fc.property(fc.constantFrom(...forms), fc.array(damage, { minLength: 1, maxLength: 3 }), fc.option(gridChanges), ({ edition, table }, damages, change) => {
      const values = new Map<FigureId, CellValue>(tableFigures(table).map(({ id }, index) => [id, index + 20]));
      const damaged = damages.reduce((grid: RichGrid, one) => one(grid), richTable(table, values));
      const grid = change ? change(damaged, table) : damaged;
      const found = findTables(new TextGrid("表", { top: 0, left: 0, bottom: grid.length - 1, right: width(grid) - 1 }, blockOf(grid)), edition, table);
      // Where an unknown label was taken for the form's by its place, or a line is too many, a person is told so.
      if (found.some(({ changed, extra }) => changed.some(({ byPlace }) => byPlace) || extra.length > 0)) return;
      const wrong = found.flatMap(({ figures }) =>
        figures.filter(({ id, row, column }) => {
          const cell = grid[row]?.[column];
          return cell?.figure !== undefined && cell.figure !== id;
        }),
      );
      expect(wrong).toEqual([]);
    }),
    { numRuns: runs(3_000, 200) },
  );
}, 200_000);
