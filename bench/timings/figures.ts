import { readEntry, tableFigures, type Entry } from "../../src/figures";
import { edition2021, type FigureId } from "../../src/statute";

/** All figures of the form in force. */
export const figures = edition2021.tables.flatMap(tableFigures);

/** One value in every figure but those that are changed. */
export function entriesOf(value: string | number, changes: readonly (readonly [FigureId, string | number])[] = []): Map<FigureId, Entry> {
  return new Map([
    ...figures.map(({ id, column }): [FigureId, Entry] => [id, readEntry(value, column.kind)]),
    ...changes.map(([id, one]): [FigureId, Entry] => [id, readEntry(one, "count")]),
  ]);
}
