import { cellAddress } from "../../address";
import { isUnreadable, type CellPlace, type UnreadableCell } from "../cell";
import { reportSheets } from "../standard/sheetNames";
import type { ReadingProblem } from "./problem";
import type { FigureReading } from "./readFigures";
import type { SheetBlock } from "./sheetBlock";

/** A cell of the report that holds nothing that could be read. */
export interface PlacedUnreadable {
  readonly place: CellPlace;
  readonly cell: UnreadableCell;
}

/** The unreadable cells in the sheets of the report and among the figures, by sheet, in reading order. */
export function unreadableCells(contents: readonly SheetBlock[], figures: readonly FigureReading[]): PlacedUnreadable[] {
  return contents.flatMap(({ sheet, area, block }) => {
    const own = new Set(figures.flatMap(({ place }) => (place.sheet === sheet ? [place.address] : [])));
    return block.flatMap((cells, row) =>
      cells.flatMap((cell, column): PlacedUnreadable[] => {
        if (!isUnreadable(cell)) return [];
        const address = cellAddress({ row: area.top + row, column: area.left + column });
        return reportSheets.includes(sheet) || own.has(address) ? [{ place: { sheet, address }, cell }] : [];
      }),
    );
  });
}

/** Names the formulas without a result, a problem a sheet. */
export function uncomputedProblems(unreadable: readonly PlacedUnreadable[]): ReadingProblem[] {
  const places = unreadable.flatMap(({ place, cell }) => (cell.kind === "uncomputed" ? [place] : []));
  return [...new Set(places.map(({ sheet }) => sheet))].flatMap((sheet): ReadingProblem[] => {
    const [first, ...others] = places.filter((place) => place.sheet === sheet);
    return first ? [{ kind: "uncomputed", sheet, cells: [first, ...others] }] : [];
  });
}
