import { parseRange } from "../../address";
import { tableFigures } from "../../figures";
import { figureId, type Block, type Row, type Table } from "../../statute";
import type { CellPlace, WorkbookReading } from "../../workbook";
import { mayBeFigure } from "./labelLetters";
import type { SourceSheet } from "./sourceSheet";

/** So many rows show what all of a table have in common. */
const SOME_ROWS = 3;
const MOST = 0.5;
const NEARLY_ALL = 0.8;

/**
 * The rows of a table whose cells may have moved against its columns: one has a figure where no column is, so that one is too many; or nothing in a column that the form does
 * not have and all other rows fill in, so that one is missing.
 */
export function beyondColumns(table: Table, reading: WorkbookReading, sheet: SourceSheet): Row[] {
  const all = new Set(tableFigures(table).flatMap(({ id }) => columnOf(reading.places.get(id)) ?? []));
  const rows = table.blocks.flatMap((block) => block.rows.flatMap((row) => rowBeyond(block, row, reading, sheet, all) ?? []));
  const share = (isIn: (beyond: ReadonlyMap<number, boolean>) => boolean): number =>
    rows.length < SOME_ROWS ? 0 : rows.filter(({ beyond }) => isIn(beyond)).length / rows.length;
  // So few rows show nothing, and one alone may be the whole table: then labels tell which columns are the source's own.
  const labelled = (own: RowBeyond, column: number): boolean => rows.length < SOME_ROWS && table.blocks.length === 1 && own.labelled.includes(column);
  const columns = [...new Set(rows.flatMap((row) => [...row.beyond.keys(), ...row.labelled.filter((column) => labelled(row, column))]))];
  // What has figures beside most rows is a column of its own, as one that counts them, or last year's.
  const isColumn = (column: number): boolean => share((beyond) => beyond.get(column) === true) > MOST;
  const full = columns.filter((column) => share((beyond) => beyond.has(column)) > NEARLY_ALL);
  return rows
    .filter((row) =>
      columns.some((column) => {
        const isOwn = isColumn(column) || labelled(row, column);
        const isBlank = !row.beyond.has(column) && (full.includes(column) || labelled(row, column));
        return column > row.first && (row.beyond.get(column) === true ? !isOwn : isBlank);
      }),
    )
    .map(({ row }) => row);
}

const columnOf = (cell: CellPlace | undefined): number | undefined => cell && parseRange(cell.address)?.left;

interface RowBeyond {
  readonly row: Row;
  /** The first of its columns. */
  readonly first: number;
  /** The places outside of the columns of its block where something stands, and whether that is a figure. */
  readonly beyond: ReadonlyMap<number, boolean>;
  /** The columns outside of those of its block that have a label of their own. */
  readonly labelled: readonly number[];
}

function rowBeyond({ columns }: Block, row: Row, { places }: WorkbookReading, sheet: SourceSheet, all: ReadonlySet<number>): RowBeyond | undefined {
  const cells = columns.flatMap((column) => places.get(figureId(row, column)) ?? []);
  const [at] = cells;
  if (!at) return undefined;
  const own = new Set(cells.map((cell) => columnOf(cell) ?? 0));
  const texts = sheet.cellsOf(at);
  // A figure over several columns of other blocks may be said in each.
  const isCopy = (column: number): boolean => all.has(column) && texts[column] === texts[column - 1] && (own.has(column - 1) || isCopy(column - 1));
  const beyond = texts.flatMap((text, column) => (own.has(column) || text === "" || isCopy(column) ? [] : [[column, mayBeFigure(text)] as const]));
  return { row, first: Math.min(...own), beyond: new Map(beyond), labelled: sheet.labelledColumns(at).filter((column) => !own.has(column)) };
}
