import type { Position, Rectangle } from "../../address";

/** What a cell of a file holds: null for nothing, beside a formula that nobody has computed. Dates are numbers, errors texts. */
export type FileValue = number | string | boolean | null;

/** A formula of a file as it stands there. */
export interface FileFormula {
  /** Without "="; undefined where the file does not have it, or it is longer than Excel takes. */
  readonly text: string | undefined;
  readonly isArray: boolean;
  /** The number of the formula that several cells share: the first of them has the text. */
  readonly shared: number | undefined;
}

/** The first cell of a shared formula, which has its text. */
export interface SharedFormula {
  readonly cell: Position;
  readonly text: string;
}

/** Of a cell beside its value. */
export interface FileCell extends Position {
  readonly style: number;
  readonly formula: FileFormula | undefined;
}

/** Cells that there is room for at first: those of a sheet of the report. */
const FIRST = 512;

/**
 * The cells of a sheet that hold something, column by column of what is known of them, in the order of the file: a sheet has them by the hundred
 * thousand.
 */
export class SheetCells {
  readonly values: FileValue[] = [];
  /** As long as the values, or longer. */
  rows = new Int32Array(FIRST);
  columns = new Uint16Array(FIRST);
  /** The numbers of their looks. */
  styles = new Int32Array(FIRST);
  /** By the place of a cell in the other lists. */
  readonly formulas = new Map<number, FileFormula>();
  readonly shared = new Map<number, SharedFormula>();
  /** Where formulas fill several cells. */
  readonly arrays: Rectangle[] = [];
  /** The smallest rectangle around all of them; undefined where there are none. */
  used: Rectangle | undefined;
  /** The row up to which their texts, written out in each cell, have too many letters; undefined where they have not. */
  cut: number | undefined;
  /** Letters of their texts. */
  letters = 0;

  /** @param room letters that there may be */
  constructor(private readonly room: number) {}

  /** The same cells, some of them with other values, by their places in the lists. What is not a value is shared: neither may grow any more. */
  with(changed: ReadonlyMap<number, FileValue>): SheetCells {
    const cells = Object.assign(Object.create(SheetCells.prototype) as SheetCells, this, { values: [...this.values] });
    for (const [index, value] of changed) {
      cells.letters += lettersOf(value) - lettersOf(cells.values[index] ?? null);
      cells.values[index] = value;
    }
    return cells;
  }

  get count(): number {
    return this.values.length;
  }

  add({ row, column, style, formula }: FileCell, value: FileValue): void {
    this.widen(row, column);
    this.letters += lettersOf(value);
    if (this.letters >= this.room) this.cut ??= row;
    const index = this.values.push(value) - 1;
    if (index === this.rows.length) this.grow();
    this.rows[index] = row;
    this.columns[index] = column;
    this.styles[index] = style;
    if (formula) this.addFormula(index, { row, column }, formula);
  }

  private grow(): void {
    const { rows, columns, styles } = this;
    const length = 2 * rows.length;
    (this.rows = new Int32Array(length)).set(rows);
    (this.columns = new Uint16Array(length)).set(columns);
    (this.styles = new Int32Array(length)).set(styles);
  }

  private addFormula(index: number, cell: Position, formula: FileFormula): void {
    this.formulas.set(index, formula);
    if (formula.shared !== undefined && formula.text !== undefined) this.shared.set(formula.shared, { cell, text: formula.text });
  }

  private widen(row: number, column: number): void {
    const { used } = this;
    if (used && row <= used.bottom && row >= used.top && column >= used.left && column <= used.right) return;
    this.used = {
      top: Math.min(used?.top ?? row, row),
      left: Math.min(used?.left ?? column, column),
      bottom: Math.max(used?.bottom ?? row, row),
      right: Math.max(used?.right ?? column, column),
    };
  }
}

const lettersOf = (value: FileValue): number => (typeof value === "string" ? value.length : 0);
