import type { Position } from "../../address";
import type { Line } from "../../statute";
import type { BlockCopy } from "./blockCopy";
import type { Header } from "./header";
import { labelKeys } from "./labelKey";
import { isOfOtherPeriod, isOfWholeYear, isPeriodAlone } from "./period";
import type { TextGrid } from "./textGrid";
import type { Undecided } from "./undecided";

/** Columns right of a header's last one that may stand under its label too. */
const BEYOND = 4;
/** Longer texts are remarks. */
const LONGEST = 12;

/** A column of the form with the headings under its label, its own and those of the columns beside it under the same label. */
interface Headed {
  readonly label: Position;
  readonly column: number;
  readonly own: readonly string[];
  readonly others: readonly string[];
  readonly isSplit: boolean;
}

/**
 * Columns whose label stands over several columns of figures with headings of their own (「上年」「本年」, 「12月」「全年」, 「其中」「全部」), or over one of
 * another period. The form's is certain where it alone is said to be of the whole year.
 */
export function splitColumns(grid: TextGrid, copy: BlockCopy): Undecided[] {
  const doubted = headedColumns(grid, copy).filter(({ own, others, isSplit }) =>
    isSplit ? !own.some(isOfWholeYear) || others.some(isOfWholeYear) : own.some((text) => isOfOtherPeriod(text, "")),
  );
  const [first, ...more] = doubted.map(({ label }) => label);
  if (!first) return [];
  const columns = new Set(doubted.map(({ column }) => column));
  const rows = new Set(copy.body.rows.values());
  const texts = [...new Set(doubted.flatMap(({ own, others }) => [...own, ...others]))];
  return [{ what: "columns", cells: [first, ...more], texts, has: ({ row, column }) => rows.has(row) && columns.has(column) }];
}

function headedColumns(grid: TextGrid, { header, body }: BlockCopy): Headed[] {
  const columns = [...header.columns.values()].sort((a, b) => a - b);
  const lines = new Map([...header.columns].map(([index, column]) => [column, header.block.columns[index]]));
  const figures = [...body.rows.values()];
  const firstRow = Math.min(...figures.filter((row) => row > header.bottom));
  return columns.map((column, at) => {
    const labelRow = labelRowOf(grid, column, header, lines.get(column));
    const headings = (of: number): string[] => headingsIn(grid, of, labelRow + 1, firstRow - 1);
    const others: number[] = [];
    for (let other = column + 1; other < (columns[at + 1] ?? column + BEYOND); other++) {
      if (hasOwnLabel(grid, other, column, header.top, labelRow)) break;
      if (headings(other).length > 0 || figures.some((row) => grid.isFigure(row, other))) others.push(other);
    }
    const own = headings(column);
    return { label: { row: labelRow, column }, column, own, others: others.flatMap(headings), isSplit: others.length > 0 && own.length > 0 };
  });
}

/** The row of a header in which a column's label stands, which may read like a heading itself (「总计」); else the lowest text that is none. */
function labelRowOf(grid: TextGrid, column: number, { top, bottom }: Header, line: Line | undefined): number {
  const rows = Array.from({ length: bottom - top + 1 }, (_, step) => bottom - step);
  const wordings = [line?.path.at(-1) ?? "", ...(line?.variants ?? []), ...(line?.short ?? [])].map((text) => labelKeys(text)[0]);
  const isLabel = (row: number): boolean => labelKeys(grid.text(row, column)).some((key) => wordings.includes(key));
  return rows.find(isLabel) ?? rows.find((row) => grid.text(row, column) !== "" && !isHeading(grid.text(row, column))) ?? top;
}

/** Whether a column is headed for itself, by more than what is repeated of the labels of another one that were merged over it. */
function hasOwnLabel(grid: TextGrid, column: number, other: number, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row++) if (!["", grid.text(row, other)].includes(grid.text(row, column))) return true;
  return false;
}

/** Headings below a label: words, or a year. */
function headingsIn(grid: TextGrid, column: number, from: number, to: number): string[] {
  const texts: string[] = [];
  for (let row = from; row <= to; row++) {
    const text = grid.text(row, column);
    if (isHeading(text) || (text.length <= LONGEST && /\p{L}/u.test(text))) texts.push(text);
  }
  return texts;
}

const isHeading = (text: string): boolean => isPeriodAlone(text) || isOfWholeYear(text);
