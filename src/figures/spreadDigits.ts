import { totalRules, type SumRule } from "../rules";
import type { FigureId } from "../statute";
import { summand, type Entries, type Entry } from "./entry";
import { withoutSpaces } from "./units/measured";

/** 「1 0」: single digits on one line, as text that is spread over its cell comes out of other programs. */
const SPREAD = /^\d(?: \d)+$/u;

/**
 * Digits that stand apart may be one number or several: 「2 1」 is 21, or a 2 and a 1. They are read as one number where a sum of the table says so and none
 * says otherwise; nothing else tells.
 * @returns the entries, where that is so with the number for certain
 */
export function joinSpread<All extends Entries>(rules: readonly SumRule[], entries: All): All | Map<FigureId, Entry> {
  const numbers = new Map<FigureId, number>();
  entries.forEach((entry, figure) => {
    const number = entry.state === "text" ? joined(entry) : undefined;
    if (number !== undefined) numbers.set(figure, number);
  });
  if (numbers.size === 0) return entries;
  const valueOf = (figure: FigureId): number | undefined => numbers.get(figure) ?? summand(entries.get(figure));
  const totals = totalRules(rules);
  const isSaid = (figure: FigureId): boolean => {
    const sums = totals
      .filter(({ total, parts }) => total === figure || parts.includes(figure))
      .map(({ total, parts }) => ({ total: valueOf(total), parts: parts.map(valueOf) }))
      .filter(({ total, parts }) => total !== undefined && !parts.includes(undefined));
    return sums.length > 0 && sums.every(({ total, parts }) => parts.reduce<number>((sum, part) => sum + (part ?? 0), 0) === total);
  };
  const said = [...numbers].filter(([figure]) => isSaid(figure));
  return new Map([
    ...entries,
    ...said.flatMap(([figure, reads]): [FigureId, Entry][] => {
      const entry = entries.get(figure);
      return entry?.state === "text" ? [[figure, { ...entry, reads, certain: true }]] : [];
    }),
  ]);
}

function joined({ text, what }: Entry & { readonly state: "text" }): number | undefined {
  const written = withoutSpaces(text);
  return what === undefined && SPREAD.test(written) ? Number(written.replaceAll(" ", "")) : undefined;
}
