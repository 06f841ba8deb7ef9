import { totalRules, type SumRule } from "../rules";
import { figureId, type Edition, type FigureId } from "../statute";
import { isTotal, tableFigures } from "../figures";

/** Where a figure stands in the printed form. */
export interface Place {
  /** The block of a table, counted through the form. */
  readonly block: number;
  readonly row: number;
  readonly column: number;
  readonly total: boolean;
}

/** The form as far as errors of filling it in depend on it: which figures are neighbours, and which are totals of which. */
export interface Form {
  readonly places: ReadonlyMap<FigureId, Place>;
  /** The entries and totals of each total rule, as `part total`. */
  readonly totals: ReadonlySet<string>;
}

/** The form of an edition, with its total rules. */
export function formOf(edition: Edition, rules: readonly SumRule[]): Form {
  const places = new Map<FigureId, Place>();
  let block = 0;
  for (const table of edition.tables) {
    const figures = new Map(tableFigures(table).map((figure) => [figure.id, figure]));
    for (const { rows, columns } of table.blocks) {
      for (const [row, ofRow] of rows.entries()) {
        for (const [column, ofColumn] of columns.entries()) {
          const figure = figures.get(figureId(ofRow, ofColumn));
          if (figure) places.set(figure.id, { block, row, column, total: isTotal(figure) });
        }
      }
      block += 1;
    }
  }
  const pairs = totalRules(rules).flatMap(({ total, parts }) => parts.map((part) => `${part} ${total}`));
  return { places, totals: new Set(pairs) };
}

/** How far two figures of the same row or of the same column of a block are apart; `undefined` where they share neither. */
export function distance({ places }: Form, one: FigureId, other: FigureId): number | undefined {
  const [a, b] = [places.get(one), places.get(other)];
  if (!a || !b || a.block !== b.block) return undefined;
  if (a.row === b.row) return Math.abs(a.column - b.column);
  return a.column === b.column ? Math.abs(a.row - b.row) : undefined;
}
