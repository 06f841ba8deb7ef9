import type { CellPlace } from "../../workbook";

/** How many cells or names a sentence names. */
const NAMED = 5;

/** 「Sheet1!A5、A9 等」 */
export const placesZh = (cells: readonly CellPlace[]): string => `${cells[0]?.sheet ?? ""}!${someZh(cells.map(({ address }) => address))}`;
/** The same in English. */
export const placesEn = (cells: readonly CellPlace[]): string => `${cells[0]?.sheet ?? ""}!${someEn(cells.map(({ address }) => address))}`;

/** Several names, the first of them where they are many: 「甲、乙 等」. */
export const someZh = (names: readonly string[]): string => some(names, "、", " 等");
/** The same in English. */
export const someEn = (names: readonly string[]): string => some(names, ", ", " and more");

const some = (names: readonly string[], comma: string, more: string): string => names.slice(0, NAMED).join(comma) + (names.length > NAMED ? more : "");
