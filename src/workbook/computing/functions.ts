import { isArray, needed, numberOr, numbersOf, type Argument, type ExcelFunction, type Result } from "./argument";
import type { CellsOfFormula } from "./cellsOfFormula";
import { conditionalFunctions } from "./conditionalFunctions";
import { dateFunctions } from "./dateFunctions";
import { lookupFunctions } from "./lookupFunctions";
import { rounded } from "./rounded";
import { textFunctions } from "./textFunctions";
import { asNumber, asTruth, failed, sum, unknown, unlessError, type Value } from "./values";

const numbers = (args: readonly Argument[]): number[] => args.flatMap(numbersOf);
const number = (argument: Argument | undefined): number => asNumber(needed(argument).value());
const values = (args: readonly Argument[]): Value[] =>
  args.flatMap((argument) => (argument.reference ? quiet(() => argument.cells().flat()) : of(argument.result())));

const of = (result: Result): Value[] => (isArray(result) ? result.flat() : [result]);

/** What counts cells passes over error values; which it counts is not said here. */
function quiet<Given>(work: () => Given): Given {
  return unlessError(work, unknown);
}

/** The truth values among arguments: texts in cells are passed over. */
function truths(args: readonly Argument[]): boolean[] {
  const all = args.flatMap((argument) =>
    argument.reference
      ? argument
          .cells()
          .flat()
          .filter((value) => typeof value === "number" || typeof value === "boolean")
      : [argument.value()],
  );
  return all.length > 0 ? all.map(asTruth) : failed();
}

const ofNumbers =
  (give: (all: readonly number[]) => Value): ExcelFunction =>
  (args) =>
    give(numbers(args));
const ofOne =
  (give: (value: number) => Value): ExcelFunction =>
  ([value]) =>
    give(number(value));
const average = (all: readonly number[]): number => (all.length > 0 ? sum(all) / all.length : failed());
const largest = (all: readonly number[]): number => all.reduce((most, one) => Math.max(most, one), all[0] ?? 0);
const smallest = (all: readonly number[]): number => all.reduce((least, one) => Math.min(least, one), all[0] ?? 0);

/** What SUBTOTAL does by its first argument; 100 more passes over rows that are not shown. */
const subtotals: Readonly<Record<number, (all: readonly Value[]) => Value>> = {
  1: (all) => average(all.filter((value) => typeof value === "number")),
  2: (all) => all.filter((value) => typeof value === "number").length,
  3: (all) => all.filter((value) => value !== null).length,
  4: (all) => largest(all.filter((value) => typeof value === "number")),
  5: (all) => smallest(all.filter((value) => typeof value === "number")),
  9: (all) => sum(all.filter((value) => typeof value === "number")),
};

function subtotal([kind, ...args]: readonly Argument[], cells: CellsOfFormula): Value {
  const code = number(kind);
  const give = subtotals[code % 100];
  if (!give || code > 200 || args.length === 0) return unknown();
  return give(args.flatMap(({ reference }) => (reference ? cells.subtotalled(reference, code < 100).flat() : unknown())));
}

/** The sum of products, cell by cell; what is no number counts as 0. */
function sumOfProducts(args: readonly Argument[]): number {
  const arrays = args.map((argument) => argument.array());
  const [first = unknown()] = arrays;
  if (arrays.some((array) => array.length !== first.length || array[0]?.length !== first[0]?.length)) return failed();
  const factor = (value: Value | undefined): number => (typeof value === "number" ? value : 0);
  let total = 0;
  for (const [r, row] of first.entries()) for (const c of row.keys()) total += arrays.reduce((product, array) => product * factor(array[r]?.[c]), 1);
  return total;
}

/** The functions that are computed: those of totals, of counts in a register of cases, and of what is written about them. */
export const functions: ReadonlyMap<string, ExcelFunction> = new Map<string, ExcelFunction>([
  ["SUM", ofNumbers(sum)],
  ["PRODUCT", ofNumbers((all) => (all.length > 0 ? all.reduce((product, one) => product * one, 1) : 0))],
  ["AVERAGE", ofNumbers(average)],
  ["MAX", ofNumbers(largest)],
  ["MIN", ofNumbers(smallest)],
  ["COUNT", (args) => values(args).filter((value) => typeof value === "number").length],
  ["COUNTA", (args) => values(args).filter((value) => value !== null).length],
  ["SUMPRODUCT", sumOfProducts],
  ["SUBTOTAL", subtotal],
  ["ROUND", ([value, digits]) => rounded(number(value), number(digits), Math.round)],
  ["ROUNDUP", ([value, digits]) => rounded(number(value), number(digits), Math.ceil)],
  ["ROUNDDOWN", ([value, digits]) => rounded(number(value), number(digits), Math.floor)],
  ["TRUNC", ([value, digits]) => rounded(number(value), numberOr(digits, 0), Math.floor)],
  ["INT", ofOne(Math.floor)],
  ["ABS", ofOne(Math.abs)],
  ["IF", ([condition, yes, no]) => (asTruth(needed(condition).value()) ? needed(yes).value() : no ? no.value() : false)],
  [
    "IFERROR",
    ([value, otherwise]) =>
      unlessError(
        () => needed(value).value(),
        () => needed(otherwise).value(),
      ),
  ],
  ["AND", (args) => truths(args).every(Boolean)],
  ["OR", (args) => truths(args).some(Boolean)],
  ["NOT", ([value]) => !asTruth(needed(value).value())],
  [
    "ISNUMBER",
    ([value]) =>
      unlessError(
        () => typeof needed(value).value() === "number",
        () => false,
      ),
  ],
  [
    "ISBLANK",
    ([value]) =>
      unlessError(
        () => needed(value).value() === null,
        () => false,
      ),
  ],
  ["TRUE", () => true],
  ["FALSE", () => false],
  ...dateFunctions,
  ...textFunctions,
  ...conditionalFunctions,
  ...lookupFunctions,
]);
