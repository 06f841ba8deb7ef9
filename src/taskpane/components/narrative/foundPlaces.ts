import type { CellPlace } from "../../../workbook";

/** Marks the words in the preview that the selected cell stands in. */
export const FOUND_ATTRIBUTE = "data-found";

/** Whether the selected cell is one of these. */
export const standsIn = (cells: readonly CellPlace[], selected: CellPlace | undefined): boolean =>
  selected !== undefined && cells.some(({ sheet, address }) => sheet === selected.sheet && address === selected.address);
