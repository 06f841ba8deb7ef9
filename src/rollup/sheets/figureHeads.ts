import { figureId, type Edition, type FigureId } from "../../statute";

/** How a column of 汇总明细 is headed: the table, and the labels of row and column as the form prints them; table 四 has no row. */
export interface FigureHead {
  readonly figure: FigureId;
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

const headsOf = new WeakMap<Edition, readonly FigureHead[]>();

/** The heads of all figures of an edition, in the order of the form. */
export function figureHeads(edition: Edition): readonly FigureHead[] {
  const known = headsOf.get(edition) ?? makeHeads(edition);
  headsOf.set(edition, known);
  return known;
}

const makeHeads = ({ tables }: Edition): FigureHead[] =>
  tables.flatMap(({ id, name, commonLabel, blocks }) =>
    blocks.flatMap(({ rows, columns }) =>
      rows.flatMap((row) =>
        columns.map((column) => ({
          figure: figureId(row, column),
          table: name,
          row: row.path.filter((step) => step !== commonLabel).join("/"),
          // What stands over all columns of a table tells none of them from another; over those of table 四 it does.
          column: column.path.slice(id === "reviewAndLitigation" ? -2 : -1).join("/"),
        })),
      ),
    ),
  );

/** A head in one line: 「表三/（一）予以公开/自然人」. */
export const headText = ({ table, row, column }: FigureHead): string => [table, row, column].filter((part) => part !== "").join("/");
