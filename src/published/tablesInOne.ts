import type { Block, Grid } from "../documents";
import { matchHeader } from "./figures/matchHeader";
import { partOfGrid } from "./partOfGrid";

/** Blocks with tables of the form that stand in one grid, as where nothing parts them on the page, each as a grid of its own: one begins at its header. */
export const withTablesApart = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block): readonly Block[] => (block.kind === "grid" ? partsOf(block) : [block]));

function partsOf(grid: Grid): Grid[] {
  const texts: string[][] = Array.from({ length: grid.rows }, () => []);
  for (const { row, text } of grid.cells) texts[row]?.push(text);
  const headers = texts.flatMap((_, row) => {
    const found = matchHeader(texts, row);
    return found ? [{ row, table: found.header.table }] : [];
  });
  const starts = headers
    .filter(({ row, table }, index) => row > 0 && headers[index - 1]?.table !== table && !crosses(grid, row))
    .map(({ row }) => row - linesAbove(texts, row))
    .filter((row) => row > 0 && !crosses(grid, row));
  return [0, ...starts].map((from, index) => partOfGrid(grid, from, (starts[index] ?? grid.rows) - 1)).filter(({ cells }) => cells.length > 0);
}

/** How many rows right above one are a line of text each: they are its title. */
function linesAbove(texts: readonly (readonly string[])[], row: number): number {
  let count = 0;
  for (let at = row - 1; at >= 0 && new Set(texts[at]?.filter((text) => text !== "")).size <= 1; at--) count++;
  return count;
}

/** Whether a cell of the rows above goes on in a row. */
const crosses = ({ cells }: Grid, at: number): boolean => cells.some(({ row, rowSpan }) => row < at && row + rowSpan > at);
