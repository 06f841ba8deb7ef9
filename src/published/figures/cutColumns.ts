import { statedNumber, type Entries } from "../../figures";
import { residual, type SumRule } from "../../rules";
import { figureId, type Block, type FigureId } from "../../statute";

/**
 * The figures of a block whose last columns the side of a page has cut off, in columns that do not add up, or of which not all is there: where a row ends nobody sees, so that one that
 * lost a cell looks like all others.
 * @param rules all sum rules of the edition
 */
export function cutColumns({ rows, columns }: Block, entries: Entries, rules: readonly SumRule[]): FigureId[] {
  const ofColumns = columns.map((column) => rows.map((row) => figureId(row, column)));
  const isCut = ofColumns.at(-1)?.every((id) => !entries.has(id)) === true;
  if (!isCut) return [];
  return ofColumns.filter((own) => own.some((id) => entries.has(id)) && !addsUp(own, entries, rules)).flat();
}

/** Whether all sums within a column hold, and all that they are of is there. */
function addsUp(column: readonly FigureId[], entries: Entries, rules: readonly SumRule[]): boolean {
  const ids = new Set(column);
  const own = rules.filter(({ terms }) => terms.every(({ figure }) => ids.has(figure)));
  return own.every((rule) => rule.terms.every(({ figure }) => entries.has(figure)) && residual(rule, (figure) => statedNumber(entries.get(figure)) ?? 0) === 0);
}
