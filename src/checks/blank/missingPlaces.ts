import type { FigureId } from "../../statute";
import { tableFigures, figureLabel, figuresOf, rowLabel, type Summand, type TableFigure } from "../../figures";

/** Blank figures in a few words: those that only one number fits, rows that are blank throughout by their name, others one by one. */
export interface MissingPlaces {
  readonly fitting: readonly { readonly label: string; readonly value: number }[];
  readonly wholeRows: readonly string[];
  readonly single: readonly string[];
}

/** Groups the blank figures of one table by row. @param fits those that only one number fits */
export function missingPlaces(ids: readonly FigureId[], fits: readonly Summand[]): MissingPlaces {
  const fitting = fits.flatMap(({ figure, value }) => (value === undefined ? [] : [{ figure, value }]));
  const blank = new Set(ids.filter((id) => fitting.every(({ figure }) => figure !== id)));
  const figures = figuresOf(ids).filter(({ id }) => blank.has(id));
  const whole = figures.filter((figure) => isBlankThroughout(figure, blank));
  return {
    fitting: fitting.map(({ figure, value }) => ({ label: figureLabel(figure), value })),
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
