import { tableFigures } from "../../figures";
import type { Row, Table } from "../../statute";
import { parseRange } from "../../address";
import type { WorkbookReading } from "../../workbook";
import { mayBeFigure } from "./labelLetters";
import type { SourceSheet } from "./sourceSheet";

/**
 * The rows of a table with a figure where none of its columns is: one is too many, and nothing tells which. What has figures beside most rows is a column of its own, as one
 * that counts them.
 */
export function beyondColumns(table: Table, { places }: WorkbookReading, sheet: SourceSheet): Row[] {
  const figures = tableFigures(table).flatMap(({ id, row }) => {
    const at = places.get(id);
    return at ? [{ row, at, column: parseRange(at.address)?.left ?? 0 }] : [];
  });
  const own = new Set(figures.map(({ column }) => column));
  const first = Math.min(...own);
  const rows = [...new Map(figures.map(({ row, at }) => [row, at]))].map(([row, at]) => ({
    row,
    beyond: sheet.cellsOf(at).flatMap((text, column) => (column > first && !own.has(column) && text !== "" && mayBeFigure(text) ? [column] : [])),
  }));
  const isColumn = (column: number): boolean => rows.filter(({ beyond }) => beyond.includes(column)).length * 2 > rows.length;
  return rows.filter(({ beyond }) => beyond.some((column) => !isColumn(column))).map(({ row }) => row);
}
