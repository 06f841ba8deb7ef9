import { figureLabel, figuresOf, rowLabel, type TableFigure } from "../../figures";
import type { Worded } from "../../language";
import type { FigureId } from "../../statute";

/** So many rows are named. */
const NAMED = 6;

/** Whole rows by their names, others figure by figure. */
export function figureLines(figures: readonly TableFigure[]): Worded {
  const rows = [...new Set(figures.map(({ row }) => row))].flatMap((row) => {
    const own = figures.filter((figure) => figure.row === row);
    const [first] = own;
    const label = first ? rowLabel(first) : "";
    const isWhole =
      first !== undefined && label !== "" && first.table.blocks.some(({ rows: all, columns }) => all.includes(row) && columns.length === own.length);
    return isWhole ? [label] : own.map(({ id }) => figureLabel(id));
  });
  const some = rows.slice(0, NAMED);
  const isMore = rows.length > NAMED;
  return { zh: some.join("、") + (isMore ? "等" : ""), en: some.map((name) => `“${name}”`).join(", ") + (isMore ? " and more" : "") };
}

/** The same of figures of one report by their ids; "" where there are none. */
export const namedFigures = (ids: readonly FigureId[]): Worded => figureLines(figuresOf(ids));
