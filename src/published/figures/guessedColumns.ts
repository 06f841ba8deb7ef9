import { statedNumber, tableFigures } from "../../figures";
import { sumRules } from "../../rules";
import type { FigureId, Table } from "../../statute";
import type { WorkbookReading } from "../../workbook";
import type { SourceSheet } from "./sourceSheet";

/**
 * The figures of a table whose source has no header, where most of its rows do not add up: that its columns stand in the form's order is a guess then that its own numbers refute, as
 * where each row begins with its number (行次).
 */
export function guessedColumns(table: Table, { edition, entries, places }: WorkbookReading, sheet: SourceSheet): FigureId[] {
  const own = tableFigures(table).filter(({ id }) => {
    const at = places.get(id);
    return at !== undefined && sheet.isHeaderless(at);
  });
  const rowOf = new Map(own.map(({ id, row }) => [id, row]));
  const sums = sumRules(edition).flatMap(({ relation, terms }) => {
    const rows = new Set(terms.map(({ figure }) => rowOf.get(figure)));
    const numbers = terms.map(({ figure, coefficient }) => coefficient * (statedNumber(entries.get(figure)) ?? 0));
    const isOfRow = relation === "total" && rows.size === 1 && !rows.has(undefined);
    return isOfRow && numbers.some((number) => number !== 0) ? [numbers.reduce((sum, number) => sum + number, 0)] : [];
  });
  return sums.filter((sum) => sum !== 0).length * 2 > sums.length ? own.map(({ id }) => id) : [];
}
