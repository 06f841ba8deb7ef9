import { sumRules, totalRules } from "../rules";
import type { Edition, FigureId } from "../statute";
import { summand, type Entries } from "./entry";

/**
 * The figures whose formulas cannot be computed here and whose results nothing confirms. A total is confirmed by its parts where it is their sum and none of them
 * is doubtful itself; an entry is confirmed by nothing, since the numbers beside it may be of the same day as an old result.
 */
export function unconfirmedFigures(edition: Edition, entries: Entries): FigureId[] {
  const doubtful = new Set<FigureId>();
  entries.forEach(({ isFresh }, figure) => {
    if (isFresh === false) doubtful.add(figure);
  });
  if (doubtful.size === 0) return [];
  const isKnown = (figure: FigureId): boolean => !doubtful.has(figure) && summand(entries.get(figure)) !== undefined;
  const totals = totalRules(sumRules(edition)).filter(({ total }) => doubtful.has(total));
  let before;
  do {
    before = doubtful.size;
    for (const { total, parts } of totals) {
      if (parts.every(isKnown) && parts.reduce((sum, part) => sum + (summand(entries.get(part)) ?? 0), 0) === summand(entries.get(total)))
        doubtful.delete(total);
    }
  } while (doubtful.size < before);
  return [...doubtful].filter((figure) => entries.get(figure)?.old === undefined);
}
