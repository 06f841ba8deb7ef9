import type { ComparedFigure, ComparedFile } from "../../tasks/compare";
import type { Texts } from "../../texts";
import { alignedLines } from "./alignedLines";

/** Stands where there is no number. */
const NONE = "-";

/** Both years as lines of a table: cell, table, figure, this year's, last year's, difference, per cent. */
export function comparedLines({ year, lastYear, rows }: ComparedFile, { compare }: Texts): string[] {
  if (rows.length === 0) return [compare.nothing];
  const { place, table, figure, difference, percent } = compare.heads;
  const head = [place, table, figure, compare.thisYear(year), compare.lastYear(lastYear?.year), difference, percent];
  return alignedLines([head, ...rows.map(cellsOf)], 3);
}

const cellsOf = ({ sheet, address, table, label, value, last, difference, percent }: ComparedFigure): string[] => [
  `${sheet}!${address}`,
  table,
  label,
  value === undefined ? NONE : String(value),
  last === undefined ? NONE : String(last),
  signed(difference),
  percent === undefined ? NONE : `${signed(percent, 1)}%`,
];

/** With a sign, so that a rise is told from a number. */
function signed(value: number | undefined, decimals?: number): string {
  if (value === undefined) return NONE;
  const digits = decimals === undefined ? String(value) : value.toFixed(decimals);
  return value > 0 ? `+${digits}` : digits;
}
