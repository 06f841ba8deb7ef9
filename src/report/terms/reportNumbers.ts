import { figureKind, readMeasured, withoutSpaces } from "../../figures";
import type { FigureId } from "../../statute";
import type { ReportContent } from "../content";
import type { Gap } from "../gap";
import { readExact, sumOf, type Exact, type NumberOf } from "./exact";
import { formNumbers } from "./formNumbers";
import type { NamedSum } from "./namedSums";

/** A number, or why there is none. */
export type NumberOrGap = { readonly value: Exact } | { readonly gap: Gap };

/** The numbers of a report, each read when somebody asks for it. */
export interface ReportNumbers {
  readonly content: ReportContent;
  /** A number of the form, or else a 要素, be it in the workbook or not. */
  readonly find: (name: string) => NumberOrGap;
  /** A number of the form in last year's report. */
  readonly lastYear: (sum: NamedSum) => NumberOrGap;
}

/** The numbers of a report. A sum has a value where all its figures have one. */
export function reportNumbers(content: ReportContent): ReportNumbers {
  const { edition, figures, unread, lastYear } = content;
  const { figuresOf, tagOf } = formNumbers(edition);
  const thisYear = once((id: FigureId) => read(tagOf(id) ?? id, figures.get(id), figureKind(id), unread?.figures.get(id)));
  const before = once((id: FigureId) => read(tagOf(id) ?? id, lastYear?.figures.get(id), figureKind(id)));
  const otherYear = otherYearGap(content);
  return {
    content,
    find(name) {
      const own = figuresOf(name);
      return own.length > 0 ? sumKnown(own.map(thisYear)) : read(name, namedText(name, content), "named", unread?.names.get(name));
    },
    lastYear(sum) {
      if (otherYear !== undefined) return { gap: otherYear };
      const known = sumKnown(sum.figures.map(before));
      if ("value" in known) return known;
      return { gap: known.gap.kind === "notANumber" ? { ...known.gap, name: `上年.${known.gap.name}` } : { kind: "noLastYear" } };
    },
  };
}

/** Reads each figure once: sentences ask several times for the same. */
function once(readFigure: (id: FigureId) => NumberOrGap): (id: FigureId) => NumberOrGap {
  const known = new Map<FigureId, NumberOrGap>();
  return (id) => {
    const number = known.get(id) ?? readFigure(id);
    known.set(id, number);
    return number;
  };
}

/** Figures of another year than the one before the report's must not be taken for last year's. */
export function otherYearGap({ organ, lastYear }: ReportContent): Gap | undefined {
  const wanted = organ.year - 1;
  return lastYear === undefined || lastYear.year === wanted || Number.isNaN(wanted) ? undefined : { kind: "otherYear", year: lastYear.year, wanted };
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
