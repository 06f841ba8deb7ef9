import { expandedNarrative, reportTerms, type ExpandedRow } from "../../report";
import type { FigureId } from "../../statute";
import type { CellPlace, WorkbookReading } from "../../workbook";
import { reportContent } from "../reportContent";
import { unboundNumbers, type UnboundNumber } from "./unboundNumbers";

/** Words that a tag prints, and the cells of the figures that they are made from. */
export interface BoundWords {
  readonly start: number;
  readonly end: number;
  /** The tag without its braces. */
  readonly name: string;
  readonly cells: readonly CellPlace[];
}

/** A row of 正文 as it will be printed. */
export interface NarrativeRowView {
  readonly row: number;
  /** 引言, or the number of the section. */
  readonly section: string;
  readonly heading: string;
  readonly text: string;
  /** The cell of the text. */
  readonly place: CellPlace;
  /** In their order; none lies within another. */
  readonly bound: readonly BoundWords[];
  readonly unbound: readonly UnboundNumber[];
}

/** The rows of 正文 that print something, with what their words are bound to. */
export function narrativeView(reading: WorkbookReading): NarrativeRowView[] {
  const content = reportContent(reading);
  const { figures, lastYear, rates, changes, sentences } = reportTerms(content);
  const madeOf = new Map([...figures, ...lastYear, ...rates, ...changes, ...sentences].map((term) => [term.name, term.figures]));
  const unbound = unboundNumbers(reading);
  return expandedNarrative(content).flatMap((row): NarrativeRowView[] => {
    const place = reading.narrative?.[row.row]?.place;
    if (!place || row.takenOut || row.text.text.trim() === "") return [];
    return [
      {
        row: row.row,
        section: row.section,
        heading: row.heading.text,
        text: row.text.text,
        place,
        bound: boundWords(row, (name) => placesOf(madeOf.get(name) ?? [], reading)),
        unbound: unbound.filter((one) => one.row === row.row),
      },
    ];
  });
}

/** Of a ready sentence, its figures one by one. */
const boundWords = ({ text }: ExpandedRow, cellsOf: (name: string) => readonly CellPlace[]): BoundWords[] =>
  text.spans.flatMap((span) => (span.figures.length > 0 ? span.figures : [span])).map(({ start, end, name }) => ({ start, end, name, cells: cellsOf(name) }));

const placesOf = (ids: readonly FigureId[], { places }: WorkbookReading): CellPlace[] =>
  ids.flatMap((id) => places.get(id) ?? []);
