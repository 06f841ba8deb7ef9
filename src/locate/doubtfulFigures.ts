import { totalRules, type SumRule } from "../rules";
import type { FigureId } from "../statute";
import type { Entries } from "../figures";
import { checkSums } from "../checks";

/**
 * The figures of which a formula may say something else once it is computed again: its result cannot be told here, or is that of an entry, old, and stands in
 * a rule that is broken. What a total with an old result should show is known, and computing it again mends nothing.
 * @param formulas the totals that follow their parts: these are none of them, and say what their parts say
 */
export function doubtfulFigures(rules: readonly SumRule[], entries: Entries, formulas: ReadonlyMap<FigureId, readonly FigureId[]>): ReadonlySet<FigureId> {
  const totals = new Set(totalRules(rules).map(({ total }) => total));
  const computed = [...entries].filter(
    ([figure, entry]) => (entry.isFresh === false || (entry.old !== undefined && !totals.has(figure))) && !formulas.has(figure),
  );
  if (computed.length === 0) return new Set();
  const ofRules = new Set(rules.flatMap(({ terms }) => terms.map(({ figure }) => figure)));
  const inBroken = new Set(checkSums(rules, entries).flatMap(({ figures }) => figures.flatMap((figure) => [figure, ...(formulas.get(figure) ?? [])])));
  return new Set(computed.flatMap(([figure, { isFresh }]) => (ofRules.has(figure) && (isFresh === false || inBroken.has(figure)) ? [figure] : [])));
}
