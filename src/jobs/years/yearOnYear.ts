import { editionFigures, statedNumber, type Entries } from "../../figures";
import { tableName } from "../../findings";
import type { Language } from "../../language";
import type { FigureId } from "../../statute";
import type { CellPlace, WorkbookReading } from "../../workbook";

/** A figure of this year's report beside last year's. */
export interface YearOnYear {
  readonly figure: FigureId;
  /** 表二, 表三, 表四, or in English */
  readonly table: string;
  readonly cell: CellPlace;
  readonly value: number | undefined;
  readonly last: number | undefined;
  /** value − last; `undefined` where one of them is no number. */
  readonly difference: number | undefined;
  /** The difference in per cent of last year's, to one decimal, halves away from 0; `undefined` where last year's is 0 or no number. */
  readonly percent: number | undefined;
  /** The words of last year's published report that its number was read from, where 上年数据 has them. */
  readonly words?: string;
}

/** Both years' figures side by side, in the order of the form; figures that neither year fills in with a number but 0 are left out. */
export function yearOnYear(
  reading: Pick<WorkbookReading, "edition" | "entries" | "places">,
  lastYear: { readonly entries: Entries; readonly words?: ReadonlyMap<FigureId, string> },
  language: Language,
): YearOnYear[] {
  return [...editionFigures(reading.edition)].flatMap(([figure, { table }]): YearOnYear[] => {
    const cell = reading.places.get(figure);
    const [value, last] = [statedNumber(reading.entries.get(figure)), statedNumber(lastYear.entries.get(figure))];
    if (!cell || ((value ?? 0) === 0 && (last ?? 0) === 0)) return [];
    const difference = value === undefined || last === undefined ? undefined : rounded(value - last, 6);
    const percent = difference === undefined || last === undefined || last === 0 ? undefined : rounded((difference / last) * 100, 1);
    const words = lastYear.words?.get(figure);
    return [{ figure, table: tableName(table.name, language), cell, value, last, difference, percent, ...(words !== undefined && { words }) }];
  });
}

/** To so many decimals, halves away from 0, without the dust of binary fractions. */
function rounded(value: number, decimals: number): number {
  const scaled = Number((Math.abs(value) * 10 ** decimals).toPrecision(14));
  return (Math.sign(value) * Math.round(scaled)) / 10 ** decimals;
}
