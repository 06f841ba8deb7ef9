import { editions, type FigureId, type FigureKind } from "../statute";
import { editionFigures, type TableFigure } from "./tableFigures";

const figures = editions.map(editionFigures);
const known = new Map(figures.flatMap((edition) => [...edition.keys()].map((id) => [String(id), id] as const)));

/** The figure whose id a text is; `undefined` where no edition has one. */
export const figureNamed = (id: string): FigureId | undefined => known.get(id);

/**
 * The figure of an id, with its row, column and table, in the newest edition that has it; a figure has the same names in every
 * edition. Throws where there is none.
 */
export function figureOf(id: FigureId | undefined): TableFigure {
  const figure = id === undefined ? undefined : figures.find((edition) => edition.has(id))?.get(id);
  if (figure === undefined) throw new RangeError(`No figure ${id} in the form`);
  return figure;
}

/** Whether a figure is a count, an amount or a change. */
export const figureKind = (id: FigureId): FigureKind => figureOf(id).column.kind;

/** The figures of several ids of one report, all in the newest edition that has them all. Throws where no edition has. */
export function figuresOf(ids: readonly FigureId[]): TableFigure[] {
  for (const edition of figures) {
    const found = ids.flatMap((id) => edition.get(id) ?? []);
    if (found.length === ids.length) return found;
  }
  throw new RangeError(`No edition of the form has the figures ${ids.join(", ")}`);
}

/** The row's short name: 「不予公开·属于国家秘密」. A row that the form does not label (table 四) has none: "". */
export const rowLabel = ({ row }: TableFigure): string => (row.path.length === 0 ? "" : dotted(row.name));

/** The column's short name: 「自然人」, 「行政复议·结果维持」. */
export const columnLabel = ({ column }: TableFigure): string => dotted(column.name);

/** The short Chinese name of a figure: 「予以公开·自然人」, 「行政复议·结果维持」. */
export function figureLabel(id: FigureId | undefined): string {
  const figure = figureOf(id);
  return [rowLabel(figure), columnLabel(figure)].filter((label) => label !== "").join("·");
}

const dotted = (name: string): string => name.replaceAll(".", "·");
