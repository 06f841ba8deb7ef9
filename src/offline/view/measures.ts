import type { Sheet, Workbook } from "hucre";
import { columnPoints, digitWidth } from "../../xlsx";

/** Pixels of a point on the screen at 100 %. */
const PIXELS = 4 / 3;
/** A row and a column that nobody has measured, in pixels. */
const ROW = 20;
const COLUMN = 72;

/** Where lines of cells begin, one behind the other; lines beyond those measured have the usual size. */
export class Lines {
  private readonly ends: Float64Array;

  constructor(
    sizes: readonly number[],
    private readonly usual: number,
  ) {
    this.ends = new Float64Array(sizes.length);
    let end = 0;
    for (const [index, size] of sizes.entries()) this.ends[index] = end += size;
  }

  /** Where a line begins, in pixels. */
  start(index: number): number {
    const { length } = this.ends;
    if (index === 0) return 0;
    return index <= length ? (this.ends[index - 1] ?? 0) : (this.ends[length - 1] ?? 0) + (index - length) * this.usual;
  }

  size(index: number): number {
    return this.start(index + 1) - this.start(index);
  }

  /** The line in which a place lies. */
  at(place: number): number {
    const last = this.ends[this.ends.length - 1] ?? 0;
    if (place >= last) return this.ends.length + Math.floor((place - last) / this.usual);
    let [low, high] = [0, this.ends.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ends[middle] ?? 0) > place) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** The rows of a sheet, up to the last that has a measure or a value. */
export function rowsOf({ rowDefs = new Map() }: Pick<Sheet, "rowDefs">, count: number): Lines {
  const last = Math.max(count, ...[...rowDefs.keys()].map((row) => row + 1).filter((row) => row <= count + 200));
  return new Lines(
    Array.from({ length: last }, (_, row) => {
      const { hidden, height } = rowDefs.get(row) ?? {};
      return hidden ? 0 : height === undefined ? ROW : Math.round(height * PIXELS);
    }),
    ROW,
  );
}

/** The columns of a sheet. */
export function columnsOf({ columns = [] }: Pick<Sheet, "columns">, count: number, font: Workbook["defaultFont"]): Lines {
  const digit = digitWidth({ name: font?.name ?? "等线", size: font?.size ?? 11 });
  return new Lines(
    Array.from({ length: Math.max(count, Math.min(columns.length, count + 20)) }, (_, column) => {
      const { hidden, width } = columns[column] ?? {};
      return hidden ? 0 : width === undefined ? COLUMN : Math.round(columnPoints(width, digit) * PIXELS);
    }),
    COLUMN,
  );
}
