import { readEntry, type Entry } from "../../check";
import type { FigureId, Table } from "../../statute";
import { cellAddress } from "../address";
import type { CellContent, CellPlace, CellValue } from "../cell";
import { placeTable } from "../standard/placedTable";
import { textOf } from "./labelText";
import { locateTable } from "./locateTable";
import type { ReadingProblem } from "./problem";

/** A figure as read: its entry (absent where its formula has no result), its cell, and how it is printed (absent where blank). */
export interface FigureReading {
  readonly id: FigureId;
  readonly entry: Entry | undefined;
  readonly place: CellPlace;
  /** What stands in the cell; "" where it is blank or not computed. */
  readonly value: CellValue;
  readonly shown: string | undefined;
}

/** The figures of one table, and what was found odd about its labels. */
export interface TableReading {
  readonly figures: readonly FigureReading[];
  readonly problems: readonly ReadingProblem[];
}

/**
 * Reads a table from the block of its standard sheet. A label that was changed is named. Where a label stands in another
 * row or column than the form's, the table is refused: no figure is read from a place that is only guessed.
 */
export function readTable(table: Table, block: readonly (readonly CellContent[])[]): TableReading {
  const { sheet, printed } = placeTable(table);
  const location = locateTable(printed, block);
  if (location === undefined || location.shifted) {
    return { figures: [], problems: [{ kind: "unrecognised", sheet, table: table.name }] };
  }
  const figures = printed.cells.flatMap(({ row, column, figure }): FigureReading[] => {
    if (figure === undefined) return [];
    const at = { row: location.row + row, column: location.column + column };
    const cell = block[at.row]?.[at.column];
    const entry = cell?.uncomputed ? undefined : readEntry(cell?.value ?? "", figure.kind, cell?.formula);
    return [{ id: figure.id, entry, place: { sheet, address: cellAddress(at) }, value: cell?.value ?? "", shown: shownAs(entry, cell) }];
  });
  const problems = location.differences.map(({ expected, found, ...at }): ReadingProblem => ({
    kind: "label",
    cell: { sheet, address: cellAddress(at) },
    expected,
    found,
  }));
  return { figures, problems };
}

/** Numbers in plain decimal notation, anything else as the clerk wrote it. */
function shownAs(entry: Entry | undefined, cell: CellContent | undefined): string | undefined {
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

const plainNumber = new Intl.NumberFormat("en-US", { useGrouping: false, maximumSignificantDigits: 15 });

/** 96171.6 → "96171.6", 1e-7 → "0.0000001": no exponent, no separator, and 15 digits as Excel has them (1.1 + 2.2 is 3.3). */
export const plainDecimal = (value: number): string => plainNumber.format(value);
