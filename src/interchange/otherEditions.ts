import { editions, rowsOf, type Edition, type Row, type RowRole } from "../statute";
import { bareLabel, dataPlaces, tableOf } from "./dataLabels";

/** An outcome that one edition has in one row and another in several; in the order of their rows. */
export interface DividedRows {
  readonly label: string;
  readonly one: { readonly edition: number; readonly rows: number };
  readonly other: { readonly edition: number; readonly rows: number };
}

/** The rows of table 三 in another edition; of each, where it is, how the two divide its outcome. */
export interface OtherEdition {
  readonly id: number;
  /** The edition that the data say they are in. */
  readonly expected: number;
  readonly labels: ReadonlyMap<string, DividedRows | undefined>;
}

/** The rows of table 三 in the other editions: one among those of this edition is no slip of the pen. */
export const otherEditions = (edition: Edition): OtherEdition[] =>
  editions.filter((other) => other !== edition).map((other) => ({ id: other.id, expected: edition.id, labels: labelsOf(other, edition) }));

function labelsOf(other: Edition, edition: Edition): OtherEdition["labels"] {
  const table = tableOf(other, "applications");
  const rows = new Map(table.blocks.flatMap((block) => block.rows.map((row) => [row.id, row] as const)));
  return new Map(dataPlaces(table).map(({ row, rowId }) => [bareLabel(row), dividedRows(rows.get(rowId), table.commonLabel, other, edition)]));
}

function dividedRows(row: Row | undefined, commonLabel: string | undefined, other: Edition, edition: Edition): DividedRows | undefined {
  const role = row?.role;
  if (row === undefined || role === undefined) return undefined;
  const [fewer, more] = [other, edition].map((one) => ({ edition: one.id, rows: countOf(one, role) })).sort((a, b) => a.rows - b.rows);
  const label = row.path.find((step) => step !== commonLabel);
  if (fewer?.rows !== 1 || more === undefined || more.rows < 2 || label === undefined) return undefined;
  return { label, one: fewer, other: more };
}

const countOf = (edition: Edition, role: RowRole): number => rowsOf(edition, role).length;
