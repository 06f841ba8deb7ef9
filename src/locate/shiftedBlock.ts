import { residual, type SumRule } from "../rules";
import type { FigureId } from "../statute";
import { LARGEST_FIGURE } from "../figures";
import type { Situation } from "./locator";
import { violatedRows, type PartState } from "./residuals";
import type { ShiftedLine } from "./shiftedLines";

/** From so many broken rules on it is no chance that they all hold once everything goes back by one cell. */
const NO_CHANCE = 3;

/** A figure of the block: where it stands in the form, and what it holds. */
interface BlockCell {
  readonly figure: FigureId;
  readonly row: number;
  readonly column: number;
  readonly value: number | undefined;
}

/**
 * All numbers of a block with typed totals that were typed one cell too far, put back: to the left where the first column holds nothing, upwards where
 * the first row does. What fell off the end is what the rules leave it. Upwards the sums of each column prove it. To the left nothing proves the totals
 * that fell off; so it is said only where every row with a number in it contradicts what stands under 总计, all columns hold together by themselves,
 * and no numbers in the empty one would make it right. The other two ways would have typed over labels.
 */
export function shiftedBlock([state, ...others]: readonly PartState[], { form: { places }, rules, formulas, doubtful, valueOf }: Situation): ShiftedLine[] {
  if (!state || others.length > 0 || violatedRows(state).length < NO_CHANCE) return [];
  const [first] = state.part.figures;
  const block = first === undefined ? undefined : places.get(first)?.block;
  const cells = [...places].flatMap(([figure, place]): BlockCell[] =>
    place.block === block ? [{ figure, row: place.row, column: place.column, value: valueOf(figure) }] : [],
  );
  const figures = new Set(cells.map(({ figure }) => figure));
  const own = rules.filter(({ terms }) => terms.every(({ figure }) => figures.has(figure)));
  if (cells.some(({ figure }) => formulas.has(figure) || doubtful.has(figure))) return [];
  return [...(isColumnTooFar(cells, own) ? putBack(cells, own, "column") : []), ...putBack(cells, own, "row")];
}

/** Whether the rows, and only they, contradict what stands under 总计, each of them that has any number, and one so that the empty column cannot mend it. */
function isColumnTooFar(cells: readonly BlockCell[], rules: readonly SumRule[]): boolean {
  const held = new Map(cells.map(({ figure, value = 0 }) => [figure, value]));
  const valueOf = (figure: FigureId): number | undefined => held.get(figure);
  const rowOf = new Map(cells.map(({ figure, row }) => [figure, row]));
  const isAlongRow = ({ terms }: SumRule): boolean => new Set(terms.map(({ figure }) => rowOf.get(figure))).size === 1;
  if (rules.some((rule) => !isAlongRow(rule) && residual(rule, valueOf) !== 0)) return false;
  const filled = rules.filter((rule) => isAlongRow(rule) && rule.terms.some(({ figure }) => (held.get(figure) ?? 0) > 0));
  const excess = (rule: SumRule): number => residual(rule, valueOf);
  const hasTotal = ({ terms }: SumRule): boolean => terms.some(({ figure, coefficient }) => coefficient < 0 && (held.get(figure) ?? 0) > 0);
  return filled.every((rule) => excess(rule) !== 0) && filled.some(hasTotal) && filled.some((rule) => excess(rule) > 0);
}

/** Each number one cell back, if the first column or row is empty, every other cell has a number, and all rules hold then. */
function putBack(cells: readonly BlockCell[], rules: readonly SumRule[], along: "row" | "column"): ShiftedLine[] {
  const other = along === "row" ? "column" : "row";
  if (!cells.every((cell) => (cell[along] === 0 ? (cell.value ?? 0) === 0 : cell.value !== undefined))) return [];
  const last = Math.max(...cells.map((cell) => cell[along]));
  const at = new Map(cells.map((cell) => [`${cell[along]} ${cell[other]}`, cell.value ?? 0]));
  const put = new Map(cells.flatMap((cell) => (cell[along] === last ? [] : [[cell.figure, at.get(`${cell[along] + 1} ${cell[other]}`) ?? 0] as const])));
  settle(put, rules);
  if (
    put.size < cells.length ||
    rules.some((rule) => residual(rule, (figure) => put.get(figure)) !== 0) ||
    [...put.values()].some((value) => !Number.isInteger(value) || value < 0 || value > LARGEST_FIGURE)
  )
    return [];
  const changes = cells.flatMap(({ figure, value }) => (value === put.get(figure) ? [] : [[figure, put.get(figure) ?? 0] as const]));
  return [{ back: along === "column" ? "left" : "up", changes: new Map(changes), isProved: true }];
}

/** Gives the figures that are left the numbers that the rules leave them, one after the other. */
function settle(put: Map<FigureId, number>, rules: readonly SumRule[]): void {
  for (let before = -1; before < put.size;) {
    before = put.size;
    for (const rule of rules) {
      const [open, ...others] = rule.terms.filter(({ figure }) => !put.has(figure));
      if (open && others.length === 0) put.set(open.figure, -residual(rule, (figure) => put.get(figure)) / open.coefficient + 0);
    }
  }
}
