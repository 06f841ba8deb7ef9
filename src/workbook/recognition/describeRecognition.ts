import { looksLike, tableSheets } from "../standard/sheetNames";
import { tableHint } from "./hint";
import type { Recognition } from "./recogniseTables";
import type { RecognisedTable } from "./recognisedTable";
import { areaOf, confirmationValues, differencesOf } from "./tableConfirmation";
import type { TextGrid } from "./textGrid";

/** What was recognised, for people to see and to confirm. */
export function describeRecognition({ tables }: Recognition, grids: readonly TextGrid[]): RecognisedTable[] {
  return tables.map(({ table, chosen, candidates, confirmed }) => ({
    table: table.id,
    name: table.name,
    area: chosen && areaOf(chosen),
    rows: chosen?.rows ?? 0,
    columns: chosen?.columns ?? 0,
    standard: chosen !== undefined && looksLike(chosen.sheet, tableSheets[table.id]),
    confirmed: chosen !== undefined && confirmed !== undefined && [...differencesOf(chosen)].every((difference) => confirmed.has(difference)),
    described: chosen ? confirmationValues(chosen) : "",
    hiddenRows: [],
    candidates: candidates.map((found) => {
      const grid = grids.find(({ sheet }) => sheet === found.sheet);
      return { ...areaOf(found), hint: grid ? tableHint(grid, found) : "", ...(grid?.isHidden && { isHidden: true }) };
    }),
  }));
}
