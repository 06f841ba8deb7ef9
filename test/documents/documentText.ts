import type { Grid, SourceDocument } from "../../src/documents";

/** The lines of a document; its tables by their size. */
export const lines = ({ blocks }: SourceDocument): string[] =>
  blocks.map((block) => (block.kind === "paragraph" ? block.text : `[${block.rows}×${block.columns}]`));

/** Its tables. */
export const grids = ({ blocks }: SourceDocument): Grid[] => blocks.flatMap((block) => (block.kind === "grid" ? [block] : []));

/** The cells of a table: row, column, what they cover where it is more than one place, and their text. */
export const cells = (grid: Grid | undefined): string[] =>
  grid?.cells.map(({ row, column, rowSpan, columnSpan, text }) => {
    const span = rowSpan * columnSpan === 1 ? "" : ` ${rowSpan}×${columnSpan}`;
    return `${row},${column}${span} ${text}`;
  }) ?? [];

/** All that a document says, cell by cell. */
export const wholeText = ({ blocks }: SourceDocument): string =>
  blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : block.cells.map(({ row, column, text }) => `${row},${column} ${text}`))).join("\n");
