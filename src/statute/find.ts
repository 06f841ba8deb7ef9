import type { ColumnRole, RowRole, SectionRole } from "./roles";
import { figureId, type Block, type Column, type Edition, type FigureId, type Row, type Section, type Table } from "./table";

/** A row with the block that it stands in. */
export interface PlacedRow {
  readonly table: Table;
  readonly block: Block;
  readonly row: Row;
}

/** The rows of a role, in the order of the form. */
export const rowsOf = ({ tables }: Pick<Edition, "tables">, role: RowRole): PlacedRow[] =>
  tables.flatMap((table) => table.blocks.flatMap((block) => block.rows.filter((row) => row.role === role).map((row) => ({ table, block, row }))));

/** The columns of a role in a block, in the order of the form. */
export const columnsOf = ({ columns }: Block, role: ColumnRole): Column[] => columns.filter((column) => column.role === role);

/** The figures in which rows and columns of two roles meet; none where an edition does not ask for them. */
export const figuresOf = (edition: Pick<Edition, "tables">, row: RowRole, column: ColumnRole): FigureId[] =>
  rowsOf(edition, row).flatMap((placed) => columnsOf(placed.block, column).map((found) => figureId(placed.row, found)));

/** The lines whose sum a total is; none for a line that is no total. */
export const partsOf = <L extends Row | Column>(lines: readonly L[], { totalOf = [] }: Pick<L, "totalOf">): L[] =>
  lines.filter(({ id }) => totalOf.includes(id));

/** The section that is about something, or has a table. */
export const sectionOf = ({ sections }: Pick<Edition, "sections">, about: SectionRole | Table["id"]): Section | undefined =>
  sections.find(({ role, content }) => role === about || content === about);
