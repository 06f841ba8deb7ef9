import type { Table } from "../../statute";
import { rangeAddress } from "../../address";
import type { Area } from "../cell";
import type { Explanation } from "../standard/explanationSheet";
import type { BodyRow } from "./bodyRows";
import type { FoundTable } from "./foundTable";
import type { ChangedLabel } from "./header";
import type { MissingLabel } from "./missingLabels";

const PREFIX = "table:";

/** The 编号 of the row of 校验说明 that confirms a table. */
export const confirmationId = (table: Table["id"]): string => PREFIX + table;

/** Where a table stands, as people read it: 「Sheet1!B4:L31」. */
export const areaText = ({ sheet, address }: Area): string => `${sheet}!${address}`;

export const areaOf = ({ sheet, area }: FoundTable): Area => ({ sheet, address: rangeAddress(area) });

/** A difference of a table from the form, in words that stay the same as long as it does, wherever the table is moved. */
export const differenceText = {
  label: ({ expected, found }: ChangedLabel): string => `“${expected}”写作“${found}”`,
  missing: ({ label }: MissingLabel): string => `没有“${label}”`,
  extra: ({ label }: BodyRow): string => `多“${label}”`,
  doubled: ([{ label }]: readonly [BodyRow, BodyRow]): string => `“${label}”有两处`,
  shifted: "数与表头错开",
} as const;

/** All that differs from the form; none where nothing does. A row that comes under every group (小计) is one difference. */
export function differencesOf({ changed, missing, extra, doubled, shifted }: FoundTable): ReadonlySet<string> {
  return new Set([
    ...changed.map(differenceText.label),
    ...missing.map(differenceText.missing),
    ...extra.map(differenceText.extra),
    ...doubled.map(differenceText.doubled),
    ...(shifted.length > 0 ? [differenceText.shifted] : []),
  ]);
}

const BETWEEN = "；";

/** What a confirmation says under 数值: the area, and the differences that were seen. */
export const confirmationValues = (found: FoundTable): string => [areaText(areaOf(found)), ...differencesOf(found)].join(BETWEEN);

/** What a person has confirmed of a table. */
export interface TableConfirmation {
  readonly area: Area;
  /** The differences from the form that were seen and are right: see `differencesOf`. */
  readonly differences: ReadonlySet<string>;
}

/** What was confirmed last for a table. */
export function confirmationOf(explanations: readonly Explanation[], table: Table["id"]): TableConfirmation | undefined {
  const row = explanations.findLast(({ id }) => id === confirmationId(table));
  const [place = "", ...differences] = (row?.values ?? "").split(BETWEEN);
  const [, sheet, address] = /^(.+)!([A-Z]+\d+(?::[A-Z]+\d+)?)$/su.exec(place) ?? [];
  return sheet === undefined || address === undefined ? undefined : { area: { sheet, address }, differences: new Set(differences) };
}
