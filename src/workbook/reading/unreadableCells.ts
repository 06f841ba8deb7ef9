import type { Unsaid } from "../../figures";
import { cellAddress } from "../../address";
import { isUnreadable, type CellContent, type CellPlace } from "../cell";
import { looksLike, NARRATIVE_SHEET, ORGAN_SHEET } from "../standard/sheetNames";
import type { ReadingProblem } from "./problem";
import type { FigureReading } from "./readFigures";
import { narrativeTexts } from "./readNarrative";
import { organTexts } from "./readOrgan";
import type { SheetBlock } from "./sheetBlock";

/** A cell of the report that holds nothing to be printed, and what is seen in it. */
export interface PlacedUnreadable {
  readonly place: CellPlace;
  readonly what: Unsaid;
  readonly text: string;
}

/**
 * The unreadable cells in the sheets of the report and among the figures, by sheet, in reading order.
 * @param reportSheets the names of the former in the workbook
 */
export function unreadableCells(
  contents: readonly SheetBlock[],
  reportSheets: ReadonlySet<string | undefined>,
  figures: readonly FigureReading[],
): PlacedUnreadable[] {
  return contents.flatMap(({ sheet, area, block }) => {
    const own = new Set(figures.flatMap(({ place }) => (place.sheet === sheet ? [place.address] : [])));
    const unsaid = unsaidOf(sheet, block);
    return block.flatMap((cells, row) =>
      cells.flatMap((cell, column): PlacedUnreadable[] => {
        const what = isUnreadable(cell) ? cell.kind : unsaid(row, column);
        if (what === undefined) return [];
        const address = cellAddress({ row: area.top + row, column: area.left + column });
        const text = cell.kind === "number" ? (cell.shown ?? "").trim() : String(cell.value);
        return reportSheets.has(sheet) || own.has(address) ? [{ place: { sheet, address }, what, text }] : [];
      }),
    );
  });
}

/** Which cells of 基本信息 and 正文 hold a number that their format does not show; both are read from A1 on. */
function unsaidOf(sheet: string, block: readonly (readonly CellContent[])[]): (row: number, column: number) => Unsaid | undefined {
  if (looksLike(sheet, ORGAN_SHEET)) return organTexts(block);
  return looksLike(sheet, NARRATIVE_SHEET) ? narrativeTexts(block) : () => undefined;
}

/** Names the formulas of figures without a result, a problem a sheet. */
export function uncomputedProblems(unreadable: readonly PlacedUnreadable[], reportSheets: ReadonlySet<string | undefined>): ReadingProblem[] {
  const places = unreadable.flatMap(({ place, what }) => (what === "uncomputed" && !reportSheets.has(place.sheet) ? [place] : []));
  return [...new Set(places.map(({ sheet }) => sheet))].flatMap((sheet): ReadingProblem[] => {
    const [first, ...others] = places.filter((place) => place.sheet === sheet);
    return first ? [{ kind: "uncomputed", sheet, cells: [first, ...others] }] : [];
  });
}
