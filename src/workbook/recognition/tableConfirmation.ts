import type { Table } from "../../statute";
import { cellAddress, rangeAddress } from "../address";
import type { Area } from "../cell";
import type { Explanation } from "../standard/explanationSheet";
import type { FoundTable } from "./foundTable";

const PREFIX = "table:";

/** The 编号 of the row of 校验说明 that confirms a table. */
export const confirmationId = (table: Table["id"]): string => PREFIX + table;

/** Where a table stands, as people read it: 「Sheet1!B4:L31」. */
export const areaText = ({ sheet, address }: Area): string => `${sheet}!${address}`;

export const areaOf = ({ sheet, area }: FoundTable): Area => ({ sheet, address: rangeAddress(area) });

/** What of a table differs from the form, in words that stay the same as long as the differences do; "" where nothing does. */
export function differencesText({ changed, missing, extra, doubled }: FoundTable): string {
  return [
    ...changed.map(({ expected, found }) => `“${expected}”写作“${found}”`),
    ...missing.map(({ label }) => `没有“${label}”`),
    ...extra.map(({ row, column, label }) => `${cellAddress({ row, column })} 多“${label}”`),
    ...doubled.map(([{ label }]) => `“${label}”有两处`),
  ].join("；");
}

/** What a confirmation says under 数值: the area, and the differences that were seen. */
export const confirmationValues = (found: FoundTable): string => [areaText(areaOf(found)), differencesText(found)].filter((part) => part !== "").join("；");

/** The area that was confirmed last for a table, and what was said of its differences. */
export function confirmationOf(explanations: readonly Explanation[], table: Table["id"]): { readonly area: Area; readonly differences: string } | undefined {
  const row = explanations.findLast(({ id }) => id === confirmationId(table));
  const [, sheet, address, differences = ""] = /^(.+)!([A-Z]+\d+(?::[A-Z]+\d+)?)(?:；(.*))?$/su.exec(row?.values ?? "") ?? [];
  return sheet === undefined || address === undefined ? undefined : { area: { sheet, address }, differences };
}
