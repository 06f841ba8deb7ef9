import { readEntry, tableFigures, type Entry } from "../../src/figures";
import { edition2021 } from "../../src/statute";

/** All figures of the form in force. */
export const figures = edition2021.tables.flatMap(tableFigures);

/** One value in every figure but those that are changed. */
export function entriesOf(value: string | number, changes: readonly (readonly [string, string | number])[] = []): Map<string, Entry> {
  return new Map([
    ...figures.map(({ id, column }): [string, Entry] => [id, readEntry(value, column.kind)]),
    ...changes.map(([id, one]): [string, Entry] => [id, readEntry(one, "count")]),
  ]);
}
