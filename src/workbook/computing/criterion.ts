import { compare, holds, isSameText, type Comparison } from "./comparing";
import { unknown, type Value } from "./values";

/** Whether a cell meets a criterion of COUNTIF and its like. */
export type Criterion = (cell: Value) => boolean;

const CRITERION = /^(?<operator><>|>=|<=|=|>|<)?(?<operand>.*)$/su;

/** 「予以公开」, ">=3", "<>", "张*", 5: as COUNTIF reads them. */
export function criterion(given: Value): Criterion {
  if (given === null) return isNumber(0);
  if (typeof given === "boolean") return (cell) => cell === given;
  if (typeof given === "number") return isNumber(given);
  const { operator = "=", operand = "" } = CRITERION.exec(given)?.groups ?? {};
  const isPlain = operator === "=" || operator === "<>";
  const number = numberOf(operand);
  if (number !== undefined && isPlain) return negated(operator, isNumber(number));
  if (number !== undefined) return (cell) => typeof cell === "number" && holds(operator as Comparison, cell, number);
  // Order among texts is the system's; a truth value, a date or a rate written out is read by its language.
  if (!isPlain || /^(?:true|false)$/iu.test(operand) || /\d\s*[-/年月:.%,e]|^[#$¥￥.]/iu.test(operand)) return unknown();
  if (operand === "") return given === "" ? (cell) => cell === null || cell === "" : negated(operator, (cell) => cell === null);
  const pattern = patternOf(operand);
  return negated(operator, (cell) => typeof cell === "string" && (pattern ? pattern.test(cell) : isSameText(cell, operand)));
}

/** A number, also one that is written as a text. */
const isNumber =
  (number: number): Criterion =>
  (cell) => {
    const value = typeof cell === "string" ? numberOf(cell) : cell;
    return typeof value === "number" && compare(value, number) === 0;
  };

const numberOf = (text: string): number | undefined => (/^\s*[-+]?\d+(?:\.\d*)?\s*$/u.test(text) ? Number(text) : undefined);

const negated = (operator: string, test: Criterion): Criterion => (operator === "<>" ? (cell) => !test(cell) : test);

/** "*" any letters, "?" one, "~" before either means itself; `undefined` where there are none of them. */
function patternOf(text: string): RegExp | undefined {
  if (!/[*?~]/u.test(text)) return undefined;
  const source = text.replace(/~[*?~]|[\s\S]/gu, (part) => {
    if (part === "*") return ".*";
    if (part === "?") return ".";
    return part.slice(-1).replace(/[\\^$.*+?()[\]{}|]/u, String.raw`\$&`);
  });
  return new RegExp(`^${source}$`, "isu");
}
