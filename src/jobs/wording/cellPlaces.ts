import type { CellPlace } from "../../workbook";

/** How many cells a sentence names. */
const NAMED = 5;

/** 「Sheet1!A5、A9 等」 */
export const placesZh = (cells: readonly CellPlace[]): string =>
  `${cells[0]?.sheet ?? ""}!${someOf(
    cells.map(({ address }) => address),
    "、",
    " 等",
  )}`;
/** The same in English. */
export const placesEn = (cells: readonly CellPlace[]): string =>
  `${cells[0]?.sheet ?? ""}!${someOf(
    cells.map(({ address }) => address),
    ", ",
    " and more",
  )}`;

/** Several names, the first of them where they are many. */
export function someOf(names: readonly string[], comma: string, more: string): string {
  const named = names.slice(0, NAMED).join(comma);
  return names.length > NAMED ? named + more : named;
}
