import type { GridCell, Region } from "../document";
import type { UnnumberedBlock } from "../numbered";

/** A cell as the page has it. */
export interface PageCell {
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly blocks: readonly UnnumberedBlock[];
  /** Whether a picture stands in it. */
  readonly picture: boolean;
}

/** A row as the page has it, and the part of the table that it stands in, across which no cell reaches. */
export interface PageRow {
  readonly cells: readonly PageCell[];
  readonly group: number;
}

/** Tables are no wider; what stands beyond is no report. */
const WIDEST = 256;

/** A cell that is nothing but a picture says so: nobody can tell what it shows, and blank it is not. */
const PICTURE = "［图片］";

/** The blocks that a table is: itself as a grid, or, where it only lays out what is in it, that. */
export function tableBlocks(rows: readonly PageRow[], within: Region): readonly UnnumberedBlock[] {
  const cells = rows.flatMap((row) => row.cells);
  if (laysOut(cells)) return cells.flatMap(({ blocks }) => blocks);
  const placed = placedCells(rows);
  const columns = placed.reduce((most, { column, columnSpan }) => Math.max(most, column + columnSpan), 0);
  return placed.every(({ text }) => text === "") ? [] : [{ kind: "grid", rows: rows.length, columns, cells: placed, within }];
}

/** Texts of this length are no figures and no labels; so few cells are no table of the form. */
const PROSE = 200;
const FEW = 10;

/** Whether a table is there for the looks of the page: it holds other tables, or one text, or a few of which one is long. */
function laysOut(cells: readonly PageCell[]): boolean {
  if (cells.some(({ blocks }) => blocks.some(({ kind }) => kind === "grid"))) return true;
  const filled = cells.map(textOf).filter((text) => text !== "");
  return filled.length <= 1 || (filled.length < FEW && filled.some((text) => text.length > PROSE));
}

const textOf = ({ blocks, picture }: PageCell): string =>
  blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : [])).join("\n") || (picture ? PICTURE : "");

/** Cells where the rules of HTML put them: each in the first free place of its row, over as many rows as its part of the table has. */
function placedCells(rows: readonly PageRow[]): GridCell[] {
  const placed: GridCell[] = [];
  /** For each column, the row up to which a cell covers it. */
  const taken: number[] = [];
  const lastOf = new Map(rows.map(({ group }, row) => [group, row] as const));
  rows.forEach(({ cells, group }, row) => {
    const last = lastOf.get(group) ?? row;
    let column = 0;
    for (const cell of cells) {
      while ((taken[column] ?? -1) >= row) column++;
      if (column >= WIDEST) break;
      const columnSpan = Math.min(cell.columnSpan, WIDEST - column);
      const rowSpan = cell.rowSpan === 0 ? last - row + 1 : Math.min(cell.rowSpan, last - row + 1);
      placed.push({ row, column, rowSpan, columnSpan, text: textOf(cell) });
      for (let next = column; next < column + columnSpan; next++) taken[next] = Math.max(taken[next] ?? -1, row + rowSpan - 1);
      column += columnSpan;
    }
  });
  return placed;
}
