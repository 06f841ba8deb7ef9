import { statedNumber, tableFigures } from "../../figures";
import { residual, sumRules } from "../../rules";
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
  if (own.length === 0) return [];
  const rowOf = new Map(own.map(({ id, row }) => [id, row]));
  const numberOf = (id: FigureId): number => statedNumber(entries.get(id)) ?? 0;
  const told = sumRules(edition).filter(({ relation, terms }) => {
    const rows = new Set(terms.map(({ figure }) => rowOf.get(figure)));
    return relation === "total" && rows.size === 1 && !rows.has(undefined) && terms.some(({ figure }) => numberOf(figure) !== 0);
  });
  return told.filter((rule) => residual(rule, numberOf) !== 0).length * 2 > told.length ? own.map(({ id }) => id) : [];
}
