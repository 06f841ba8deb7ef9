import type { PageContent, PageTable } from "./pageContent";

/** Sides of the halves of one table, and lines of both, lie no further apart, in points. */
const NEAR = 3;
/** What stands between two halves is no longer: 「续表」. A heading between two tables is. */
const LONGEST = 8;

/**
 * The same pages, with a table that goes on over the end of a page in the same columns on both: a half in which no row is divided as far as those of the other has fewer lines, and
 * its cells would stand in other columns.
 */
export function withHalvesAligned(pages: readonly PageContent[], isNumber: (text: string) => boolean): PageContent[] {
  const aligned = new Map<PageTable, PageTable>();
  const chain: PageTable[] = [];
  const end = (): void => {
    const columns = union(chain.flatMap(({ columnsAt }) => columnsAt));
    if (chain.length > 1) for (const table of chain) aligned.set(table, inColumns(table, columns));
    chain.length = 0;
  };
  for (const { tables, lines } of pages) {
    const said = lines.filter(({ text }) => !isNumber(text));
    const [first] = tables;
    const last = chain.at(-1);
    const isHalf =
      first !== undefined && last !== undefined && isAlike(first, last) && said.every(({ base, text }) => base > first.top || text.length <= LONGEST);
    if (!isHalf) end();
    if (isHalf) chain.push(first);
    const lowest = tables.at(-1);
    const goesOn = lowest !== undefined && said.every(({ base }) => base < lowest.bottom);
    if (!goesOn || lowest !== chain.at(-1)) end();
    if (goesOn && chain.length === 0) chain.push(lowest);
  }
  end();
  return pages.map((page) => ({ ...page, tables: page.tables.map((table) => aligned.get(table) ?? table) }));
}

/** Whether tables of two pages reach as far to both sides, as halves of one do. */
export function isAlike(one: PageTable, other: PageTable): boolean {
  return isNear(one.columnsAt[0], other.columnsAt[0]) && isNear(one.columnsAt.at(-1), other.columnsAt.at(-1));
}

/** Whether places on two pages, in points, are one. */
export const isNear = (one = 0, other = 0): boolean => Math.abs(one - other) <= NEAR;

function union(places: readonly number[]): number[] {
  const sorted = [...places].sort((a, b) => a - b);
  return sorted.filter((place, index) => index === 0 || place - (sorted[index - 1] ?? 0) > NEAR);
}

function inColumns(table: PageTable, columns: readonly number[]): PageTable {
  const at = (place: number): number => {
    const distances = columns.map((one) => Math.abs(one - place));
    return distances.indexOf(Math.min(...distances));
  };
  const cells = table.cells.map((cell) => {
    const [column, end] = [at(table.columnsAt[cell.column] ?? 0), at(table.columnsAt[cell.column + cell.columnSpan] ?? 0)];
    return { ...cell, column, columnSpan: Math.max(1, end - column) };
  });
  return { ...table, columns: columns.length - 1, columnsAt: columns, cells };
}
