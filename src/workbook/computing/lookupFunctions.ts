import { needed, type Argument, type ExcelFunction } from "./argument";
import { compare } from "./comparing";
import { asNumber, failed, unknown, unlessError, type Value, type Values } from "./values";

/** Where a value stands in a list. Patterns and the nearest value are not looked for. */
function find(value: Value, list: readonly Value[]): number {
  if (value === null || (typeof value === "string" && /[*?~]/u.test(value))) return unknown();
  const at = list.findIndex((one) => one !== null && compare(one, value) === 0);
  return at < 0 ? failed() : at;
}

const isExact = (argument: Argument | undefined): boolean => argument !== undefined && asNumber(argument.value()) === 0;
const cellsOf = (argument: Argument | undefined): Values => unlessError(() => needed(argument).cells(), unknown);
const turned = (rows: Values): Values => (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));

function lookUp([value, table, index, nearest]: readonly Argument[], turn: (rows: Values) => Values): Value {
  if (!isExact(nearest)) return unknown();
  const columns = turned(turn(cellsOf(table)));
  const wanted = columns[asNumber(needed(index).value()) - 1];
  const row = find(needed(value).value(), columns[0] ?? []);
  // Columns beyond what stands in the sheet are not read.
  return wanted ? (wanted[row] ?? null) : unknown();
}

function match([value, list, kind]: readonly Argument[]): number {
  const rows = cellsOf(list);
  return isExact(kind) ? find(needed(value).value(), lineOf(rows)) + 1 : unknown();
}

const lineOf = (rows: Values): readonly Value[] => (rows.length === 1 ? (rows[0] ?? []) : (rows[0]?.length ?? 0) <= 1 ? rows.flat() : unknown());

function lookUpAnywhere([value, list, results, otherwise, kind, direction]: readonly Argument[]): Value {
  if ((kind && asNumber(kind.value()) !== 0) || (direction && asNumber(direction.value()) !== 1)) return unknown();
  const [line, given] = [lineOf(cellsOf(list)), lineOf(cellsOf(results))];
  const wanted = needed(value).value();
  return unlessError(
    () => given[find(wanted, line)] ?? null,
    () => otherwise?.value() ?? failed(),
  );
}

function index([range, first, second]: readonly Argument[]): Value {
  const rows = cellsOf(range);
  const [one, other] = [asNumber(needed(first).value()), second ? asNumber(second.value()) : 1];
  const [row, column] = rows.length === 1 && !second ? [1, one] : [one, other];
  return rows[row - 1]?.[column - 1] ?? unknown();
}

/** What looks values up in a list. */
export const lookupFunctions: readonly (readonly [string, ExcelFunction])[] = [
  ["VLOOKUP", (args) => lookUp(args, (rows) => rows)],
  ["HLOOKUP", (args) => lookUp(args, turned)],
  ["XLOOKUP", lookUpAnywhere],
  ["MATCH", match],
  ["INDEX", index],
];
