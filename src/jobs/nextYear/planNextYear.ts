import type { Finding } from "../findings/finding";
import { summand } from "../../figures";
import { editionOf, type Edition, type FigureId } from "../../statute";
import {
  planLastYearSheet,
  planStandardSheets,
  readReport,
  tableSheets,
  usualPeriod,
  type Filling,
  type NarrativeRow,
  type ReadingProblem,
  type ReportReading,
  type ReadableSheets,
  type SheetPlan,
  type Totals,
} from "../../workbook";
import { carriedFigures } from "../years/carriedFigures";
import { identifyProblem } from "../checking/identifyProblem";
import { asLastYear } from "../years/lastYear";
import { refuseWrongFigures } from "../report/refuseFigures";
import { explainedBy } from "../checking/placeProblems";
import { ReportError } from "../report/reportError";
import { unreadableFindings } from "../checking/unreadableFindings";
import { workbookFileName } from "../workbookFileName";
import { moveYears, type YearNote } from "./moveYears";

/** This year's workbook, to be made. */
export interface NextYear {
  readonly organ: string;
  readonly year: number;
  /** The sheets of the new workbook, in their order. */
  readonly plans: readonly SheetPlan[];
  /** 「＜机关＞＜年度＞年政府信息公开年报数据.xlsx」 */
  readonly fileName: string;
  /** Years in 正文 that were moved on, or left for a person to look at. */
  readonly years: readonly YearNote[];
  /** What of last year's workbook is doubtful or was not read, and so may not have been carried on. */
  readonly problems: readonly ReadingProblem[];
  /** F1: the cells outside the tables that could not be read, so that nothing of them is carried on. */
  readonly unread: readonly Finding[];
}

/** How the next year's workbook is to be made. */
export interface NextYearRequest {
  readonly totals: Totals;
  /** The name of last year's file. */
  readonly source: string;
  /** Of a published report: what its figures were read from. */
  readonly words?: ReadonlyMap<FigureId, string>;
  /** The year of the new workbook, where a person has said it; needed where last year's does not say its own. */
  readonly year?: number;
}

/**
 * Rolls last year's workbook forward: its organ, contacts and 要素 without their values, its 正文 with the years moved on, 上年结转 from
 * 结转下年度, and last year's figures in 上年数据. Last year's workbook is only read.
 * @throws ReportError where the workbook does not say whose report it is, has no tables, or nobody says of which year it is
 */
export async function planNextYear(previous: ReadableSheets, { totals, source, words, year: asked }: NextYearRequest): Promise<NextYear> {
  const reading = await readReport(previous);
  const { organSheet, entries, stated } = reading;
  const { organ: name } = stated;
  if (name === "" && organSheet) throw unnamed(organSheet);
  if (entries.size === 0) throw new ReportError("noTables", "next");
  refuseWrongFigures(reading, "next");
  const last = stated.year ?? (asked === undefined ? undefined : asked - 1);
  if (last === undefined) throw new ReportError("unknownYear", "next");
  const year = last + 1;
  if (asked !== undefined && asked !== year) throw new ReportError("otherYear", "next");
  const edition = editionOf(year);
  const narrative = movedNarrative(reading.narrative ?? [], last);
  const filling: Filling = {
    organ: organSheet ? movedOrgan({ ...organSheet.organ, name }, year) : { name, year },
    namedFigures: (organSheet?.namedRows ?? []).map(({ name, unit }) => ({ name, unit, value: "" })),
    narrative: narrative.rows,
    figures: carriedIn(reading, edition),
  };
  return {
    organ: name,
    year,
    plans: [...planStandardSheets(edition, totals, filling), planLastYearSheet(asLastYear({ ...reading, stated: { organ: name, year: last } }, source, words))],
    fileName: workbookFileName(name, year),
    years: narrative.notes,
    problems: reading.problems.filter((problem) => !isNeedless(problem) && explainedBy(identifyProblem(problem), reading.explanations).state !== "accepted"),
    unread: unreadableFindings(reading),
  };
}

/** A sheet that is not there and of which no figure is carried on: those of the organ and of 正文. */
const isNeedless = (problem: ReadingProblem): boolean => problem.kind === "missing" && !Object.values(tableSheets).includes(problem.sheet);

function unnamed({ typedName, sheet, places: { name } }: NonNullable<ReportReading["organSheet"]>): ReportError {
  return typedName === "" ? new ReportError("noOrgan", "next") : new ReportError("notOrgan", "next", `${sheet}!${name?.address ?? "A1"} “${typedName}”`);
}

type Organ = NonNullable<ReportReading["organSheet"]>["organ"];

/** The period writes itself from the year unless it was worded otherwise; the day of the report is not known yet. */
function movedOrgan(organ: Organ, year: number): Filling["organ"] {
  const { name, kind, contact, shortName, title, period } = organ;
  return {
    name,
    kind,
    contact,
    shortName,
    year,
    title: moveYears(title, year - 1).text,
    ...(period !== "" && period !== usualPeriod(year - 1) && { period: moveYears(period, year - 1).text }),
  };
}

function movedNarrative(rows: readonly NarrativeRow[], year: number): { readonly rows: readonly NarrativeRow[]; readonly notes: readonly YearNote[] } {
  const moved = rows.map((row) => ({ row, heading: moveYears(row.heading, year), text: moveYears(row.text, year) }));
  return {
    rows: moved.map(({ row, heading, text }) => ({ ...row, heading: heading.text, text: text.text })),
    notes: moved.flatMap(({ heading, text }) => [...heading.notes, ...text.notes]),
  };
}

/** 上年结转 of each column, as far as last year's 结转下年度 is a number. */
const carriedIn = ({ entries }: ReportReading, edition: Edition): ReadonlyMap<FigureId, number> =>
  new Map(
    carriedFigures(edition).flatMap(({ into, from }) => {
      const value = summand(entries.get(from));
      return value === undefined ? [] : [[into, value] as const];
    }),
  );
