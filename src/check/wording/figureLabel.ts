import { edition2021, type FigureId } from "../../statute";
import { editionFigures, type TableFigure } from "../tableFigures";

const figures = editionFigures(edition2021);

/** The figure of an id, with its row, column and table. Throws for an id that the form does not have. */
export function figureOf(id: FigureId): TableFigure {
  const figure = figures.get(id);
  if (figure === undefined) throw new RangeError(`No figure ${id} in the form`);
  return figure;
}

/** The row's short name: 「不予公开·属于国家秘密」. A row that the form does not label (table 四) has none: "". */
export const rowLabel = ({ row }: TableFigure): string => (row.path.length === 0 ? "" : dotted(row.name));

/** The column's short name: 「自然人」, 「行政复议·结果维持」. */
export const columnLabel = ({ column }: TableFigure): string => dotted(column.name);

/** The short Chinese name of a figure: 「予以公开·自然人」, 「行政复议·结果维持」. */
export function figureLabel(id: FigureId): string {
  const figure = figureOf(id);
  return [rowLabel(figure), columnLabel(figure)].filter((label) => label !== "").join("·");
}

const dotted = (name: string): string => name.replaceAll(".", "·");
