import { readReport, type CellPlace, type Filling, type ReadableSheets } from "../../workbook";

/** A total that a formula gives another value than the data file had. */
export interface ChangedTotal extends CellPlace {
  /** `null` where the file has none. */
  readonly given: number | string | null;
  readonly computed: number;
}

/** The totals of new sheets that are not what they were to be filled with. One that is 0 where nothing is given has nothing to say. */
export async function changedTotals(sheets: ReadableSheets, { figures }: Filling): Promise<ChangedTotal[]> {
  const { entries, places } = await readReport(sheets);
  return [...entries].flatMap(([figure, entry]) => {
    const place = places.get(figure);
    if (entry.state !== "number" || !entry.computed || place === undefined) return [];
    const given = figures?.get(figure) ?? null;
    const isSame = given === entry.value || (given === null && entry.value === 0);
    return isSame ? [] : [{ ...place, given, computed: entry.value }];
  });
}
