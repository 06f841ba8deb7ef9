import type { FigureId } from "../../statute";
import type { ReportContent } from "../content";
import type { Gap } from "../tagWords";
import { readExact, sumOf, type Exact } from "./exact";
import { measures, type Measure } from "./measures";

/** A number, or why there is none. */
export type Quantity = { readonly value: Exact } | { readonly gap: Gap };

/** The numbers of a report by name. */
export interface Quantities {
  readonly measures: readonly Measure[];
  /** A number of the form or a 要素; `undefined` where the edition has nothing of that name. */
  readonly find: (name: string) => Quantity | undefined;
  /** The same number in last year's report. */
  readonly lastYear: (measure: Measure) => Quantity;
  /** The figures that a name sums; none where it is a 要素. */
  readonly figuresOf: (name: string) => readonly FigureId[];
}

/** Reads the numbers of a report. A sum has a value where all its figures have one. */
export function quantities(content: ReportContent, ownNames: ReadonlySet<string> = new Set()): Quantities {
  const all = measures(content.edition);
  const byName = new Map(all.map((measure) => [measure.name, measure]));
  const single = all.filter(({ figures }) => figures.length === 1);
  // A figure's own name comes before a shorter one.
  const tags = new Map(single.reverse().flatMap(({ name, figures }) => figures.map((id) => [id, name] as const)));
  const tagOf = (id: FigureId): string => tags.get(id) ?? id;
  return {
    measures: all,
    find(name) {
      const measure = byName.get(name);
      if (measure !== undefined) return total(measure, content.figures, tagOf);
      return content.namedFigures.has(name) || ownNames.has(name) ? read(name, content.namedFigures.get(name)) : undefined;
    },
    lastYear(measure) {
      const sum = total(measure, content.lastYear?.figures ?? new Map<FigureId, string>(), tagOf);
      return "gap" in sum && sum.gap.kind === "blank" ? { gap: { kind: "noLastYear" } } : sum;
    },
    figuresOf: (name) => byName.get(name)?.figures ?? [],
  };
}

function total({ figures }: Measure, values: ReadonlyMap<FigureId, string>, tagOf: (id: FigureId) => string): Quantity {
  return sumKnown(figures.map((id) => read(tagOf(id), values.get(id))));
}

function read(name: string, text: string | undefined): Quantity {
  if (text === undefined || text.trim() === "") return { gap: { kind: "blank", names: [name] } };
  const value = readExact(text);
  return value === undefined ? { gap: { kind: "notANumber", name } } : { value };
}

/** The sum, or why there is none: what is no number before what is blank. */
function sumKnown(parts: readonly Quantity[]): Quantity {
  const gap = joinGaps(parts.flatMap((part) => ("gap" in part ? [part.gap] : [])));
  return gap === undefined ? { value: sumOf(parts.flatMap((part) => ("value" in part ? [part.value] : []))) } : { gap };
}

/** Several reasons as one: the first that is not blankness, or all that is blank. */
export function joinGaps(gaps: readonly Gap[]): Gap | undefined {
  const other = gaps.find(({ kind }) => kind !== "blank");
  if (other !== undefined || gaps.length === 0) return other;
  return { kind: "blank", names: [...new Set(gaps.flatMap((gap) => (gap.kind === "blank" ? gap.names : [])))] };
}
