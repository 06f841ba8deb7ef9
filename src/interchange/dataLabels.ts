import { figureId, type Edition, type FigureId, type Table } from "../statute";

/** Where a figure stands in the JSON: the label of its row and that of its column; table 四 has columns only. */
export interface DataPlace {
  readonly figure: FigureId;
  readonly rowId: string;
  readonly row: string;
  readonly column: string;
  /** Other wordings of the two labels. */
  readonly rowVariants: readonly string[];
  readonly columnVariants: readonly string[];
}

/** The places of a table's figures in the JSON, in reading order. */
export function dataPlaces(table: Table): DataPlace[] {
  const steps = table.id === "reviewAndLitigation" ? 2 : 1;
  return table.blocks.flatMap(({ rows, columns }) =>
    rows.flatMap((row) =>
      columns.map((column) => {
        const rowPath = row.path.filter((step) => step !== table.commonLabel);
        const columnPath = column.path.slice(-steps);
        return {
          figure: figureId(row, column),
          rowId: row.id,
          row: rowPath.join("/"),
          column: columnPath.join("/"),
          rowVariants: withLast(rowPath, row.variants),
          columnVariants: withLast(columnPath, column.variants),
        };
      }),
    ),
  );
}

/** A label without its signs and spaces, in half-width letters: print varies in brackets, dots after numbers and quotation marks. */
export const bareLabel = (label: string): string => label.normalize("NFKC").replace(/[^\p{L}\p{N}/]/gu, "");

/** A table of an edition by its id; every edition has all three. */
export function tableOf({ tables }: Edition, id: Table["id"]): Table {
  const table = tables.find((one) => one.id === id);
  if (!table) throw new RangeError(`No table ${id}`);
  return table;
}

const withLast = (path: readonly string[], variants: readonly string[] = []): string[] => variants.map((variant) => [...path.slice(0, -1), variant].join("/"));
