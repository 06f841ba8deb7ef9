import type { Block, Grid } from "../documents";
import type { Section } from "../statute";
import { sectionStart } from "./narrative/headings";
import { partOfGrid } from "./partOfGrid";
import { cutRows } from "./sheets/cutRows";
import type { SheetRow } from "./sheets/sheetRows";

/** So many headings of sections in rows of their own show that a table is the whole report, or a large part of it. */
const HEADINGS = 2;

/** Blocks with tables that hold the text of a report too, a row a line, as a spreadsheet saves a sheet as a page: their rows of text become lines, and those between them tables. */
export const withTextRows = (blocks: readonly Block[], sections: readonly Section[]): readonly Block[] =>
  blocks.flatMap((block) => (block.kind === "grid" && holdsText(block, sections) ? partsOf(block) : [block]));

function holdsText(grid: Grid, sections: readonly Section[]): boolean {
  const headings = rowsOf(grid).flatMap(({ cells }) => {
    const [text = "", ...others] = cells.values();
    return others.length === 0 ? (sectionStart(text, sections)?.section ?? []) : [];
  });
  return new Set(headings).size >= HEADINGS;
}

/** The rows that hold something, by the cells that begin in them. */
function rowsOf({ rows, cells }: Grid): SheetRow[] {
  const texts = Array.from({ length: rows }, () => new Map<number, string>());
  for (const { row, column, text } of cells) if (text !== "") texts[row]?.set(column, text);
  return texts.flatMap((own, row) => (own.size === 0 ? [] : [{ number: row, cells: own }]));
}

const partsOf = (grid: Grid): Block[] =>
  cutRows(rowsOf(grid)).flatMap(({ rows, isTable }) => {
    const [first, last] = [rows[0]?.number ?? 0, rows.at(-1)?.number ?? 0];
    return isTable ? [partOfGrid(grid, first, last)] : linesOf(grid, rows);
  });

const linesOf = ({ place, within, rowNumbers }: Grid, rows: readonly SheetRow[]): Block[] =>
  rows.flatMap(({ cells, number }) =>
    [...cells.values()]
      .flatMap((text) => text.split("\n"))
      .map((text): Block => ({ kind: "paragraph", text, place: { ...place, row: rowNumbers?.[number] ?? number + 1 }, ...(within && { within }) })),
  );
