import { summand, type Entries } from "../../figures";
import type { TotalRule } from "../../rules";
import type { FigureId } from "../../statute";

/** A total, what its parts add up to, and whether it stands at 0 as nobody filled it in; a sum only then. */
export interface TotalAtZero {
  readonly figure: FigureId;
  readonly sum: number;
  readonly isZero: boolean;
}

/** Whether a total stands at 0. Where a part may be old it is as good as filled in: what may be old adds up to nothing that could be. */
export function totalAtZero({ total: figure, parts: figures }: TotalRule, entries: Entries): TotalAtZero {
  const entry = entries.get(figure);
  if (entry?.state !== "number" || entry.value !== 0 || entry.computed) return { figure, sum: 0, isZero: false };
  const parts = figures.map((part) => entries.get(part));
  if (parts.some((part) => part?.isFresh === false)) return { figure, sum: 0, isZero: false };
  return { figure, sum: parts.reduce((all, part) => all + (summand(part) ?? 0), 0), isZero: true };
}
