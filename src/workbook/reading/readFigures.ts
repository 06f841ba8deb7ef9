import { readEntry, type Entry } from "../../check";
import type { FigureId } from "../../statute";
import { cellAddress } from "../address";
import type { CellContent, CellPlace, CellValue } from "../cell";
import type { FoundTable } from "../recognition/foundTable";
import type { TextGrid } from "../recognition/textGrid";
import { textOf } from "./labelText";
import { plainDecimal } from "./plainDecimal";

/** A figure as read: its entry (absent where its formula has no result), its cell, and how it is printed (absent where blank). */
export interface FigureReading {
  readonly id: FigureId;
  readonly entry: Entry | undefined;
  readonly place: CellPlace;
  /** What stands in the cell; "" where it is blank or not computed. */
  readonly value: CellValue;
  readonly shown: string | undefined;
}

/** Reads the figures of a found table from its sheet. */
export function readFigures({ sheet, figures }: FoundTable, grid: TextGrid): FigureReading[] {
  return figures.map(({ id, kind, row, column }) => {
    const cell = grid.cell(row, column);
    const entry = cell?.uncomputed ? undefined : readEntry(cell?.value ?? "", kind, cell?.formula);
    return { id, entry, place: { sheet, address: cellAddress({ row, column }) }, value: cell?.value ?? "", shown: shownAs(entry, cell) };
  });
}

/** How a figure is printed: numbers in plain decimal notation, anything else as the clerk wrote it. */
export function shownAs(entry: Entry | undefined, cell: CellContent | undefined): string | undefined {
  switch (entry?.state) {
    case undefined:
    case "blank":
      return undefined;
    case "number":
      return plainDecimal(entry.value);
    case "text":
      return textOf(cell);
  }
}
