import { grouped } from "../grouped";
import type { StandingUnit } from "../standing/readBack";
import { isSumOfSome, type Budget } from "./sumOfSome";

/** One row is the sum of nothing but itself. */
const FEWEST = 2;
/** So many numbers of a row, each another one and more than 1, are no sum of some units by chance. Of those that stand right above or below it people write sums, and chance says little. */
const TELLING = 3;
/** Cells that are looked at for sums of any rows, of all rows together: a second's work, or two. */
const MOST_CELLS = 20_000_000;
/** Decimals are added in halves and quarters here: what is less is none of a number. */
const PARTS = 1e6;

/**
 * Rows that sum others up by what they say, however they are called: all those above them, all others, some that stand side by side, those of one kind, or any, where their numbers
 * tell enough. Rows that were found so are summed up by no other, and a row of nothing but 0 is summed up by nobody.
 * @param mayBe which rows are looked at: one that came from a unit's file is that unit's
 * @param kindOf the kind of a row's unit; "" where nobody has said it
 */
export function sumsOfOthers<R extends StandingUnit>(rows: readonly R[], mayBe: (row: R) => boolean, kindOf: (row: R) => string = () => ""): R[] {
  const budget = { cells: MOST_CELLS };
  const asked = rows.filter((row) => mayBe(row) && saysSomething(row));
  const found = new Set<R>();
  if (asked.length === 0) return [];
  for (;;) {
    const others = rows.filter((row) => !found.has(row) && saysSomething(row));
    const kinds = [...grouped(others, kindOf)].flatMap(([kind, own]) => (kind === "" ? [] : [own]));
    const sum = asked.find((row) => !found.has(row) && (isSum(row, others) || isSumOfKind(row, kinds) || isAnySum(row, others, budget)));
    if (!sum) return [...found];
    found.add(sum);
  }
}

const numberIn = ({ figures }: StandingUnit, index: number): number => {
  const said = figures[index];
  return typeof said === "number" ? said : 0;
};

const saysSomething = ({ figures }: StandingUnit): boolean => figures.some((said) => typeof said === "number" && said !== 0);

/** Whether a row is the sum of others that stand side by side, itself left out among them. */
function isSum(row: StandingUnit, rows: readonly StandingUnit[]): boolean {
  if (row.figures.some((said) => typeof said === "string")) return false;
  const others = rows.filter((one) => one !== row);
  const place = rows.findIndex((one) => one === row);
  const column = tellingColumn(row, others);
  const isSure = isTelling(row);
  // Where a sum of the column that tells most may begin, by what all rows before come to.
  const begins = new Map<number, number[]>([[0, [0]]]);
  let before = 0;
  for (const [index, other] of others.entries()) {
    before += numberIn(other, column);
    const end = index + 1;
    const starts = begins.get(Math.round((before - numberIn(row, column)) * PARTS)) ?? [];
    if (starts.some((start) => end - start >= FEWEST && (isSure || (start <= place && place <= end)) && isSumOf(row, others.slice(start, end)))) return true;
    const key = Math.round(before * PARTS);
    const known = begins.get(key);
    if (known) known.push(end);
    else begins.set(key, [end]);
  }
  return false;
}

const isTelling = ({ figures }: StandingUnit): boolean => new Set(figures.filter((said) => typeof said === "number" && said > 1)).size >= TELLING;

/** Whether a row is the sum of all units of a kind. */
function isSumOfKind(row: StandingUnit, kinds: readonly (readonly StandingUnit[])[]): boolean {
  if (row.figures.some((said) => typeof said === "string") || !isTelling(row)) return false;
  return kinds.map((own) => own.filter((one) => one !== row)).some((own) => own.length >= FEWEST && isSumOf(row, own));
}

/** Whether a row is the sum of some others, wherever they stand. */
function isAnySum(row: StandingUnit, rows: readonly StandingUnit[], budget: Budget): boolean {
  if (row.figures.some((said) => typeof said === "string")) return false;
  const said = row.figures.flatMap((figure, index) => (typeof figure === "number" ? [index] : []));
  const lineOf = (one: StandingUnit): number[] => said.map((index) => Math.round(numberIn(one, index) * PARTS));
  const lines = rows.filter((one) => one !== row).map(lineOf);
  return isSumOfSome(lineOf(row), lines, PARTS, budget);
}

/** The figure of a row that is not 0 and that most others say too. */
function tellingColumn(row: StandingUnit, others: readonly StandingUnit[]): number {
  const columns = row.figures.flatMap((_, index) => (numberIn(row, index) === 0 ? [] : [index]));
  const saying = new Map(columns.map((column) => [column, others.filter((other) => numberIn(other, column) !== 0).length]));
  return columns.reduce((best, column) => ((saying.get(column) ?? 0) > (saying.get(best) ?? 0) ? column : best), columns[0] ?? 0);
}

/** Whether a row says what others come to, where it says anything at all. */
const isSumOf = ({ figures }: StandingUnit, others: readonly StandingUnit[]): boolean =>
  figures.every((said, index) => {
    if (typeof said !== "number") return true;
    const sum = others.reduce((all, other) => all + numberIn(other, index), 0);
    return Math.abs(said - sum) <= 1e-9 * Math.max(1, Math.abs(sum));
  });
