import type { FoundTable } from "./foundTable";
import type { TextGrid } from "./textGrid";

/** Rows above a table in which its title is looked for. */
const ROWS_ABOVE = 6;
const LONGEST = 40;

/**
 * What stands by a table and may tell a person which one it is: the nearest text above or in its header that names a year, or else the
 * nearest title above. "" where there is none.
 */
export function tableHint(grid: TextGrid, { area }: FoundTable): string {
  const above = Array.from({ length: ROWS_ABOVE }, (_, step) => area.top - 1 - step).flatMap((row) => grid.textsOf(row));
  const header = [area.top, area.top + 1].flatMap((row) => grid.textsOf(row));
  const near = [...above, ...header].filter(({ column }) => column >= area.left - 1 && column <= area.right);
  const named =
    near.find(({ text }) => /[12]\d{3}\s*年|本年|上年|去年/u.test(text) && text.length <= LONGEST) ?? above.find(({ text }) => text.length <= LONGEST);
  return named?.text.replace(/\s+/gu, "") ?? "";
}
