import type { FigureId } from "../../statute";
import type { ReportContent } from "../content";
import type { Gap } from "../gap";
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

/**
 * Reads the numbers of a report. A sum has a value where all its figures have one.
 * @param ownNames 要素 that are asked for even where the workbook has none of the name
 */
export function quantities(content: ReportContent, ownNames: ReadonlySet<string>): Quantities {
  const all = measures(content.edition);
  const byName = new Map(all.map((measure) => [measure.name, measure]));
  const thisYear = figureReader(all, content.figures);
  const otherYear = otherYearGap(content);
  const lastYear = figureReader(all, content.lastYear?.figures ?? new Map<FigureId, string>());
  return {
    measures: all,
    find(name) {
      const measure = byName.get(name);
      if (measure !== undefined) return sumKnown(measure.figures.map(thisYear));
      return content.namedFigures.has(name) || ownNames.has(name) ? read(name, content.namedFigures.get(name)) : undefined;
    },
    lastYear(measure) {
      if (otherYear !== undefined) return { gap: otherYear };
      const sum = sumKnown(measure.figures.map(lastYear));
      if ("value" in sum) return sum;
      return { gap: sum.gap.kind === "notANumber" ? { ...sum.gap, name: `上年.${sum.gap.name}` } : { kind: "noLastYear" } };
    },
    figuresOf: (name) => byName.get(name)?.figures ?? [],
  };
}

/** Figures of another year than the one before the report's must not be taken for last year's. */
export function otherYearGap({ organ, lastYear }: ReportContent): Gap | undefined {
  const wanted = organ.year - 1;
  return lastYear === undefined || lastYear.year === wanted || Number.isNaN(wanted) ? undefined : { kind: "otherYear", year: lastYear.year, wanted };
}

/** Gives the function that reads a figure, each once; what is missing is named by the figure's own tag, which comes before a shorter one. */
function figureReader(all: readonly Measure[], values: ReadonlyMap<FigureId, string>): (id: FigureId) => Quantity {
  const single = all.filter(({ figures }) => figures.length === 1);
  const known = new Map([...single].reverse().flatMap(({ name, figures }) => figures.map((id) => [id, read(name, values.get(id))] as const)));
  return (id) => known.get(id) ?? read(id, values.get(id));
}

function read(name: string, text: string | undefined): Quantity {
  if (text === undefined || text.trim() === "") return { gap: { kind: "blank", names: [name] } };
  const value = readExact(text);
  return value === undefined ? { gap: { kind: "notANumber", name } } : { value };
}

/** The sum, or why there is none: what is no number before what is blank. */
function sumKnown(parts: readonly Quantity[]): Quantity {
  const [first, ...more] = parts;
  if (first !== undefined && more.length === 0) return first;
  const gap = joinGaps(parts.flatMap((part) => ("gap" in part ? [part.gap] : [])));
  return gap === undefined ? { value: sumOf(parts.flatMap((part) => ("value" in part ? [part.value] : []))) } : { gap };
}

/** Several reasons as one: the first that is not blankness, or all that is blank. */
export function joinGaps(gaps: readonly Gap[]): Gap | undefined {
  const other = gaps.find(({ kind }) => kind !== "blank");
  if (other !== undefined || gaps.length === 0) return other;
  return { kind: "blank", names: [...new Set(gaps.flatMap((gap) => (gap.kind === "blank" ? gap.names : [])))] };
}
