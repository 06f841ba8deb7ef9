import type { FigureId } from "../../statute";
import { columnLabel, figureLabel, figureOf, rowLabel, type TableFigure } from "../../figures";
import type { CountReading } from "../claims/readings";

/** Sums of so many figures are written out; longer ones are named by what they have in common. */
const WRITTEN_OUT = 3;

/** What the figures of a reading have in common, for a language to put into words. */
export type ReadingName =
  /** Each by its name, with its value where there are several. */
  | { readonly kind: "each"; readonly labels: readonly string[] }
  /** All of one row group in one column, or all of one row: 「不予公开·总计」. */
  | { readonly kind: "sum"; readonly label: string; readonly count: number };

/** How to call the figures that words of a report may mean. */
export function readingName({ terms }: CountReading): ReadingName {
  const ids = terms.map(({ figure }) => figure);
  if (ids.length <= WRITTEN_OUT) return { kind: "each", labels: ids.map(figureLabel) };
  const figures = ids.map(figureOf);
  const [rows, columns] = [shared(figures.map(rowLabel)), shared(figures.map(columnLabel))];
  return { kind: "sum", label: [rows, columns].filter((label) => label !== "").join("·"), count: ids.length };
}

/** What labels share; where they share nothing, the labels themselves, if they are few. */
function shared(labels: readonly string[]): string {
  const different = [...new Set(labels)];
  const name = common(different);
  return name !== "" || different.length > WRITTEN_OUT ? name : different.join("、");
}

/** The parts of labels, between the dots, that all begin with: 「不予公开」 of 「不予公开·属于国家秘密」 and its neighbours. */
function common(labels: readonly string[]): string {
  const [first = [], ...others] = labels.map((label) => label.split("·"));
  const length = first.findIndex((part, index) => others.some((other) => other[index] !== part));
  return (length < 0 ? first : first.slice(0, length)).join("·");
}

/** The tables that figures stand in, by their names: 「表三」. */
export const tableNames = (ids: readonly FigureId[]): string[] => [...new Set(ids.map((id): TableFigure => figureOf(id)).map(({ table }) => table.name))];
