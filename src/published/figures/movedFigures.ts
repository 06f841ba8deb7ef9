import { tableFigures } from "../../figures";
import { sumRules } from "../../rules";
import type { FigureId, Table } from "../../statute";
import type { WorkbookReading } from "../../workbook";
import type { ImportNote } from "../note";
import { rowRefused } from "../words/figureWords";
import { beyondColumns } from "./beyondColumns";
import { cutColumns } from "./cutColumns";
import { guessedColumns } from "./guessedColumns";
import { leavesBlank } from "./leavesBlank";
import { movedUp } from "./movedUp";
import { overColumns } from "./overColumns";
import type { SourceSheet } from "./sourceSheet";

/** Figures that were found, and may be those of other columns as their row lost a cell or has one too many. */
export interface MovedFigures {
  readonly figures: ReadonlySet<FigureId>;
  /** A question for each of their rows. */
  readonly notes: readonly ImportNote[];
}

export function movedFigures(table: Table, reading: WorkbookReading, sheet: SourceSheet): MovedFigures {
  const { edition, entries, places } = reading;
  const beyond = beyondColumns(table, reading, sheet);
  // Sheets do not say how long a row is: there a cell that was deleted leaves a blank at the end.
  const areNoughts = !sheet.isOfWorkbook && leavesBlank(edition, entries);
  const moved = new Set([
    ...table.blocks.flatMap((block) => movedUp(block, entries, sumRules(edition), areNoughts)),
    ...(sheet.isOfPages ? table.blocks.flatMap((block) => cutColumns(block, entries, sumRules(edition))) : []),
    ...overColumns(table, reading, sheet),
    ...guessedColumns(table, reading, sheet),
    ...tableFigures(table).flatMap(({ id, row }) => (beyond.includes(row) ? [id] : [])),
  ]);
  const found = tableFigures(table).flatMap(({ id, row }) => {
    const at = places.get(id);
    return at && moved.has(id) && !sheet.isRefused(at) ? [{ id, row, at }] : [];
  });
  return {
    figures: new Set(found.map(({ id }) => id)),
    notes: [...new Map(found.map(({ row, at }) => [row, at]))].map(([row, at]) => {
      const own = found.flatMap((one) => (one.row === row ? [one.id] : []));
      return rowRefused(table, sheet.rowAt(at), own);
    }),
  };
}
