/** A row of a whole-number matrix as column → coefficient; columns that are not named are 0. */
export type SparseRow<Column> = ReadonlyMap<Column, number>;

/**
 * Which rows of a matrix are independent of those before them, by Gaussian elimination without fractions: exact, since each
 * reduced row is divided by what its coefficients have in common.
 * @returns the positions of the independent rows, ascending; as many as the rank
 * @throws RangeError where a coefficient would pass 2^53 (the rules of the form stay below 100)
 */
export function independentRows<Column>(rows: readonly SparseRow<Column>[]): number[] {
  const reduced = new Map<Column, SparseRow<Column>>();
  return rows.flatMap((row, position) => {
    const rest = [...reduced].reduce((left, [pivot, by]) => eliminate(left, pivot, by), row);
    const [first] = rest;
    if (first === undefined) return [];
    reduced.set(first[0], rest);
    return position;
  });
}

/** The row less as much of another as takes its coefficient at the pivot away. */
function eliminate<Column>(row: SparseRow<Column>, pivot: Column, by: SparseRow<Column>): SparseRow<Column> {
  const own = row.get(pivot);
  if (own === undefined) return row;
  const other = by.get(pivot) ?? 0;
  const sum = new Map<Column, number>();
  for (const column of new Set([...row.keys(), ...by.keys()])) {
    const coefficient = other * (row.get(column) ?? 0) - own * (by.get(column) ?? 0);
    if (!Number.isSafeInteger(coefficient)) throw new RangeError("Coefficients beyond exact whole numbers");
    if (coefficient !== 0) sum.set(column, coefficient);
  }
  const common = [...sum.values()].reduce(greatestCommonDivisor, 0);
  return new Map([...sum].map(([column, coefficient]) => [column, coefficient / common]));
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : greatestCommonDivisor(b, a % b);
}
