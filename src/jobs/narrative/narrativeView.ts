import { figuresNamed, type ExpandedRow, type ReportParagraph } from "../../report";
import type { FigureId } from "../../statute";
import type { CellPlace, WorkbookReading } from "../../workbook";
import { printedNarrative } from "./printedNarrative";
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

/** Views of the rows of 正文, by the paragraphs that the report prints of them: a view has the sub-heading and the lines that are printed, and no others. */
export function narrativeViews(reading: WorkbookReading): (paragraphs: readonly ReportParagraph[]) => NarrativeRowView[] {
  const { content, rows } = printedNarrative(reading);
  const unbound = unboundNumbers(reading);
  return (paragraphs) =>
    [...new Set(paragraphs.filter(({ kind }) => kind !== "section").map(({ row }) => row))].flatMap((index): NarrativeRowView[] => {
      const [row, place] = [rows[index], reading.narrative?.[index]?.place];
      if (!row || !place) return [];
      const own = paragraphs.filter((one) => one.row === index);
      const view = {
        row: index,
        section: row.section,
        heading: own.find(({ kind }) => kind === "heading")?.text ?? "",
        text: row.text.text,
        place,
        bound: boundWords(row, (name) => placesOf(figuresNamed(content, name), reading)),
        unbound: unbound.filter((one) => one.row === index),
      };
      return [
        own
          .filter(({ kind }) => kind === "section")
          .map(({ text }) => text)
          .reduce(withoutLine, view),
      ];
    });
}

/** A view without a line of its text, such as the section's own heading, which is printed above. */
function withoutLine(view: NarrativeRowView, line: string): NarrativeRowView {
  const start = view.text.indexOf(line);
  if (start < 0) return view;
  const end = start + line.length + (view.text[start + line.length] === "\n" ? 1 : 0);
  const moved = <Words extends { readonly start: number; readonly end: number }>(words: readonly Words[]): Words[] =>
    words
      .filter((one) => one.end <= start || one.start >= end)
      .map((one) => (one.start < end ? one : { ...one, start: one.start - end + start, end: one.end - end + start }));
  return { ...view, text: view.text.slice(0, start) + view.text.slice(end), bound: moved(view.bound), unbound: moved(view.unbound) };
}

/** Of a ready sentence, its figures one by one. */
const boundWords = ({ text }: ExpandedRow, cellsOf: (name: string) => readonly CellPlace[]): BoundWords[] =>
  text.spans.flatMap((span) => (span.figures.length > 0 ? span.figures : [span])).map(({ start, end, name }) => ({ start, end, name, cells: cellsOf(name) }));

const placesOf = (ids: readonly FigureId[], { places }: WorkbookReading): CellPlace[] => ids.flatMap((id) => places.get(id) ?? []);
