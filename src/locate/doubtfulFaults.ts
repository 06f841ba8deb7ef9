import type { FigureId } from "../statute";
import type { Entries } from "../figures";
import { checkSums } from "../checks";
import type { Situation } from "./locator";
import type { Fault } from "./suspect";

/**
 * The broken rules in which figures stand that may be something else once they are computed again. No cell is suspected for them: whether any is wrong shows when the formulas have been computed again. Rules with a
 * doubtful figure in common are one fault.
 * @param located the rules that other faults speak of, by id
 */
export function doubtfulFaults<Source>({ rules, doubtful, system }: Situation, entries: Entries, located: ReadonlySet<string>): Fault<Source>[] {
  if (doubtful.size === 0) return [];
  const groups: { rules: string[]; doubtful: FigureId[] }[] = [];
  for (const { id, figures } of checkSums(rules, entries)) {
    const own = [...new Set(figures.flatMap((figure) => [figure, ...(system.derived.get(figure)?.keys() ?? [])]))].filter((figure) => doubtful.has(figure));
    if (own.length === 0 || located.has(id)) continue;
    const met = groups.filter((group) => group.doubtful.some((figure) => own.includes(figure)));
    for (const group of met) groups.splice(groups.indexOf(group), 1);
    groups.push({ rules: [...met.flatMap((group) => group.rules), id], doubtful: [...new Set([...met.flatMap((group) => group.doubtful), ...own])] });
  }
  return groups.map((group) => ({
    ...group,
    circular: group.doubtful.filter((figure) => entries.get(figure)?.isCircular),
    consequences: [],
    suspects: [],
    decided: false,
  }));
}
