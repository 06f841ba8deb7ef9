import { parseRange } from "../../address";
import type { CellPlace } from "../cell";

/** The cells of 正文 for sub-headings and texts: of one sheet, from a row on, counted from 0. */
export interface NarrativeCells {
  readonly sheet: string;
  readonly firstRow: number;
}

export const HEADING_COLUMN = 1;
export const TEXT_COLUMN = 2;

/** Whether a cell is among them, filled or not. */
export function areNarrativeCells({ sheet, firstRow }: NarrativeCells, place: CellPlace): boolean {
  const cell = parseRange(place.address);
  return place.sheet === sheet && cell !== undefined && cell.top >= firstRow && cell.left >= HEADING_COLUMN && cell.right <= TEXT_COLUMN;
}
