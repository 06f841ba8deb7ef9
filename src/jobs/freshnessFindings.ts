import { tableFigures, type Finding } from "../check";
import type { CellPlace, ReportReading } from "../workbook";
import { addressesOf } from "./areas";

/**
 * F2 of cells outside the tables: old results. F5: results that may be old, since nothing computes them unasked and what they would give is not known
 * here; only where the workbook says so, or all formulas that are beyond us would be doubted for ever.
 */
export function freshnessFindings(reading: ReportReading): Finding[] {
  return [
    ...reading.outdated.map(({ place, shown, fresh }): Finding => ({
      id: `F2:${place.sheet}!${place.address}`, check: "F2", severity: "error", figures: [],
      evidence: { kind: "staleCell", cell: place, shown, fresh },
    })),
    ...unverified(reading),
  ];
}

function unverified({ calculation, edition, entries, places, unverified: cells }: ReportReading): Finding[] {
  if (calculation === undefined) return [];
  const tables = edition.tables.flatMap((table): Finding[] => {
    const figures = tableFigures(table).flatMap(({ id }) => (entries.get(id)?.isFresh === false ? [id] : []));
    const areas = named(figures.flatMap((figure) => places.get(figure) ?? []));
    return figures.length > 0 ? [{ id: `F5:${table.id}`, check: "F5", severity: "hint", figures, evidence: { kind: "unverified", calculation, areas } }] : [];
  });
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return [...tables, ...sheets.flatMap((sheet) => ofSheet(sheet, cells.filter((one) => one.sheet === sheet), calculation))];
}

function ofSheet(sheet: string, cells: readonly CellPlace[], calculation: "manual" | "onOpening"): Finding[] {
  const [cell] = cells;
  return cell ? [{ id: `F5:${sheet}`, check: "F5", severity: "hint", figures: [], evidence: { kind: "unverified", calculation, areas: named(cells), cell } }] : [];
}

/** 「J6:J30、D27:I27」 */
const named = (cells: readonly CellPlace[]): string => addressesOf(cells).join("、");
