import type { Unsaid } from "../../figures";
import { cellAddress } from "../../address";
import { isUnreadable, type CellContent, type CellPlace } from "../cell";
import { LAST_YEAR_SHEET, looksLike, NARRATIVE_SHEET, ORGAN_SHEET } from "../standard/sheetNames";
import type { ReadingProblem } from "./problem";
import { errorCodesIn } from "./errorCodes";
import { lastYearTexts } from "./readLastYear";
import { narrativeTexts } from "./readNarrative";
import { organTexts } from "./readOrgan";
import type { SheetBlock } from "./sheetBlock";
import type { UnsaidCell } from "./unsaid";

/** A cell of the report that holds nothing to be printed, and what is seen in it. */
export interface PlacedUnreadable {
  readonly place: CellPlace;
  readonly what: Unsaid;
  readonly text: string;
  readonly wantsNumber: boolean;
  /** Whether a formula gave it. */
  readonly computed: boolean;
}

/**
 * The unreadable cells of sheets, in reading order.
 * @param isOfReport whether a cell is of the report or a figure; what else a workbook has may hold what it will
 */
export const unreadableCells = (contents: readonly SheetBlock[], isOfReport: (place: CellPlace) => boolean): PlacedUnreadable[] =>
  contents.flatMap((content) => sayingNothing(content).filter(({ place }) => isOfReport(place)));

const found = new WeakMap<SheetBlock, readonly PlacedUnreadable[]>();

/** The unreadable cells of a sheet, whatever they are for; those of one that is given again unchanged are not looked for anew. */
function sayingNothing(content: SheetBlock): readonly PlacedUnreadable[] {
  const cells = found.get(content) ?? lookThrough(content);
  found.set(content, cells);
  return cells;
}

function lookThrough({ sheet, area, block }: SheetBlock): PlacedUnreadable[] {
  const unsaid = unsaidOf(sheet, block);
  const unreadable: PlacedUnreadable[] = [];
  block.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const why = isUnreadable(cell) ? { what: cell.kind, wantsNumber: false } : unsaid(row, column);
      if (why === undefined) return;
      const address = cellAddress({ row: area.top + row, column: area.left + column });
      unreadable.push({ place: { sheet, address }, ...why, text: seenIn(cell), computed: cell.formula !== undefined });
    });
  });
  return unreadable;
}

/** How much of a text is shown on either side of an error value in it. */
const AROUND = 10;

/** What a person sees of a cell; of a text with error values the words around the first. */
function seenIn(cell: CellContent): string {
  if (cell.kind === "number") return (cell.shown ?? "").trim();
  if (cell.kind === "truth") return String(cell.value).toUpperCase();
  const [first] = cell.kind === "text" ? errorCodesIn(cell.value) : [];
  if (first === undefined) return cell.value;
  const [from, to] = [Math.max(0, first.start - AROUND), first.start + first.code.length + AROUND];
  return `${from > 0 ? "…" : ""}${cell.value.slice(from, to).trim()}${to < cell.value.length ? "…" : ""}`;
}

/** Which cells of 基本信息, 正文 and 上年数据 hold what cannot be printed as words or a number; all are read from A1 on. */
function unsaidOf(sheet: string, block: readonly (readonly CellContent[])[]): (row: number, column: number) => UnsaidCell | undefined {
  if (looksLike(sheet, ORGAN_SHEET)) return organTexts(block);
  if (looksLike(sheet, NARRATIVE_SHEET)) return narrativeTexts(block);
  return looksLike(sheet, LAST_YEAR_SHEET) ? lastYearTexts(block) : () => undefined;
}

/** Names the formulas of figures without a result, a problem a sheet. */
export function uncomputedProblems(unreadable: readonly PlacedUnreadable[], reportSheets: ReadonlySet<string | undefined>): ReadingProblem[] {
  const places = unreadable.flatMap(({ place, what }) => (what === "uncomputed" && !reportSheets.has(place.sheet) ? [place] : []));
  return [...new Set(places.map(({ sheet }) => sheet))].flatMap((sheet): ReadingProblem[] => {
    const [first, ...others] = places.filter((place) => place.sheet === sheet);
    return first ? [{ kind: "uncomputed", sheet, cells: [first, ...others] }] : [];
  });
}
