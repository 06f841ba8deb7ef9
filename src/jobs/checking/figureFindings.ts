import { checkFigures, checkYears, fillTotals } from "../../checks";
import type { Finding } from "../findings/finding";
import type { JumpMeasure } from "../../rules";
import { organKinds, type FigureId } from "../../statute";
import { plainDecimal, type LastYearReading, type WorkbookReading } from "../../workbook";
import { checkNarrative } from "../narrative/checkNarrative";

/** What figures are held against beside each other, and what is looked for. */
export interface Beside {
  readonly lastYear: LastYearReading | undefined;
  /** From which change on a figure is called to have jumped. */
  readonly jump: JumpMeasure | undefined;
  /** Whether hints are. */
  readonly hints: boolean;
}

/**
 * What the checks say that depends on the figures of the tables: of them, across the years, of sentences.
 *
 * @param reading the same as it should be, where it is at hand
 */
export function figureFindings(read: WorkbookReading, { lastYear, jump, hints }: Beside, reading = asItShouldBe(read)): Finding[] {
  const { edition } = read;
  const kind = organKinds.find(({ label }) => label === read.organSheet?.organ.kind);
  return [
    ...checkFigures(edition, read.entries, kind),
    ...(lastYear ? checkYears(edition, reading.entries, lastYear.entries, jump ?? lastYear.jump) : []),
    ...checkNarrative(reading, lastYear, hints),
  ];
}

/**
 * Totals that nobody filled in, and results that are old, are told as such; to all other checks, also of sentences with their tags, they are what they
 * should be.
 */
export function asItShouldBe<Reading extends WorkbookReading>(read: Reading): Reading {
  const { entries } = fillTotals(read.edition, read.entries);
  const others: FigureId[] = [];
  entries.forEach((entry, figure) => {
    if (entry.old !== undefined || entry !== read.entries.get(figure)) others.push(figure);
  });
  if (others.length === 0) return { ...read, entries };
  const shown = new Map(read.shown);
  for (const figure of others) {
    const entry = entries.get(figure);
    if (entry === undefined || entry.state === "blank") shown.delete(figure);
    else shown.set(figure, entry.state === "number" ? plainDecimal(entry.value) : entry.text);
  }
  return { ...read, entries, shown };
}
