import type { Position } from "../../address";
import type { BlockCopy } from "./blockCopy";
import { holdsFigures } from "./figureRow";
import { isPeriodAlone } from "./period";
import type { TextGrid } from "./textGrid";
import type { Undecided } from "./undecided";

/** A block of so few rows is doubled by a row below it; below a longer one there may be a row of the clerk's own sums. */
const FEW = 2;
/** The share of a block's columns that a row must fill to be one that lost its label. */
const SHARE = 0.5;

/** Rows of figures without a label of their own among a block's rows, or at one end of them where the other end is blank. */
export function unlabelledRows(grid: TextGrid, copy: BlockCopy): Undecided[] {
  const { header, body } = copy;
  const labelled = [...body.rows.values()].sort((a, b) => a - b);
  const [first = 0, last = 0] = [labelled[0], labelled.at(-1)];
  if (header.block.rows.every(({ path }) => path.length === 0)) return [];
  const isOne = (row: number): boolean => !labelled.includes(row) && isUnlabelled(grid, copy, row);
  const end = [last + 1, first - 1].find((row, at) => row > header.bottom && isOne(row) && !holdsFigures(grid, header, at === 0 ? first : last));
  if (end !== undefined) return [{ what: "below", cells: [placeOf(copy, end)], texts: [], has: ({ row }) => labelled.includes(row) }];
  const inside = rowsFrom(first + 1, last).filter(isOne);
  const rows = (inside.length > 0 || labelled.length <= FEW) && isOne(last + 1) ? [...inside, last + 1] : inside;
  const [one, ...others] = rows.map((row) => placeOf(copy, row));
  if (!one) return [];
  const doubted = new Set(rows.map((row) => labelled.findLast((own) => own < row)));
  const texts = rows
    .flatMap((row) => textsBeside(grid, copy, row))
    .concat([...doubted].flatMap((row) => textsBeside(grid, copy, row ?? -1).filter(isPeriodAlone)));
  return [{ what: "rows", cells: [one, ...others], texts: [...new Set(texts)], has: ({ row }) => doubted.has(row) }];
}

const rowsFrom = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);

const placeOf = ({ header }: BlockCopy, row: number): Position => ({ row, column: Math.min(...header.columns.values()) });

const textsBeside = (grid: TextGrid, { header: { labels } }: BlockCopy, row: number): string[] =>
  rowsFrom(labels.left, labels.right + 1)
    .map((column) => grid.text(row, column))
    .filter((text) => text !== "");

/** Whether numbers stand in a row below a header and beside them nothing but a period, if anything. */
function isUnlabelled(grid: TextGrid, copy: BlockCopy, row: number): boolean {
  const columns = [...copy.header.columns.values()];
  const numbers = columns.filter((column) => grid.isNumber(row, column));
  return numbers.length >= columns.length * SHARE && holdsFigures(grid, copy.header, row) && textsBeside(grid, copy, row).every(isPeriodAlone);
}
