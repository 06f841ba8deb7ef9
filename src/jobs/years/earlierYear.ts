import { parseRange } from "../../address";
import type { Area, ReadableSheets } from "../../workbook";
import type { TableChoice } from "../checking/recognisedTables";

/** Where the other year's tables stand in a workbook that has two of each, and which year is written beside them. */
export interface EarlierYear {
  readonly areas: readonly Area[];
  readonly year: number | undefined;
}

/**
 * The tables of an earlier year in this workbook: of each table that stands in two places, the one that is not this year's. `undefined` where
 * a person has not said yet which is this year's, or there are none.
 */
export function earlierYear(choices: readonly TableChoice[]): EarlierYear | undefined {
  const others = choices.flatMap(({ areas, chosen }) => {
    const rest = areas.filter((area) => chosen && (area.sheet !== chosen.sheet || area.address !== chosen.address));
    return chosen && rest.length === 1 ? rest : [];
  });
  if (others.length === 0 || choices.some(({ chosen }) => chosen === undefined)) return undefined;
  const years = new Set(others.flatMap(({ hint }) => [...hint.matchAll(/(?:19|20)\d{2}(?=年)/gu)].map(([year]) => Number(year))));
  const [year] = years;
  return { areas: others.map(({ sheet, address }) => ({ sheet, address })), year: years.size === 1 ? year : undefined };
}

/** A workbook as if it held nothing but these areas, one a sheet. */
export function onlyAreas(sheets: ReadableSheets, areas: readonly Area[]): ReadableSheets {
  const used = new Map(areas.map(({ sheet, address }) => [sheet, parseRange(address)]));
  return {
    ...sheets,
    survey: async () => (await sheets.survey()).map(({ name, visible }) => ({ name, visible, used: used.get(name) })),
  };
}
