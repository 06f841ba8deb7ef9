import type { Grid } from "../../documents";
import { mayBeFigure } from "../figures/labelLetters";
import type { SheetRow } from "./sheetRows";

/** A share of the rows with figures that end in one column, where each cell stands in its own. */
const ALIKE = 0.6;

/** Where the rows of a table end: its last column, and whether merged cells were lost and those behind them moved, so that they end elsewhere. */
interface Ends {
  readonly right: number;
  readonly isMoved: boolean;
}

/**
 * Makes tables of the rows of a sheet. Where cells stand in their columns all rows are as long as the longest, blank at their ends. Where they moved each row ends with the last cell
 * that says something: what was blank behind it nobody knows. A table without labels over its columns ends as the one above it, of which it may be a half.
 */
export class SheetGrids {
  private above: Ends | undefined;

  /** @param left where the tables of the sheet begin: the halves of one have the same columns */
  constructor(
    private readonly sheet: string,
    private readonly left: number,
  ) {}

  gridOf(rows: readonly SheetRow[]): Grid {
    const left = Math.min(this.left, ...rows.flatMap(({ cells }) => [...cells.keys()]));
    const { right, isMoved } = this.endsOf(rows);
    const cells = rows.flatMap((row, index) =>
      Array.from({ length: (isMoved ? lastColumn(row) : right) - left + 1 }, (_, column) => ({
        ...{ row: index, column, rowSpan: 1, columnSpan: 1 },
        text: row.cells.get(left + column) ?? "",
      })),
    );
    const rowNumbers = rows.map(({ number }) => number);
    return { kind: "grid", rows: rows.length, columns: right - left + 1, cells, rowNumbers, place: { sheet: this.sheet, row: rowNumbers[0] ?? 1 } };
  }

  private endsOf(rows: readonly SheetRow[]): Ends {
    const right = Math.max(...rows.map(lastColumn));
    const labels = rows.filter((row) => row.cells.size > 1 && numbersIn(row) === 0);
    if (labels.length === 0) return this.above && this.above.right >= right ? this.above : { right, isMoved: endApart(rows, right) };
    this.above = { right, isMoved: !labels.some((row) => lastColumn(row) === right) };
    return this.above;
  }
}

/** Whether most rows with figures end elsewhere than the longest does. */
function endApart(rows: readonly SheetRow[], right: number): boolean {
  const withFigures = rows.filter((row) => numbersIn(row) > 1);
  return withFigures.filter((row) => lastColumn(row) === right).length < ALIKE * withFigures.length;
}

const numbersIn = ({ cells }: SheetRow): number => [...cells.values()].filter(mayBeFigure).length;
const lastColumn = ({ cells }: SheetRow): number => Math.max(...cells.keys());
