import { plainSheet, type PlainSheet } from "./plainSheet";
import type { FileCell, SheetCells } from "./sheetCells";

/** Some rows of a sheet as hucre reads them right, with no others above or below. */
export interface Strip {
  /** The first and the last row, counted from 0. */
  readonly top: number;
  readonly bottom: number;
  readonly pieces: PlainSheet;
}

/** Letters of the cells in one strip, without shared texts: a report's sheet is one. */
const LETTERS = 2 ** 19;

/**
 * Cuts a sheet by rows, so that hucre, which takes many times the memory of what it reads, never gets much at once. The first strip has
 * the merged cells; a sheet without cells is one strip.
 * @throws SyntaxError where a cell is damaged
 */
export function stripsOf({ prefix, cells, merges }: SheetCells): Strip[] {
  const groups: FileCell[][] = [];
  let group: FileCell[] = [];
  let letters = 0;
  for (const cell of cells) {
    if (letters > LETTERS && cell.row !== group.at(-1)?.row) {
      groups.push(group);
      group = [];
      letters = 0;
    }
    group.push(cell);
    letters += cell.inner.length;
  }
  return [...groups, group].map((some, index) => ({
    top: some[0]?.row ?? 0,
    bottom: some.at(-1)?.row ?? -1,
    pieces: plainSheet({ prefix, cells: some, merges: index === 0 ? merges : [] }),
  }));
}
