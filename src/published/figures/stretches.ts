import type { Grid } from "../../documents";

/** Rows of a table, from the first to the one behind the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The rows of a table in stretches: another begins with a header, and where the columns are others, as two tables without room between them look like one. */
export function stretches(grid: Grid, headers: ReadonlyMap<number, unknown>): Stretch[] {
  const rows = columnsOf(grid);
  const starts: number[] = [];
  let known = new Set<number>();
  rows.forEach(({ places, goesOn }, row) => {
    if (row === 0 || headers.has(row) || (!goesOn && areOthers(places, known))) {
      starts.push(row);
      known = new Set();
    }
    for (const place of places) known.add(place);
  });
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? grid.rows }));
}

interface RowColumns {
  /** Where its columns begin, the first apart. */
  readonly places: Set<number>;
  /** Whether a cell of the row above goes on in it. */
  goesOn: boolean;
}

function columnsOf({ rows, cells }: Grid): RowColumns[] {
  const columns = Array.from({ length: rows }, (): RowColumns => ({ places: new Set(), goesOn: false }));
  for (const { row, rowSpan, column } of cells) {
    columns.slice(row, row + rowSpan).forEach((own, step) => {
      if (column > 0) own.places.add(column);
      own.goesOn ||= step > 0;
    });
  }
  return columns;
}

/** Whether both have places that the other has not, and the one shares few of its own. */
function areOthers(own: ReadonlySet<number>, known: ReadonlySet<number>): boolean {
  const shared = [...own].filter((place) => known.has(place)).length;
  return shared < known.size && shared * 2 < own.size;
}
