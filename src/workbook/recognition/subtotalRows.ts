import type { Block } from "../../statute";
import type { BodyRow } from "./bodyRows";

/** A row of the clerk's own that sums others up, by its label. */
const SUBTOTAL = /小计/u;

/**
 * Tells the rows in which a clerk sums up groups of others: they are called 小计, they stand deeper than the form's total below them and are called as it
 * is (「合计」), or they are the group's own label with figures beside it, next above its rows. None is a row of the form, nor is it read.
 */
export function withSubtotals(rows: readonly BodyRow[], { rows: lines }: Block): BodyRow[] {
  const totals = lines.flatMap(({ totalOf = [] }, index) => (totalOf.length > 0 ? [index] : []));
  const lastOf = (index: number): BodyRow | undefined => rows.findLast(({ indexes, filled }) => filled && indexes.length === 1 && indexes[0] === index);
  return rows.map((row, at) => {
    const [index = -1] = row.indexes;
    const last = row.indexes.length === 1 && totals.includes(index) ? lastOf(index) : undefined;
    if (last && last !== row && row.column > last.column) return { ...row, indexes: [], differing: [], subtotal: true };
    return { ...row, subtotal: row.indexes.length === 0 && (SUBTOTAL.test(row.label) || isOverItsRows(row, rows[at + 1], rows)) };
  });
}

/** Whether a group's label has figures beside it, the first of its rows comes next and all of them below it. */
const isOverItsRows = (row: BodyRow, next: BodyRow | undefined, rows: readonly BodyRow[]): boolean =>
  row.filled &&
  row.over.some(
    ({ from, to }) =>
      next?.indexes.includes(from) === true &&
      Array.from({ length: to - from + 1 }, (_, step) => from + step).every((index) =>
        rows.some((other) => other.row > row.row && other.indexes.includes(index)),
      ),
  );
