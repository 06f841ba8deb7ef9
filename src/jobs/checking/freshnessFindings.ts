import { workbookFindings } from "../../checks";
import { tableFigures, unconfirmedFigures } from "../../figures";
import type { Finding } from "../findings/finding";
import type { CellPlace, ReportReading } from "../../workbook";
import { addressesOf } from "./areas";

/**
 * F2 of cells outside the tables: old results. F5: results that may be old, since nothing computes them unasked and what they would give is not known
 * here; only where the workbook says so, or all formulas that are beyond us would be doubted for ever. They are one finding.
 * F6: formulas that give another thing by the day, in what is printed. F7: those of which the file holds no result and what they give was computed here.
 */
export function freshnessFindings(reading: ReportReading): Finding[] {
  return [
    ...reading.outdated.map(({ place: cell, shown, fresh }) => workbookFindings.staleCell({ cell, shown, fresh })),
    ...reading.changing.map(({ place: cell, by }) => workbookFindings.changing({ cell, by })),
    ...doubtfulResults(reading),
    ...missingResults(reading),
  ];
}

function missingResults({ computedHere }: ReportReading): Finding[] {
  const [cell] = computedHere;
  return cell ? [workbookFindings.computedHere({ cell, places: bySheet(computedHere) })] : [];
}

function doubtfulResults({ calculation, edition, entries, places, unverified: cells }: ReportReading): Finding[] {
  if (calculation === undefined) return [];
  const doubtful = new Set(unconfirmedFigures(edition, entries));
  const ofTables = edition.tables
    .map((table) => ({ table: table.name, figures: tableFigures(table).flatMap(({ id }) => (doubtful.has(id) ? [id] : [])) }))
    .filter(({ figures }) => figures.length > 0);
  const figures = ofTables.flatMap((one) => one.figures);
  const named = [
    ...ofTables.map((one) => ({ table: one.table, areas: addresses(one.figures.flatMap((figure) => places.get(figure) ?? [])) })),
    ...bySheet(cells),
  ];
  const [cell] = figures.length > 0 ? [] : cells;
  return workbookFindings.unverified(figures, { calculation, places: named, ...(cell && { cell }) });
}

const bySheet = (cells: readonly CellPlace[]): { readonly sheet: string; readonly areas: string }[] =>
  [...new Set(cells.map(({ sheet }) => sheet))].map((sheet) => ({ sheet, areas: addresses(cells.filter((one) => one.sheet === sheet)) }));

/** 「J6:J30、D27:I27」 */
const addresses = (cells: readonly CellPlace[]): string => addressesOf(cells).join("、");
