import fc from "fast-check";
import { blank, type RichGrid } from "./richGrid";

const part = fc.nat(999).map((place) => place / 1000);
const at = (length: number, share: number): number => Math.floor(length * share);
const width = (grid: RichGrid): number => Math.max(0, ...grid.map((cells) => cells.length));

/** What changes what a table says: rows and columns taken out, doubled and exchanged, labels emptied and mixed up. */
export const damage: fc.Arbitrary<(grid: RichGrid) => RichGrid> = fc.oneof(
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
