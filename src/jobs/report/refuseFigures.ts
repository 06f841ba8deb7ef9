import { readReport, type CellPlace, type ReadableSheets, type ReportReading, type WorkbookReading } from "../../workbook";
import { namedCells } from "../checking/areas";
import { ReportError, type ReportPurpose } from "./reportError";

/** The cells that show results which their formulas do not give any more. */
export function oldResults({ entries, places, outdated }: Pick<WorkbookReading, "entries" | "places" | "outdated">): CellPlace[] {
  const cells: CellPlace[] = [];
  entries.forEach(({ old }, figure) => {
    const place = old === undefined ? undefined : places.get(figure);
    if (place) cells.push(place);
  });
  return [...cells, ...outdated.map(({ place }) => place)];
}

/** @throws ReportError where there are such cells: they are printed or carried on only where a person says so */
export function refuseOldResults(reading: Pick<WorkbookReading, "entries" | "places" | "outdated">, purpose: ReportPurpose): void {
  const cells = oldResults(reading);
  if (cells.length > 0) throw new ReportError("oldResults", purpose, namedCells(cells));
}

/** @throws ReportError where the same is so, or figures are error values or pictures: carried elsewhere they would be blanks that nobody notices */
export function refuseWrongFigures(reading: Pick<WorkbookReading, "entries" | "outdated" | "places">, purpose: ReportPurpose): void {
  refuseOldResults(reading, purpose);
  const cells = [...reading.entries].flatMap(([figure, entry]): CellPlace[] => {
    const place = reading.places.get(figure);
    return entry.state === "text" && (entry.what === "error" || entry.what === "picture") && place ? [place] : [];
  });
  if (cells.length > 0) throw new ReportError("errorFigures", purpose, namedCells(cells));
}

/**
 * Reads the workbook of the year before or after another one.
 * @throws ReportError where its totals are old
 */
export async function readOtherYear(sheets: ReadableSheets, purpose: "lastYear" | "following"): Promise<ReportReading> {
  const reading = await readReport(sheets);
  refuseOldResults(reading, purpose);
  return reading;
}
