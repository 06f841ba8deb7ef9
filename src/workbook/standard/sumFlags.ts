import type { SumRule } from "../../rules";
import type { FigureId } from "../../statute";
import { rangeAddress, rectanglesOf, type Absolute, type Position } from "../../address";
import type { ConditionalFormatPlan } from "../sheetPlan";
import { colors } from "./look";

/** A figure of a rule at its cell, and the cells that a person must have filled in before it is settled. */
interface PlacedTerm extends Position {
  readonly coefficient: 1 | -1;
  readonly toEnter: readonly Position[];
}

/** A rule at its cells. All of them stand in one row, or all in one column. */
interface PlacedRule {
  readonly rule: SumRule;
  readonly terms: readonly PlacedTerm[];
  readonly along: "row" | "column";
}

/**
 * Conditional formats that turn the cells of a broken sum rule red, made from the rules. They say what `checkSums` says:
 * a figure that is not settled leaves its side open upwards. Rules of one shape side by side share one format (the 25 row
 * totals of 三 are one), so that staff find a short list under 条件格式.
 * @param computed the parts of each total that comes as a formula
 */
export function sumFlags(
  rules: readonly SumRule[],
  places: ReadonlyMap<FigureId, Position>,
  computed: ReadonlyMap<FigureId, readonly FigureId[]>,
): ConditionalFormatPlan[] {
  const shapes = new Map<string, PlacedRule[]>();
  for (const rule of rules) {
    const placed = placeRule(rule, places, computed);
    const shape = shapeOf(placed);
    shapes.set(shape, [...(shapes.get(shape) ?? []), placed]);
  }
  return [...shapes.values()].flatMap(flagShape);
}

function placeRule(rule: SumRule, places: ReadonlyMap<FigureId, Position>, computed: ReadonlyMap<FigureId, readonly FigureId[]>): PlacedRule {
  const toEnter = (figure: FigureId): FigureId[] => computed.get(figure)?.flatMap(toEnter) ?? [figure];
  const terms = rule.terms.flatMap(({ figure, coefficient }): PlacedTerm[] => {
    const place = places.get(figure);
    const settledBy = toEnter(figure).flatMap((one) => places.get(one) ?? []);
    return place ? [{ row: place.row, column: place.column, coefficient, toEnter: settledBy }] : [];
  });
  return { rule, terms, along: terms.every(({ row }) => row === terms[0]?.row) ? "row" : "column" };
}

/** What rules must have in common to be one conditional format: direction, and their cells as seen from each other. */
function shapeOf({ rule, terms, along }: PlacedRule): string {
  const first = terms[0] ?? { row: 0, column: 0 };
  const seen = ({ row, column }: Position): string => (along === "row" ? `${row - first.row},${column}` : `${row},${column - first.column}`);
  const steps = terms.map((term) => [term.coefficient, seen(term), ...term.toEnter.map(seen)].join(" "));
  return [rule.check, along, ...steps].join(";");
}

function flagShape(rules: readonly PlacedRule[]): ConditionalFormatPlan[] {
  const formulas = new Map<string, string>();
  const flagged = rules.flatMap((placed) => {
    const cells = flaggedCells(placed);
    const formula = brokenFormula(placed);
    for (const cell of cells) formulas.set(key(cell), formula);
    return cells;
  });
  return rectanglesOf(flagged).map((range) => ({
    address: rangeAddress(range),
    formula: formulas.get(key({ row: range.top, column: range.left })) ?? "",
    fill: colors.wrongFill,
    fontColor: colors.wrongText,
  }));
}

/** The whole row, or the four rows of a balance; of a column's total the total alone, or 22 red cells would hide which sum is meant. */
function flaggedCells({ rule, terms, along }: PlacedRule): readonly Position[] {
  return along === "column" && rule.relation === "total" ? terms.filter(({ coefficient }) => coefficient === -1) : terms;
}

/** TRUE where no whole number ≥ 0 in the cells still to be filled in could make both sides equal. */
function brokenFormula({ terms, along }: PlacedRule): string {
  const absolute: Absolute = along === "row" ? { columns: true } : { rows: true };
  const ranges = (cells: readonly Position[]): string =>
    rectanglesOf(cells)
      .map((range) => rangeAddress(range, absolute))
      .join(",");
  const side = (sign: 1 | -1) => {
    const cells = terms.filter(({ coefficient }) => coefficient === sign);
    const toEnter = cells.flatMap((cell) => cell.toEnter);
    return { sum: `SUM(${ranges(cells)})`, settled: `COUNT(${ranges(toEnter)})=${toEnter.length}` };
  };
  const left = side(1);
  const right = side(-1);
  return `=OR(AND(${left.sum}>${right.sum},${right.settled}),AND(${left.sum}<${right.sum},${left.settled}))`;
}

const key = ({ row, column }: Position): string => `${row},${column}`;
