import { parseRange } from "../../address";
import { figureId, type FigureId, type Table } from "../../statute";
import type { WorkbookReading } from "../../workbook";
import type { SourceSheet } from "./sourceSheet";

/** The figures of a table that stand in one cell over the columns of several, 「118126」: they may be those of each, and the digits of all. */
export const overColumns = (table: Table, { places }: WorkbookReading, sheet: SourceSheet): FigureId[] =>
  table.blocks.flatMap(({ rows, columns }) =>
    rows.flatMap((row) => {
      const cells = columns.flatMap((column) => {
        const [id, at] = [figureId(row, column), places.get(figureId(row, column))];
        return at ? [{ id, from: parseRange(at.address)?.left ?? 0, span: sheet.spanOf(at) }] : [];
      });
      const over = (from: number): boolean => cells.some((cell) => cell.from < from && from < cell.from + cell.span);
      return cells.filter(({ from, span }) => over(from) || cells.some((other) => other.from > from && other.from < from + span)).map(({ id }) => id);
    }),
  );
