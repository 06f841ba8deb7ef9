import type { Reference } from "../../address";
import { needed, type Argument, type ExcelFunction } from "./argument";
import { sizeOf, type Extent } from "./cellsOfFormula";
import { criterion, type Criterion } from "./criterion";
import { sum, unknown, unlessError, type Values } from "./values";

/** A range whose cells must meet a criterion. */
interface Condition {
  readonly range: Argument;
  readonly test: Criterion;
}

const referenceOf = ({ reference }: Argument): Reference => reference ?? unknown();

function conditions(args: readonly Argument[]): Condition[] {
  if (args.length === 0 || args.length % 2 > 0) return unknown();
  return Array.from({ length: args.length / 2 }, (_, index) => ({ range: needed(args[2 * index]), test: criterion(needed(args[2 * index + 1]).value()) }));
}

/** All of one size: the cells of each in the same order, as far as anything stands in one of them. */
function aligned(ranges: readonly Argument[], size: Extent): { readonly blocks: readonly Values[]; readonly beyond: number } {
  // Error values meet no criterion but some; which ones is not said here.
  return unlessError(() => {
    const read = ranges.map((range) => range.cells());
    const extent = { rows: Math.max(0, ...read.map((rows) => rows.length)), columns: Math.max(0, ...read.map((rows) => rows[0]?.length ?? 0)) };
    const common = { rows: Math.min(size.rows, extent.rows), columns: Math.min(size.columns, extent.columns) };
    return { blocks: ranges.map((range) => range.cells(common)), beyond: size.rows * size.columns - common.rows * common.columns };
  }, unknown);
}

function sizeOfAll(ranges: readonly Argument[]): Extent {
  const [first = unknown(), ...others] = ranges.map((range) => sizeOf(referenceOf(range)));
  return others.every(({ rows, columns }) => rows === first.rows && columns === first.columns) ? first : unknown();
}

function count(all: readonly Condition[]): number {
  const ranges = all.map(({ range }) => range);
  const { blocks, beyond } = aligned(ranges, sizeOfAll(ranges));
  const [first = []] = blocks;
  const within = first.flatMap((row, r) => row.filter((_, c) => all.every(({ test }, index) => test(blocks[index]?.[r]?.[c] ?? null)))).length;
  return within + (all.every(({ test }) => test(null)) ? beyond : 0);
}

function matching(summed: Argument, all: readonly Condition[], size: Extent): number[] {
  const { blocks } = aligned([summed, ...all.map(({ range }) => range)], size);
  const [values = [], ...tested] = blocks;
  return values.flatMap(
    (row, r) => row.filter((value, c) => typeof value === "number" && all.every(({ test }, index) => test(tested[index]?.[r]?.[c] ?? null))) as number[],
  );
}

/** SUMIF takes as many cells from the first of the summed range on as the tested one has. */
function sumIf([range, tested, summed]: readonly Argument[]): number {
  const given = needed(range);
  return sum(matching(summed ?? given, [{ range: given, test: criterion(needed(tested).value()) }], sizeOf(referenceOf(given))));
}

function sumIfs([summed, ...args]: readonly Argument[]): number {
  const all = conditions(args);
  const first = needed(summed);
  return sum(matching(first, all, sizeOfAll([first, ...all.map(({ range }) => range)])));
}

/** Counts and sums of the cells that meet criteria. */
export const conditionalFunctions: readonly (readonly [string, ExcelFunction])[] = [
  ["COUNTIF", (args) => (args.length === 2 ? count(conditions(args)) : unknown())],
  ["COUNTIFS", (args) => count(conditions(args))],
  ["COUNTBLANK", ([range]) => count([{ range: needed(range), test: criterion("") }])],
  ["SUMIF", sumIf],
  ["SUMIFS", sumIfs],
];
