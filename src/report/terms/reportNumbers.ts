import { figureKind, readMeasured, withoutSpaces } from "../../figures";
import type { FigureId } from "../../statute";
import type { ReportContent } from "../content";
import type { Gap } from "../gap";
import type { Counted } from "./counted";
import { readExact, sumOf, type Exact, type NumberOf } from "./exact";
import { namedSums, type NamedSum } from "./namedSums";
import { formNumbers, type NumberPart } from "./numberParts";

/** A number, or why there is none. */
export type NumberOrGap = { readonly value: Exact } | { readonly gap: Gap };

/** The numbers of a report by name. */
export interface ReportNumbers {
  readonly namedSums: readonly NamedSum[];
  /** A number of the form or a 要素; `undefined` where the edition has nothing of that name. */
  readonly find: (name: string) => NumberOrGap | undefined;
  /** The same number in last year's report. */
  readonly lastYear: (sum: NamedSum) => NumberOrGap;
  /** The figures that a name sums; none where it is a 要素. */
  readonly figuresOf: (name: string) => readonly FigureId[];
  /** The name of what is counted; `undefined` where the edition does not ask for it. */
  readonly nameOf: (counted: Counted) => string | undefined;
  /** What a number consists of in the form. */
  readonly partsOf: (name: string) => readonly NumberPart[];
}

/**
 * Reads the numbers of a report. A sum has a value where all its figures have one.
 * @param ownNames 要素 that are asked for even where the workbook has none of the name
 */
export function reportNumbers(content: ReportContent, ownNames: ReadonlySet<string>): ReportNumbers {
  const all = namedSums(content.edition);
  const byName = new Map(all.map((sum) => [sum.name, sum]));
  const { names, parts } = formNumbers(content.edition);
  const { unread } = content;
  const thisYear = figureReader(all, content.figures, unread?.figures);
  const otherYear = otherYearGap(content);
  const lastYear = figureReader(all, content.lastYear?.figures ?? new Map<FigureId, string>());
  return {
    namedSums: all,
    find(name) {
      const sum = byName.get(name);
      if (sum !== undefined) return sumKnown(sum.figures.map(thisYear));
      return content.namedFigures.has(name) || ownNames.has(name) ? read(name, namedText(name, content), "named", unread?.names.get(name)) : undefined;
    },
    lastYear(sum) {
      if (otherYear !== undefined) return { gap: otherYear };
      const known = sumKnown(sum.figures.map(lastYear));
      if ("value" in known) return known;
      return { gap: known.gap.kind === "notANumber" ? { ...known.gap, name: `上年.${known.gap.name}` } : { kind: "noLastYear" } };
    },
    figuresOf: (name) => byName.get(name)?.figures ?? [],
    nameOf: (counted) => (typeof counted === "string" ? counted : names.get(counted(content.edition).join())),
    partsOf: (name) => parts.get(name) ?? [],
  };
}

/** Figures of another year than the one before the report's must not be taken for last year's. */
export function otherYearGap({ organ, lastYear }: ReportContent): Gap | undefined {
  const wanted = organ.year - 1;
  return lastYear === undefined || lastYear.year === wanted || Number.isNaN(wanted) ? undefined : { kind: "otherYear", year: lastYear.year, wanted };
}

/** Gives the function that reads a figure, each once; what is missing is named by the figure's own tag, which comes before a shorter one. */
function figureReader(all: readonly NamedSum[], values: ReadonlyMap<FigureId, string>, unread?: ReadonlyMap<FigureId, string>): (id: FigureId) => NumberOrGap {
  const single = all.filter(({ figures }) => figures.length === 1);
  const known = new Map(
    [...single].reverse().flatMap(({ name, figures }) => figures.map((id) => [id, read(name, values.get(id), figureKind(id), unread?.get(id))] as const)),
  );
  return (id) => known.get(id) ?? read(id, values.get(id), figureKind(id), unread?.get(id));
}

/** What a 要素 says, with the unit beside its value where that says none itself: 「1.2」 beside 万元. */
function namedText(name: string, { namedFigures, namedUnits }: ReportContent): string | undefined {
  const text = namedFigures.get(name);
  const unit = namedUnits?.get(name) ?? "";
  const measured = text === undefined ? undefined : readMeasured(withoutSpaces(text));
  const isMoney = readMeasured(withoutSpaces(`1${unit}`))?.unit?.money !== undefined;
  return text !== undefined && measured !== undefined && measured.unit === undefined && isMoney ? text + unit : text;
}

function read(name: string, text: string | undefined, of: NumberOf, unread?: string): NumberOrGap {
  if (unread !== undefined) return { gap: { kind: "unread", name, cell: unread } };
  if (text === undefined || text.trim() === "") return { gap: { kind: "blank", names: [name] } };
  const value = readExact(text, of);
  return value === undefined ? { gap: { kind: "notANumber", name } } : { value };
}

/** The sum, or why there is none: what is no number before what is blank. */
function sumKnown(parts: readonly NumberOrGap[]): NumberOrGap {
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
