import type { UnnumberedBlock } from "../numbered";
import type { PageCell, PageRow } from "../html/tableGrid";

/** A cell as a row of the document has it. */
export interface WordCell {
  readonly span: number;
  /** Whether a merge over rows begins with it or goes on through it. */
  readonly down: "begins" | "goesOn" | undefined;
  /** Whether it goes on from the cell before it. */
  readonly isAcross: boolean;
  readonly blocks: readonly UnnumberedBlock[];
  readonly picture: boolean;
}

/** A row as the document has it. */
export interface WordRow {
  /** Columns of the table that stand before its first cell and behind its last. */
  readonly before: number;
  readonly cells: readonly WordCell[];
}

/** A cell that may still grow downwards. */
interface GrowingCell {
  readonly column: number;
  readonly columnSpan: number;
  rowSpan: number;
  readonly blocks: readonly UnnumberedBlock[];
  readonly picture: boolean;
}

/** Rows of a Word document as pages have them: a merge is one cell that covers several rows, and each cell stands in the first free place of its row. */
export function pageRows(rows: readonly WordRow[]): PageRow[] {
  let above = new Map<number, GrowingCell>();
  const placed = rows.map((row) => {
    const mergeable = new Map<number, GrowingCell>();
    const cells: GrowingCell[] = [];
    for (const { cell, column, columnSpan } of inColumns(row)) {
      const over = cell.down === "goesOn" ? above.get(column) : undefined;
      if (over?.columnSpan === columnSpan) {
        over.rowSpan++;
        mergeable.set(column, over);
        continue;
      }
      const own = { column, columnSpan, rowSpan: 1, blocks: cell.blocks, picture: cell.picture };
      cells.push(own);
      if (cell.down !== undefined) mergeable.set(column, own);
    }
    above = mergeable;
    return cells;
  });
  return placed.map((cells) => ({
    cells: cells.map(({ rowSpan, columnSpan, blocks, picture }): PageCell => ({ rowSpan, columnSpan, blocks, picture })),
    group: 0,
  }));
}

const blank: WordCell = { span: 1, down: undefined, isAcross: false, blocks: [], picture: false };

function inColumns({ before, cells }: WordRow): { readonly cell: WordCell; readonly column: number; readonly columnSpan: number }[] {
  const all = before > 0 ? [{ ...blank, span: before }, ...cells] : cells;
  const found: { readonly cell: WordCell; readonly column: number; columnSpan: number }[] = [];
  let column = 0;
  for (const cell of all) {
    const last = found.at(-1);
    if (cell.isAcross && last) last.columnSpan += cell.span;
    else found.push({ cell, column, columnSpan: cell.span });
    column += cell.span;
  }
  return found;
}
