import type { Argument, ExcelFunction, Result } from "./argument";
import type { CellsOfFormula } from "./cellsOfFormula";
import { unknown, unlessError, type Value, type Values } from "./values";

/** The functions of single values: where they are given several cells in an array, they are done cell by cell. */
const ELEMENTWISE: ReadonlySet<string> = new Set(
  "IF ABS INT ROUND ROUNDUP ROUNDDOWN TRUNC NOT ISNUMBER ISBLANK DATE YEAR MONTH DAY LEN LEFT RIGHT MID TRIM".split(" "),
);

export const isElementwise = (name: string): boolean => ELEMENTWISE.has(name);

/**
 * A function of single values over arrays.
 * @param name IF is done cell by cell in array formulas only, also within SUMPRODUCT
 */
export function lifted(name: string, called: ExcelFunction, args: readonly Argument[], cells: CellsOfFormula, isArrayFormula: boolean): Result {
  // What is chosen by a single value is not looked at where it is not chosen.
  if (name === "IF" && !isSeveral(args[0]?.array())) return called(args, cells);
  // Which of several cells are errors, and are chosen, is not said here.
  const arrays = args.map((argument) => unlessError(() => argument.array(), unknown));
  const [rows, columns] = [arrays.map((array) => array.length), arrays.map((array) => array[0]?.length ?? 0)].map((sizes) => sizes.reduce(fitting, 1)) as [
    number,
    number,
  ];
  if (rows === 1 && columns === 1) return called(args, cells);
  if (name === "IF" && !isArrayFormula) return unknown();
  let place = { row: 0, column: 0 };
  const ofPlace = arrays.map((array) => single(() => at(array, place.row, place.column)));
  return valuesOf(rows, columns, (row, column) => {
    place = { row, column };
    return called(ofPlace, cells);
  });
}

const isSeveral = (array: Values = []): boolean => array.length > 1 || (array[0]?.length ?? 0) > 1;

const single = (value: () => Value): Argument => ({ reference: undefined, value, result: value, array: () => [[value()]], cells: unknown });

/** Values of so many rows and columns, each given by its place. */
export function valuesOf(rows: number, columns: number, give: (row: number, column: number) => Value): Values {
  const values: Value[][] = [];
  for (let row = 0; row < rows; row++) {
    const line: Value[] = [];
    for (let column = 0; column < columns; column++) line.push(give(row, column));
    values.push(line);
  }
  return values;
}

/** The size that two sizes make together: a single value, row or column goes with all of the other. */
export function fitting(one: number, other: number): number {
  return one === other || other === 1 ? one : one === 1 ? other : unknown();
}

/** The value for a place of the whole: of a single row or column always that. */
export const at = (side: Values, row: number, column: number): Value => side[side.length === 1 ? 0 : row]?.[side[0]?.length === 1 ? 0 : column] ?? null;
