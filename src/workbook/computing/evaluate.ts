import { isArray, type Argument, type Result } from "./argument";
import type { Reference } from "../../address";
import type { CellsOfFormula } from "./cellsOfFormula";
import { holds } from "./comparing";
import { functions } from "./functions";
import { at, fitting, isElementwise, lifted, valuesOf } from "./lifted";
import type { FormulaNode } from "./parsed";
import { asNumber, asText, failed, unknown, type Value, type Values } from "./values";

/** What several cells stand for: nothing that a single value is taken of; an array, in an argument that takes one (SUMPRODUCT); an array wherever they stand, in an array formula. */
export type Mode = "single" | "argument" | "formula";

/** Computes an expression. @throws NoValue */
export function evaluate(node: FormulaNode | null | undefined, cells: CellsOfFormula, mode: Mode = "single"): Result {
  switch (node?.type) {
    case undefined:
      return null;
    case "Literal":
      return node.value;
    case "ErrorLiteral":
      return failed();
    case "ReferenceIdentifier":
      return ofReference(cells.refer(node.value), cells, mode !== "single");
    case "UnaryExpression": {
      const [operand] = node.arguments;
      return mapped(unary(node.operator), evaluate(operand, cells, mode));
    }
    case "BinaryExpression": {
      const [left, right] = node.arguments;
      return joined(binary(node.operator), evaluate(left, cells, mode), evaluate(right, cells, mode));
    }
    case "CallExpression": {
      const name = node.callee.name.replace(/^_xlfn\./iu, "").toUpperCase();
      const called = functions.get(name) ?? unknown();
      const args = node.arguments.flatMap((argument) => acrossSheets(name, argument, cells)).map((argument) => argumentOf(argument, cells, mode));
      return mode !== "single" && isElementwise(name) ? lifted(name, called, args, cells, mode === "formula") : called(args, cells);
    }
    default:
      return unknown();
  }
}

function ofReference(reference: Reference, cells: CellsOfFormula, inArray: boolean): Result {
  const { top, left, bottom, right } = reference.rectangle;
  if (top === bottom && left === right) return cells.values(reference, { rows: 1, columns: 1 })[0]?.[0] ?? null;
  return inArray ? cells.allValues(reference) : unknown();
}

/** What adds up, counts or compares numbers takes the same cells of a run of sheets too, 一月:十二月!B2. */
const TAKE_RUNS = new Set(["SUM", "COUNT", "COUNTA", "AVERAGE", "MAX", "MIN", "PRODUCT"]);

function acrossSheets(name: string, node: FormulaNode | null, cells: CellsOfFormula): readonly (FormulaNode | null)[] {
  if (node?.type !== "ReferenceIdentifier" || !TAKE_RUNS.has(name)) return [node];
  return cells.across(node.value)?.map((value) => ({ ...node, value })) ?? [node];
}

function argumentOf(node: FormulaNode | null, cells: CellsOfFormula, mode: Mode): Argument {
  const reference = node?.type === "ReferenceIdentifier" ? cells.refer(node.value) : undefined;
  return {
    reference,
    result: () => evaluate(node, cells, mode === "formula" ? mode : "single"),
    value() {
      const result = this.result();
      return isArray(result) ? unknown() : result;
    },
    array() {
      const result = evaluate(node, cells, mode === "formula" ? mode : "argument");
      return isArray(result) ? result : [[result]];
    },
    cells: (extent) => (reference ? cells.values(reference, extent) : unknown()),
  };
}

type Unary = (value: Value) => Value;
type Binary = (left: Value, right: Value) => Value;

function unary(operator: string): Unary {
  switch (operator) {
    case "+":
      return (value) => value;
    case "-":
      return (value) => -asNumber(value);
    case "%":
      return (value) => asNumber(value) / 100;
    default:
      return unknown();
  }
}

function binary(operator: string): Binary {
  switch (operator) {
    case "+":
      return (left, right) => asNumber(left) + asNumber(right);
    case "-":
      return (left, right) => asNumber(left) - asNumber(right);
    case "*":
      return (left, right) => asNumber(left) * asNumber(right);
    case "/":
      return (left, right) => (asNumber(right) === 0 ? failed() : asNumber(left) / asNumber(right));
    case "^":
      return (left, right) => asNumber(left) ** asNumber(right);
    case "&":
      return (left, right) => asText(left) + asText(right);
    case "=":
    case "<>":
    case "<":
    case ">":
    case "<=":
    case ">=":
      return (left, right) => holds(operator, left, right);
    default:
      return unknown();
  }
}

const mapped = (operation: Unary, operand: Result): Result => (isArray(operand) ? operand.map((row) => row.map(operation)) : operation(operand));

/** Cell by cell; a single value, row or column goes with all of the other side. */
function joined(operation: Binary, left: Result, right: Result): Result {
  if (!isArray(left) && !isArray(right)) return operation(left, right);
  const [a, b] = [left, right].map((side): Values => (isArray(side) ? side : [[side]])) as [Values, Values];
  const [rows, columns] = [fitting(a.length, b.length), fitting(a[0]?.length ?? 0, b[0]?.length ?? 0)];
  return valuesOf(rows, columns, (row, column) => operation(at(a, row, column), at(b, row, column)));
}
