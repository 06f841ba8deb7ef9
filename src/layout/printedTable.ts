import { figureId, type Block, type FigureId, type FigureKind, type Line, type Table } from "../statute";

/** What a cell of the printed form is for; the rooms that draw it choose its look by this. */
export type CellRole = "heading" | "corner" | "header" | "label" | "figure";

/** One cell of the printed form; `row` and `column` count from 0 at the form's top left corner. */
export interface PrintedCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly role: CellRole;
  /** The printed text; a figure has none. */
  readonly text: string;
  /** Other wordings of the text that mean the same line. */
  readonly variants?: readonly string[];
  /** Only where the role is `figure`. */
  readonly figure?: PrintedFigure;
}

/** The figure that a cell of the form holds. */
export interface PrintedFigure {
  readonly id: FigureId;
  readonly kind: FigureKind;
  /** Short Chinese names of its row and column; together with the table's number they make its tag. */
  readonly rowName: string;
  readonly columnName: string;
  /** Whether its row or column is a total. */
  readonly total: boolean;
}

/** A table of the statute laid out as it is printed: a grid of cells, merged where the form merges. */
export interface PrintedTable {
  readonly table: Table;
  readonly rows: number;
  readonly columns: number;
  /** How many columns at the left hold row labels. */
  readonly labelColumns: number;
  /** How many rows at the top are headers, to be repeated on the next page. */
  readonly headerRows: number;
  /** In reading order: top to bottom, left to right. */
  readonly cells: readonly PrintedCell[];
}

/** Lays a table of the statute out as the form prints it. */
export function printTable(table: Table): PrintedTable {
  const columns = Math.max(...table.blocks.map((block) => labelDepth(block) + block.columns.length));
  const cells: PrintedCell[] = [];
  let top = 0;
  for (const block of table.blocks) {
    cells.push(...printBlock(block, top, columns));
    top += headerDepth(block) + block.rows.length;
  }
  const first = table.blocks[0];
  return {
    table,
    rows: top,
    columns,
    labelColumns: first ? labelDepth(first) : 0,
    headerRows: first ? headerDepth(first) : 0,
    cells: cells.sort((a, b) => a.row - b.row || a.column - b.column),
  };
}

const pathDepth = (lines: readonly Line[]): number => Math.max(...lines.map(({ path }) => path.length));
const labelDepth = (block: Block): number => pathDepth(block.rows);
const headingDepth = (block: Block): number => (block.heading === undefined ? 0 : 1);
const headerDepth = (block: Block): number => headingDepth(block) + pathDepth(block.columns);

function printBlock(block: Block, top: number, width: number): PrintedCell[] {
  const labels = labelDepth(block);
  const headers = pathDepth(block.columns);
  const headerTop = top + headingDepth(block);
  const bodyTop = headerTop + headers;
  // Where a block has fewer columns than the form is wide, its last column takes the rest.
  const spanOf = (column: number): number => (column === block.columns.length - 1 ? width - labels - column : 1);

  const cells: PrintedCell[] = [];
  if (block.heading !== undefined) {
    cells.push({ row: top, column: 0, rowSpan: 1, columnSpan: width, role: "heading", text: block.heading });
  }
  if (labels > 0) {
    const text = block.corner ?? "";
    cells.push({ row: headerTop, column: 0, rowSpan: headers, columnSpan: labels, role: "corner", text });
  }
  for (const { from, to, level, depth, ...label } of mergedLabels(block.columns, headers)) {
    const columnSpan = to - from + spanOf(to);
    cells.push({ row: headerTop + level, column: labels + from, rowSpan: depth, columnSpan, role: "header", ...label });
  }
  for (const { from, to, level, depth, ...label } of mergedLabels(block.rows, labels)) {
    cells.push({ row: bodyTop + from, column: level, rowSpan: to - from + 1, columnSpan: depth, role: "label", ...label });
  }
  block.rows.forEach((row, r) => {
    block.columns.forEach((column, c) => {
      const figure: PrintedFigure = {
        id: figureId(row, column),
        kind: column.kind,
        rowName: row.name,
        columnName: column.name,
        total: row.totalOf !== undefined || column.totalOf !== undefined,
      };
      const columnSpan = spanOf(c);
      cells.push({ row: bodyTop + r, column: labels + c, rowSpan: 1, columnSpan, role: "figure", text: "", figure });
    });
  });
  return cells;
}

/** A label that stands over the lines `from`…`to`, at `level` steps from the outside and `depth` levels deep. */
interface MergedLabel {
  readonly from: number;
  readonly to: number;
  readonly level: number;
  readonly depth: number;
  readonly text: string;
  readonly variants?: readonly string[];
}

/** Neighbouring lines that share the outer part of their paths share one label; an own label fills the levels left. */
function mergedLabels(lines: readonly Line[], levels: number): MergedLabel[] {
  const labels: MergedLabel[] = [];
  for (let level = 0; level < levels; level++) {
    for (let from = 0; from < lines.length;) {
      const { path = [], variants } = lines[from] ?? {};
      const text = path[level];
      let to = from;
      if (text !== undefined) {
        const own = level === path.length - 1;
        while (!own && samePath(lines[to + 1]?.path, path, level)) to++;
        labels.push({ from, to, level, depth: own ? levels - level : 1, text, ...(own && variants && { variants }) });
      }
      from = to + 1;
    }
  }
  return labels;
}

/** Whether `other` has the same labels as `path` down to `level` and goes on below it. */
function samePath(other: readonly string[] | undefined, path: readonly string[], level: number): boolean {
  if (other === undefined || other.length <= level + 1) return false;
  return path.slice(0, level + 1).every((label, index) => label === other[index]);
}
