/** A row of a whole-number matrix as column → coefficient; columns that are not named are 0. */
export type SparseRow<Column> = ReadonlyMap<Column, number>;

/** Factors by row position: the rows times their factors add up to nothing. */
export type Dependency = ReadonlyMap<number, number>;

/**
 * For each row of a matrix how it depends on those before it, by Gaussian elimination without fractions: exact, since each reduced
 * row is divided by what its coefficients have in common.
 * @returns for each row `undefined` if it is independent of those before it (as many rows as the rank), otherwise the factors with
 * which it and independent rows before it add up to nothing
 * @throws RangeError where a coefficient would pass 2^53 (the rules of the form stay below 100)
 */
export function dependencies<Column>(rows: readonly SparseRow<Column>[]): (Dependency | undefined)[] {
  const reduced: { readonly pivot: Column; readonly row: SparseRow<Column>; readonly factors: Dependency }[] = [];
  return rows.map((given, position) => {
    let row = given;
    let factors: Dependency = new Map([[position, 1]]);
    for (const by of reduced) {
      const own = row.get(by.pivot);
      const other = by.row.get(by.pivot);
      if (own === undefined || other === undefined) continue;
      const sum = combine(row, other, by.row, -own);
      const sumOfFactors = combine(factors, other, by.factors, -own);
      const common = [...sum.values(), ...sumOfFactors.values()].reduce(greatestCommonDivisor, 0);
      row = divide(sum, common);
      factors = divide(sumOfFactors, common);
    }
    const [first] = row;
    if (first === undefined) return factors;
    reduced.push({ pivot: first[0], row, factors });
    return undefined;
  });
}

function combine<Column>(one: SparseRow<Column>, times: number, other: SparseRow<Column>, otherTimes: number): Map<Column, number> {
  const sum = new Map<Column, number>();
  for (const [column, coefficient] of one) sum.set(column, times * coefficient);
  for (const [column, coefficient] of other) {
    const both = (sum.get(column) ?? 0) + otherTimes * coefficient;
    if (!Number.isSafeInteger(both)) throw new RangeError("Coefficients beyond exact whole numbers");
    if (both === 0) sum.delete(column);
    else sum.set(column, both);
  }
  return sum;
}

function divide<Column>(row: SparseRow<Column>, by: number): SparseRow<Column> {
  return by === 1 ? row : new Map([...row].map(([column, coefficient]) => [column, coefficient / by]));
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : greatestCommonDivisor(b, a % b);
}
