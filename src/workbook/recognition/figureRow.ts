import { isFigure } from "./figureText";
import { textOf } from "../reading/labelText";
import type { Header } from "./header";
import { isPeriodAlone } from "./period";
import type { TextGrid } from "./textGrid";

/** What stands below the columns of a header in a row, from the left to the right. */
const textsBelow = (grid: TextGrid, { columns }: Header, row: number): string[] =>
  [...columns]
    .sort(([a], [b]) => a - b)
    .map(([, column]) => textOf(grid.cell(row, column)))
    .filter((text) => text !== "");

/** Whether figures stand in a row below a header: not its labels again, not a remark, not 「1 2 3 …」 that counts its columns. */
export function holdsFigures(grid: TextGrid, header: Header, row: number): boolean {
  const texts = textsBelow(grid, header, row);
  return texts.some(isFigure) && !countsColumns(texts) && !arePeriods(texts);
}

/** 「2024年 2025年 …」, 「11月 12月 …」: headings. */
const arePeriods = (texts: readonly string[]): boolean => texts.length > 2 && texts.every(isPeriodAlone);

function countsColumns(texts: readonly string[]): boolean {
  const [first] = texts.map(Number);
  return texts.length > 4 && first === 1 && texts.every((text, index) => Number(text) === index + 1);
}
