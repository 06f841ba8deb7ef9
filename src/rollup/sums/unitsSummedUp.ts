import { inOrder } from "../inOrder";
import type { AddedUnit } from "../units/unitRow";

/** One row is the sum of nothing but itself. */
const FEWEST = 2;
/** So many numbers, each another one and more than 1, are not by chance what all others come to, or all of a 类别; and what just some come to. */
const TELLING = 3;
const TELLING_OF_SOME = 6;
/** What is tried for a unit: where so much does not tell, it is taken for one that is no sum. */
const MOST_UNITS = 100;
const MOST_STEPS = 2_000;

/**
 * Which units a unit's figures sum up: all others, those of one 类别, or any that are found among them; for each unit that says such figures. What is not filled in counts as nothing. It does not matter in which order they come.
 * @param mayBe which units are looked at
 * @param kindOf the 类别 of a unit, "" where it has none
 */
export function unitsSummedUp(
  added: readonly AddedUnit[],
  mayBe: (unit: AddedUnit) => boolean,
  kindOf: (unit: AddedUnit) => string,
): Map<AddedUnit, readonly AddedUnit[]> {
  const units = added
    .map((row): Numbers => ({ row, numbers: row.report.figures.map((said) => (typeof said === "number" ? said : 0)) }))
    .filter(({ numbers }) => numbers.some((said) => said !== 0))
    .sort(inOrder(({ row }) => row.unit));
  // Where all say 0 nothing is told: most figures of most forms are so.
  const told = new Set(units.flatMap(({ numbers }) => numbers.flatMap((said, column) => (said === 0 ? [] : [column]))));
  const found = new Map<AddedUnit, readonly AddedUnit[]>();
  for (const one of units) {
    if (!mayBe(one.row)) continue;
    const own = summedUpBy(one, units, { told, kindOf });
    if (own)
      found.set(
        one.row,
        own.map(({ row }) => row),
      );
  }
  return found;
}

interface Numbers {
  readonly row: AddedUnit;
  readonly numbers: readonly number[];
}

/** @param told the columns in which any unit says another number than 0 */
function summedUpBy(
  one: Numbers,
  units: readonly Numbers[],
  { told, kindOf }: { readonly told: ReadonlySet<number>; readonly kindOf: (unit: AddedUnit) => string },
): readonly Numbers[] | undefined {
  const columns = one.row.report.figures.flatMap((said, column) => (typeof said === "number" && told.has(column) ? [column] : []));
  const telling = new Set(one.numbers.filter((said) => said > 1)).size;
  if (telling < TELLING) return undefined;
  const rest = columns.map((column) => one.numbers[column] ?? 0);
  const isTheSame = ({ numbers }: Numbers): boolean => columns.every((column, at) => isEqual(numbers[column] ?? 0, rest[at] ?? 0));
  // Two that say the same are two sums, and neither is a part of the other.
  const within = units.filter((other) => other !== one && isWithin(other, rest, columns));
  const parts = within.filter((other) => !isTheSame(other));
  if (parts.length < FEWEST) return undefined;
  const isSum = (some: readonly Numbers[]): boolean => {
    const all = (column: number): number => some.reduce((sum, { numbers }) => sum + (numbers[column] ?? 0), 0);
    return some.length >= FEWEST && columns.every((column, at) => isEqual(all(column), rest[at] ?? 0));
  };
  const isSumOfKind = (kind: string): boolean => {
    const isOf = ({ row }: Numbers): boolean => kindOf(row) === kind;
    return within.filter(isOf).length === units.filter((other) => other !== one && isOf(other)).length && isSum(parts.filter(isOf));
  };
  if (within.length === units.length - 1 && isSum(parts)) return parts;
  const kind = [...new Set(parts.map(({ row }) => kindOf(row)))].find((name) => name !== "" && isSumOfKind(name));
  if (kind !== undefined) return parts.filter(({ row }) => kindOf(row) === kind);
  return telling < TELLING_OF_SOME || parts.length > MOST_UNITS ? undefined : new Search(columns).among(parts, rest, []);
}

/** Looks for units that come to what is left, by the figure that the fewest of them say. */
class Search {
  private steps = 0;

  constructor(private readonly columns: readonly number[]) {}

  among(parts: readonly Numbers[], rest: readonly number[], taken: readonly Numbers[]): readonly Numbers[] | undefined {
    if (rest.every((said) => isEqual(said, 0))) return taken.length >= FEWEST ? taken : undefined;
    if (++this.steps > MOST_STEPS) return undefined;
    let candidates = parts.filter((part) => isWithin(part, rest, this.columns));
    const saying = this.fewest(candidates, rest);
    for (const part of saying) {
      candidates = candidates.filter((other) => other !== part);
      const found = this.among(
        candidates,
        rest.map((said, at) => said - this.at(part, at)),
        [...taken, part],
      );
      if (found) return found;
    }
    return undefined;
  }

  /** The candidates that say the figure that the fewest say; none where all of them come to less than what is left of some figure. */
  private fewest(candidates: readonly Numbers[], rest: readonly number[]): readonly Numbers[] {
    let best: readonly Numbers[] | undefined;
    for (const [at, said] of rest.entries()) {
      if (isEqual(said, 0)) continue;
      const saying = candidates.filter((part) => this.at(part, at) !== 0);
      const all = saying.reduce((sum, part) => sum + this.at(part, at), 0);
      if (all < said && !isEqual(all, said)) return [];
      if (!best || saying.length < best.length) best = saying;
    }
    return best ?? [];
  }

  private at({ numbers }: Numbers, index: number): number {
    return numbers[this.columns[index] ?? -1] ?? 0;
  }
}

/** Whether a unit may be a part of what is left: of no figure does it say more. */
function isWithin({ numbers }: Numbers, rest: readonly number[], columns: readonly number[]): boolean {
  for (let at = 0; at < columns.length; at++) {
    const said = numbers[columns[at] ?? -1] ?? 0;
    const left = rest[at] ?? 0;
    if (said > left && !isEqual(said, left)) return false;
  }
  return true;
}

/** Decimals are added in halves and quarters here. */
const isEqual = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
