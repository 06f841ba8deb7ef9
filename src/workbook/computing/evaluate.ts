import { isArray, type Argument, type Result } from "./argument";
import type { CellsOfFormula, Reference } from "./cellsOfFormula";
import { holds } from "./comparing";
import { functions } from "./functions";
import type { FormulaNode } from "./parsed";
import { asNumber, asText, failed, unknown, type Value, type Values } from "./values";

/** Computes an expression. @param inArray whether several cells stand for an array, as in SUMPRODUCT @throws NoValue */
export function evaluate(node: FormulaNode | null | undefined, cells: CellsOfFormula, inArray = false): Result {
  switch (node?.type) {
    case undefined:
      return null;
    case "Literal":
      return node.value;
    case "ErrorLiteral":
      return failed();
    case "ReferenceIdentifier":
      return valuesOf(cells.refer(node.value), cells, inArray);
    case "UnaryExpression": {
      const [operand] = node.arguments;
      return mapped(unary(node.operator), evaluate(operand, cells, inArray));
    }
    case "BinaryExpression": {
      const [left, right] = node.arguments;
      return joined(binary(node.operator), evaluate(left, cells, inArray), evaluate(right, cells, inArray));
    }
    case "CallExpression": {
      const called = functions.get(node.callee.name.replace(/^_xlfn\./iu, "").toUpperCase());
      return called ? called(node.arguments.map((argument) => argumentOf(argument, cells)), cells) : unknown();
    }
    default:
      return unknown();
  }
}

function valuesOf(reference: Reference, cells: CellsOfFormula, inArray: boolean): Result {
  const { top, left, bottom, right } = reference.rectangle;
  if (top === bottom && left === right) return cells.values(reference, { rows: 1, columns: 1 })[0]?.[0] ?? null;
  return inArray ? cells.allValues(reference) : unknown();
}

function argumentOf(node: FormulaNode | null, cells: CellsOfFormula): Argument {
  const reference = node?.type === "ReferenceIdentifier" ? cells.refer(node.value) : undefined;
  return {
    reference,
    value() {
      const result = evaluate(node, cells);
      return isArray(result) ? unknown() : result;
    },
    array() {
      const result = evaluate(node, cells, true);
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
  const at = (side: Values, row: number, column: number): Value => side[side.length === 1 ? 0 : row]?.[side[0]?.length === 1 ? 0 : column] ?? null;
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => operation(at(a, row, column), at(b, row, column))));
}

function fitting(one: number, other: number): number {
  return one === other || other === 1 ? one : one === 1 ? other : unknown();
}
