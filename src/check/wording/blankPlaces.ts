import type { FigureId } from "../../statute";
import { tableFigures, type TableFigure } from "../tableFigures";
import { figureLabel, figuresOf, rowLabel } from "./figureLabel";

/** Blank figures in a few words: rows that are blank throughout by their name, others one by one. */
export interface BlankPlaces {
  readonly wholeRows: readonly string[];
  readonly single: readonly string[];
}

/** Groups the blank figures of one table by row. */
export function blankPlaces(ids: readonly FigureId[]): BlankPlaces {
  const blank = new Set(ids);
  const figures = figuresOf(ids);
  const whole = figures.filter((figure) => isBlankThroughout(figure, blank));
  return {
    wholeRows: [...new Set(whole.map(rowLabel))],
    single: figures.filter((figure) => !whole.includes(figure)).map(({ id }) => figureLabel(id)),
  };
}

/** Whether all the several figures of a labelled row are blank. */
function isBlankThroughout({ table, row }: TableFigure, blank: ReadonlySet<FigureId>): boolean {
  if (row.path.length === 0) return false;
  const inRow = tableFigures(table).filter((other) => other.row.id === row.id);
  return inRow.length > 1 && inRow.every(({ id }) => blank.has(id));
}
