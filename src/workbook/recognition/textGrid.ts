import type { Rectangle } from "../../address";
import type { CellContent } from "../cell";
import { textOf } from "../reading/labelText";
import { labelKeys } from "./labelKey";

/** A text of a sheet with its place, counted from 0 at A1. */
export interface PlacedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** See `labelKeys`. */
  readonly keys: readonly string[];
}

/** The cells of a sheet's used rectangle, by their places in the sheet. */
export class TextGrid {
  /** The texts that are more than a number, row by row from the top, each row from the left. */
  readonly rows: readonly (readonly PlacedText[])[];

  constructor(
    readonly sheet: string,
    readonly area: Rectangle,
    private readonly block: readonly (readonly CellContent[])[],
  ) {
    const known = new Map<string, readonly string[]>();
    this.rows = block.map((cells, row) => textsOf(cells, area.top + row, area.left, known));
  }

  cell(row: number, column: number): CellContent | undefined {
    return this.block[row - this.area.top]?.[column - this.area.left];
  }

  /** What stands in a cell, without the white space around it. */
  text(row: number, column: number): string {
    return textOf(this.cell(row, column));
  }

  /** The texts of a row; none outside of the used rectangle. */
  textsOf(row: number): readonly PlacedText[] {
    return this.rows[row - this.area.top] ?? [];
  }
}

function textsOf(cells: readonly CellContent[], row: number, left: number, known: Map<string, readonly string[]>): PlacedText[] {
  const texts: PlacedText[] = [];
  for (const [index, { kind, value }] of cells.entries()) {
    if (kind !== "text" || !/\p{L}/u.test(value)) continue;
    const keys = known.get(value) ?? labelKeys(value);
    known.set(value, keys);
    texts.push({ row, column: left + index, text: value.trim(), keys });
  }
  return texts;
}
