import { figureId, type Column, type Edition, type Table } from "../../statute";
import type { Position, Rectangle } from "../../address";
import type { BlockCopy } from "./blockCopy";
import type { BodyRow } from "./bodyRows";
import type { FoundFigure } from "./foundFigure";
import type { ChangedLabel } from "./header";
import { missingLabels, placedBlocks, type MissingLabel } from "./missingLabels";
import { statedUnits, type StatedUnit } from "./statedUnits";
import type { TextGrid } from "./textGrid";
import type { Undecided } from "./undecided";
import { undecidedFigures } from "./undecidedFigures";

/** A table of the form as it was found in a sheet. Rows and columns are counted from 0 at A1. */
export interface FoundTable {
  readonly edition: Edition;
  readonly table: Table;
  readonly sheet: string;
  /** The rectangle of its labels and figures. */
  readonly area: Rectangle;
  /** How many rows and columns of figures were found. */
  readonly rows: number;
  readonly columns: number;
  /** In the form's order. */
  readonly figures: readonly FoundFigure[];
  readonly changed: readonly ChangedLabel[];
  readonly missing: readonly MissingLabel[];
  /** Rows with figures that the form does not have. */
  readonly extra: readonly BodyRow[];
  /** Labels that stand twice, with figures beside both. */
  readonly doubled: readonly (readonly [BodyRow, BodyRow])[];
  /** The first figure of each row beside the header's columns that was read in its order. */
  readonly shifted: readonly Position[];
  /** The label of each row that stands beside the header's columns, or may do so, and was not read. */
  readonly unaligned: readonly Position[];
  /** Units other than the form's, said by labels or beside the table. */
  readonly units: readonly StatedUnit[];
  /** Figures that cannot be told from others under the same heading or beside the same label; they are not read. */
  readonly undecided: readonly Undecided[];
}

/** The unit in which a column is asked for where its label does not say one. */
const formUnit = ({ unit, kind }: Column): string => unit ?? (kind === "amount" ? "万元" : "件");

/** The share of a table's figures that must be found. */
const SHARE = 0.5;

/** Puts copies of blocks together to a table; `undefined` where too little of it is there. */
export function foundTable(edition: Edition, table: Table, grid: TextGrid, copies: readonly BlockCopy[]): FoundTable | undefined {
  const placed = placedBlocks(table, copies);
  const figures = placed.flatMap(({ block, copy }) =>
    block.rows.flatMap((line, r) =>
      block.columns.flatMap((column, c): FoundFigure[] => {
        const [row, at] = [copy?.body.rows.get(r), copy?.alignment.cells.get(r)?.get(c)];
        return row === undefined || at === undefined ? [] : [{ id: figureId(line, column), kind: column.kind, unit: formUnit(column), row, column: at }];
      }),
    ),
  );
  const whole = table.blocks.reduce((sum, block) => sum + block.rows.length * block.columns.length, 0);
  if (figures.length < whole * SHARE) return undefined;
  const undecided = undecidedFigures(grid, copies);
  const undecidedRows = new Set(undecided.flatMap(({ what, cells }) => (what === "rows" ? cells.map(({ row }) => row) : [])));
  return {
    edition,
    table,
    sheet: grid.sheet,
    area: areaOf(copies),
    rows: new Set(figures.map(({ row }) => row)).size,
    columns: new Set(figures.map(({ column }) => column)).size,
    figures,
    changed: copies.flatMap(({ header, body }) => [...header.changed, ...body.changed]),
    missing: missingLabels(grid, edition, table, copies),
    extra: copies.flatMap(({ body }) => body.extra.filter(({ row }) => !undecidedRows.has(row))),
    doubled: copies.flatMap(({ body }) => body.doubled),
    shifted: copies.flatMap(({ alignment }) => alignment.shifted),
    unaligned: copies.flatMap(({ alignment }) => alignment.unaligned),
    units: statedUnits(grid, edition, table, copies, figures),
    undecided,
  };
}

function areaOf(copies: readonly BlockCopy[]): Rectangle {
  const rows = copies.flatMap(({ header, body }) => [header.top, ...body.rows.values()]);
  const columns = copies.flatMap(({ body, alignment }) => [
    body.labelColumn,
    ...alignment.columns.values(),
    ...[...alignment.cells.values()].flatMap((cells) => [...cells.values()]),
  ]);
  return { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) };
}
