import { contains, type Position, type Rectangle } from "../../../src/address";
import { around, rectangleFrom, cellsOf, intersect, isWholeColumns, isWholeRows, subtract, wholeSheet } from "./rectangle";
import { formatCellText } from "./cellText";
import type { ConditionalFormat } from "./conditionalFormat";
import { standardColumnWidth, standardRowHeight } from "./sheetSettings";
import { blankState, cellKey, cellOfKey, copyState, type CellRecord, type SheetState } from "./sheetState";
import { changeStyle, normalStyle, type CellStyle, type StyleChange } from "./style";
import type { Validation } from "./validation";
import { blank, isBlank, type CellContent, type CellValue } from "./value";

/** What a sheet needs of its book. */
export interface SheetOwner {
  /** Called before the first change within an edit; throws where no edit is under way. */
  willChange(sheet: Sheet, before: SheetState): boolean;
  /** The result of the formula at a cell. */
  resultOf(sheet: Sheet, cell: Position): CellValue;
  readonly locale: string;
}

/** What of the cells `clear` takes away. */
export type ClearWhat = "all" | "contents" | "formats";

/**
 * One worksheet: a lasting handle over the current state. Reading is free; the changing methods need an edit under way
 * (`Book.edit`) and raise no event of their own: `Book.edit`'s caller names what was changed.
 */
export class Sheet {
  #state: SheetState;
  /** Selected areas, the first one active, and the cell that takes the typing. Not part of undo. */
  selection: { readonly areas: readonly Rectangle[]; readonly active: Position } = {
    areas: [rectangleFrom({ row: 0, column: 0 })],
    active: { row: 0, column: 0 },
  };

  constructor(
    /** "{GUID}": stays when the sheet is renamed. */
    readonly id: string,
    name: string,
    private readonly owner: SheetOwner,
  ) {
    this.#state = blankState(name);
  }

  /** The state as it stands. Read only. */
  get state(): Readonly<SheetState> {
    return this.#state;
  }

  get name(): string {
    return this.#state.name;
  }

  get merges(): readonly Rectangle[] {
    return this.#state.merges;
  }

  /** The state to be changed: copied once per edit. */
  draft(): SheetState {
    if (this.owner.willChange(this, this.#state)) this.#state = copyState(this.#state);
    return this.#state;
  }

  /** Puts another state in place: undo, redo, roll-back. For `Book` only. */
  restore(state: SheetState): void {
    this.#state = state;
  }

  content(cell: Position): CellContent {
    return this.#state.cells.get(cellKey(cell))?.content ?? blank;
  }

  /** The constant, or the result of the formula. */
  value(cell: Position): CellValue {
    const content = this.content(cell);
    return content.formula === null ? content.constant : this.owner.resultOf(this, cell);
  }

  /** The value as the cell shows it, by its number format; never "####", however narrow the column. */
  text(cell: Position): string {
    return formatCellText(this.value(cell), this.style(cell).numberFormat, this.owner.locale);
  }

  style(cell: Position): CellStyle {
    return this.#state.cells.get(cellKey(cell))?.style ?? this.bandStyle(cell);
  }

  /** The merged area a cell lies in; null for a single cell. */
  mergeAt(cell: Position): Rectangle | null {
    return this.#state.merges.find((merge) => contains(merge, cell)) ?? null;
  }

  validationAt(cell: Position): Validation | null {
    return this.#state.validations.find(({ areas }) => areas.some((area) => contains(area, cell))) ?? null;
  }

  /** Points; 0 for a hidden column. */
  columnWidth(column: number): number {
    if (this.#state.hiddenColumns.has(column)) return 0;
    return this.#state.columnWidths.get(column) ?? standardColumnWidth;
  }

  /** Points; 0 for a hidden row. */
  rowHeight(row: number): number {
    if (this.#state.hiddenRows.has(row)) return 0;
    return this.#state.rowHeights.get(row) ?? standardRowHeight;
  }

  /** The smallest rectangle around all cells that hold (or, unless `valuesOnly`, look like) something; null for a blank sheet. */
  usedArea(valuesOnly = false): Rectangle | null {
    let used: Rectangle | null = null;
    for (const [key, { content }] of this.#state.cells) {
      if (valuesOnly && isBlank(content)) continue;
      const area = rectangleFrom(cellOfKey(key));
      used = used ? around(used, area) : area;
    }
    if (valuesOnly) return used;
    return this.#state.merges.reduce((whole, merge) => (whole ? around(whole, merge) : merge), used);
  }

  /** The records within an area, in no order. */
  *recordsIn(area: Rectangle): Generator<[Position, CellRecord]> {
    for (const [key, record] of this.#state.cells) {
      const cell = cellOfKey(key);
      if (contains(area, cell)) yield [cell, record];
    }
  }

  setContent(cell: Position, content: CellContent): void {
    const { cells } = this.draft();
    const key = cellKey(cell);
    const record = cells.get(key);
    if (record) cells.set(key, { ...record, content });
    else if (!isBlank(content)) cells.set(key, { content, style: this.bandStyle(cell) });
  }

  changeStyle(area: Rectangle, change: StyleChange): void {
    const state = this.draft();
    if (isWholeRows(area) || isWholeColumns(area)) {
      for (const [cell, record] of [...this.recordsIn(area)]) {
        state.cells.set(cellKey(cell), { ...record, style: changeStyle(record.style, change) });
      }
      state.styleBands = [...state.styleBands, { area, change }];
      return;
    }
    for (const cell of cellsOf(area)) {
      state.cells.set(cellKey(cell), { content: this.content(cell), style: changeStyle(this.style(cell), change) });
    }
  }

  clear(area: Rectangle, what: ClearWhat): void {
    const state = this.draft();
    for (const [cell, record] of [...this.recordsIn(area)]) {
      const key = cellKey(cell);
      if (what === "contents") state.cells.set(key, { ...record, content: blank });
      else if (what === "all" || isBlank(record.content)) state.cells.delete(key);
      else state.cells.set(key, { ...record, style: normalStyle });
    }
    if (what === "contents") return;
    state.styleBands = state.styleBands.filter((band) => intersect(band.area, area) === null);
    this.removeConditionalFormats(area);
    state.merges = state.merges.filter((merge) => intersect(merge, area) === null);
    if (what === "all") this.setValidation(area, null);
  }

  /** Merges the area; only its first cell keeps its content, as Excel does after its warning. `across`: each row by itself. */
  merge(area: Rectangle, across = false): void {
    const state = this.draft();
    this.unmerge(area);
    const parts = across ? rowsApart(area) : [area];
    for (const part of parts) {
      const [first, ...others] = cellsOf(part);
      if (!first || others.length === 0) continue;
      const holder = [first, ...others].find((cell) => !isBlank(this.content(cell)));
      if (holder) this.setContent(first, this.content(holder));
      for (const cell of others) this.setContent(cell, blank);
      state.merges = [...state.merges, part];
    }
  }

  unmerge(area: Rectangle): void {
    const state = this.draft();
    state.merges = state.merges.filter((merge) => intersect(merge, area) === null);
  }

  /** Puts a validation on an area in place of those that were there; null takes them away. */
  setValidation(area: Rectangle, validation: Omit<Validation, "areas" | "anchor"> | null): void {
    const state = this.draft();
    const others = state.validations
      .map((other) => ({ ...other, areas: other.areas.flatMap((part) => subtract(part, area)) }))
      .filter(({ areas }) => areas.length > 0);
    state.validations = validation ? [...others, { ...validation, areas: [area], anchor: { row: area.top, column: area.left } }] : others;
  }

  /** Adds a conditional format behind the others (lowest priority), or before them. */
  addConditionalFormat(format: ConditionalFormat, first = false): void {
    const state = this.draft();
    state.conditionalFormats = first ? [format, ...state.conditionalFormats] : [...state.conditionalFormats, format];
  }

  removeConditionalFormats(area: Rectangle = wholeSheet): void {
    const state = this.draft();
    state.conditionalFormats = state.conditionalFormats
      .map((format) => ({ ...format, areas: format.areas.flatMap((part) => subtract(part, area)) }))
      .filter(({ areas }) => areas.length > 0);
  }

  private bandStyle(cell: Position): CellStyle {
    return this.#state.styleBands.reduce((style, { area, change }) => (contains(area, cell) ? changeStyle(style, change) : style), normalStyle);
  }
}

function rowsApart(area: Rectangle): Rectangle[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, index) => ({
    ...area,
    top: area.top + index,
    bottom: area.top + index,
  }));
}
