import { parseAddress } from "./address";
import type { Position } from "../../../src/address";
import { cellsOf } from "./rectangle";
import type { Book } from "./book";
import { moveFormula } from "./formulaText";
import type { Sheet } from "./sheet";
import type { Operator, Validation } from "./validation";
import { isError, type CellValue } from "./value";

/** Whether a validation admits a value in a cell. Asked for typed entries only: pasting and programs pass unasked, as in Excel. */
export function admits(book: Book, sheet: Sheet, cell: Position, validation: Validation, value: CellValue): boolean {
  const { rule, ignoreBlank, anchor } = validation;
  if (value === null) return ignoreBlank;
  const evaluate = (formula: string) => book.evaluate(moveFormula(formula, anchor, cell), sheet, cell);
  switch (rule.kind) {
    case "custom": {
      const result = evaluate(rule.formula);
      return result === true || (typeof result === "number" && result !== 0);
    }
    case "list":
      return rule.source.startsWith("=")
        ? listed(book, sheet, moveFormula(rule.source, anchor, cell), value)
        : rule.source.split(",").some((item) => item.trim() === asText(value));
    default: {
      const size = rule.kind === "textLength" ? asText(value).length : value;
      if (typeof size !== "number" || (rule.kind === "wholeNumber" && !Number.isInteger(size))) return false;
      const operands = [rule.formula1, rule.formula2].map((operand) =>
        typeof operand === "string" ? evaluate(operand.startsWith("=") ? operand : `=${operand}`) : operand,
      );
      const [first, second] = operands.map((operand) => (typeof operand === "number" ? operand : 0));
      return compares(size, rule.operator, first ?? 0, second ?? 0);
    }
  }
}

function compares(size: number, operator: Operator, first: number, second: number): boolean {
  switch (operator) {
    case "Between":
      return size >= first && size <= second;
    case "NotBetween":
      return size < first || size > second;
    case "EqualTo":
      return size === first;
    case "NotEqualTo":
      return size !== first;
    case "GreaterThan":
      return size > first;
    case "LessThan":
      return size < first;
    case "GreaterThanOrEqualTo":
      return size >= first;
    case "LessThanOrEqualTo":
      return size <= first;
  }
}

function listed(book: Book, home: Sheet, source: string, value: CellValue): boolean {
  const address = parseAddress(source.slice(1));
  const sheet = address?.sheet == null ? home : book.findSheet(address.sheet);
  if (!address || !sheet) return true;
  const used = [...cellsOf(address.area)];
  return used.some((cell) => asText(sheet.value(cell)) === asText(value));
}

function asText(value: CellValue): string {
  if (value === null) return "";
  return isError(value) ? value.error : String(value);
}
