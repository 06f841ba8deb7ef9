import type { ReferenceA1 } from "@borgar/fx";
import type { Rectangle } from "../../../src/address";
import { columnLimit, rowLimit } from "./rectangle";
import { BookError } from "./bookError";
import type { Book } from "./book";
import { mapReferences, refersTo } from "./formulaText";
import type { Sheet } from "./sheet";
import { mapSheetFormulas } from "./sheetFormulas";
import { cellKey, cellOfKey, type SheetState } from "./sheetState";
import { isBlank } from "./value";

/** Rows or columns put in before `at` (count > 0), or taken out from `at` on (count < 0). Zero-based. */
export interface Reshape {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
}

/**
 * Inserts or deletes whole rows or columns: cells, measures, merges, formats and print areas move, and every formula of the book
 * follows. Throws `SheetEdge` where something would be pushed off the sheet. Needs an edit under way.
 */
export function reshapeSheet(book: Book, sheet: Sheet, reshape: Reshape): void {
  const state = sheet.draft();
  const limit = limitOf(reshape);
  const area = (old: Rectangle) => moveArea(old, reshape);
  const areas = (old: readonly Rectangle[]) => old.flatMap((part) => area(part) ?? []);

  const cells = new Map<number, NonNullable<ReturnType<SheetState["cells"]["get"]>>>();
  for (const [key, record] of state.cells) {
    const cell = cellOfKey(key);
    const index = moveIndex(cell[reshape.axis], reshape);
    if (index === null) continue;
    if (index >= limit) {
      if (!isBlank(record.content)) throw new BookError("SheetEdge", "filled cells would be pushed off the sheet");
      continue;
    }
    cells.set(cellKey({ ...cell, [reshape.axis]: index }), record);
  }
  state.cells = cells;
  state.merges = areas(state.merges);
  state.styleBands = state.styleBands.flatMap((band) => {
    const moved = area(band.area);
    return moved ? [{ ...band, area: moved }] : [];
  });
  if (reshape.axis === "row") {
    state.rowHeights = moveKeys(state.rowHeights, reshape);
    state.hiddenRows = new Set(moveKeys(new Map([...state.hiddenRows].map((row) => [row, 0])), reshape).keys());
  } else {
    state.columnWidths = moveKeys(state.columnWidths, reshape);
    state.hiddenColumns = new Set(moveKeys(new Map([...state.hiddenColumns].map((column) => [column, 0])), reshape).keys());
  }
  const title = (old: Rectangle | null) => (old ? area(old) : null);
  state.print = {
    ...state.print,
    printArea: areas(state.print.printArea),
    titleRows: title(state.print.titleRows),
    titleColumns: title(state.print.titleColumns),
  };
  followFormulas(book, sheet, reshape);
  const anchored = <Rule extends { areas: readonly Rectangle[]; anchor: { row: number; column: number } }>(rule: Rule) => {
    const index = moveIndex(rule.anchor[reshape.axis], reshape) ?? reshape.at;
    return { ...rule, areas: areas(rule.areas), anchor: { ...rule.anchor, [reshape.axis]: index } };
  };
  const draft = sheet.draft();
  draft.validations = draft.validations.map(anchored).filter((rule) => rule.areas.length > 0);
  draft.conditionalFormats = draft.conditionalFormats.map(anchored).filter((rule) => rule.areas.length > 0);
}

function followFormulas(book: Book, changed: Sheet, reshape: Reshape): void {
  const follow = (home: string) => (formula: string) =>
    mapReferences(formula, (reference) => (refersTo(reference, changed.name, home) ? moveReference(reference, reshape) : reference));
  for (const sheet of book.sheets) mapSheetFormulas(sheet, follow(sheet.name));
  book.names = book.names.map((named) => ({ ...named, formula: follow("")(named.formula) }));
}

function moveReference(reference: ReferenceA1, reshape: Reshape): ReferenceA1 | null {
  const { range } = reference;
  const [from, to] = reshape.axis === "row" ? [range.top, range.bottom] : [range.left, range.right];
  if (from === null) return reference;
  const span = moveSpan(from, to ?? from, reshape);
  if (!span) return null;
  if (span[0] === from && span[1] === (to ?? from)) return reference;
  const moved = reshape.axis === "row" ? { top: span[0], bottom: span[1] } : { left: span[0], right: span[1] };
  return { ...reference, range: { ...range, ...moved } };
}

function moveArea(area: Rectangle, reshape: Reshape): Rectangle | null {
  const rows = reshape.axis === "row";
  const span = moveSpan(rows ? area.top : area.left, rows ? area.bottom : area.right, reshape);
  if (!span) return null;
  return rows ? { ...area, top: span[0], bottom: span[1] } : { ...area, left: span[0], right: span[1] };
}

/** First and last index after the change; null where nothing is left. All rows or columns stay all of them. */
function moveSpan(first: number, last: number, reshape: Reshape): [number, number] | null {
  const end = limitOf(reshape) - 1;
  if (first === 0 && last === end) return [first, last];
  const { at, count } = reshape;
  if (count > 0) {
    const [from, to] = [first >= at ? first + count : first, last >= at ? last + count : last];
    return from > end ? null : [from, Math.min(to, end)];
  }
  const gone = at - count;
  const from = first < at ? first : Math.max(at, first + count);
  const to = last < at ? last : last < gone ? at - 1 : last + count;
  return to < from ? null : [from, to];
}

function moveIndex(index: number, { at, count }: Reshape): number | null {
  if (index < at) return index;
  return count < 0 && index < at - count ? null : index + count;
}

function moveKeys(measures: ReadonlyMap<number, number>, reshape: Reshape): Map<number, number> {
  return new Map(
    [...measures].flatMap(([index, measure]): [number, number][] => {
      const moved = moveIndex(index, reshape);
      return moved === null || moved >= limitOf(reshape) ? [] : [[moved, measure]];
    }),
  );
}

function limitOf({ axis }: Reshape): number {
  return axis === "row" ? rowLimit : columnLimit;
}
