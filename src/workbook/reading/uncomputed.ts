import { cellAddress } from "../address";
import type { CellPlace } from "../cell";
import type { ReadingProblem } from "./problem";
import type { FigureReading } from "./readFigures";
import { reportSheets, type SheetContent } from "./readWorkbook";

/** Names the formulas without a result among the figures and in the sheets of the report, by sheet, in reading order. */
export function uncomputedProblems(contents: readonly SheetContent[], figures: readonly FigureReading[]): ReadingProblem[] {
  return contents.flatMap(({ sheet, area, block }): ReadingProblem[] => {
    const uncomputed = block.flatMap((cells, row) =>
      cells.flatMap((cell, column) => (cell.uncomputed ? [cellAddress({ row: area.top + row, column: area.left + column })] : [])),
    );
    const own = new Set(figures.flatMap(({ place }) => (place.sheet === sheet ? [place.address] : [])));
    const [first, ...others] = uncomputed.filter((address) => reportSheets.includes(sheet) || own.has(address)).map((address): CellPlace => ({ sheet, address }));
    return first ? [{ kind: "uncomputed", sheet, cells: [first, ...others] }] : [];
  });
}
