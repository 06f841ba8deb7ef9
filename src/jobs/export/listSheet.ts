import { columnLetters } from "../../address";
import { colors, looks, wrappedHeight, type CellPlan, type RangeFormat, type SheetPlan } from "../../workbook";

/** A column of a list: its heading, its width in characters, and how its cells look where they differ from texts. */
export interface ListColumn {
  readonly heading: string;
  readonly width: number;
  readonly look?: Omit<RangeFormat, "address">;
}

/** A list as a sheet that can be read and printed: a title, a line of notes, the columns' headings on every page, a row an item. */
export interface ListPlan {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly columns: readonly ListColumn[];
  readonly rows: readonly (readonly CellPlan[])[];
  readonly orientation: "portrait" | "landscape";
  /** Looks of single cells. */
  readonly formats?: readonly RangeFormat[];
}

const HEADER_ROW = 3;
/** The first row of items, from 1. */
export const FIRST_ROW = HEADER_ROW + 1;

/** Points; Excel has no higher rows. */
const HIGHEST_ROW = 409;

/** Plans such a sheet. Each row is as high as its texts: not every program fits rows to them when it opens a file. */
export function planList({ name, title, note, columns, rows, orientation, formats = [] }: ListPlan): SheetPlan {
  const last = columnLetters(columns.length - 1);
  const lastRow = HEADER_ROW + Math.max(1, rows.length);
  const line = (first: string): CellPlan[] => [first, ...columns.slice(1).map(() => "")];
  return {
    name,
    tabColor: colors.tab,
    content: [line(title), line(note), columns.map(({ heading }) => heading), ...rows],
    merges: [`A1:${last}1`, `A2:${last}2`],
    formats: [
      { address: `A1:${last}${lastRow}`, ...looks.body },
      { address: `A1:${last}1`, ...looks.title },
      { address: `A2:${last}2`, ...looks.note },
      { address: `A${HEADER_ROW}:${last}${lastRow}`, ...looks.grid },
      { address: `A${HEADER_ROW}:${last}${HEADER_ROW}`, ...looks.header },
      { address: `A${FIRST_ROW}:${last}${lastRow}`, wrap: true, vertical: "top" },
      ...columns.flatMap(({ look }, index) => (look ? [{ address: `${columnLetters(index)}${FIRST_ROW}:${columnLetters(index)}${lastRow}`, ...look }] : [])),
      ...formats,
    ],
    columnWidths: columns.map(({ width }) => width),
    rowHeights: new Map([[1, 32], [2, 20], [HEADER_ROW, 22], ...rows.map((cells, index): [number, number] => [FIRST_ROW + index, heightOf(cells, columns)])]),
    conditionalFormats: [],
    validations: [],
    freeze: { rows: HEADER_ROW, columns: 0 },
    print: { orientation, area: `A1:${last}${lastRow}`, titleRows: `${HEADER_ROW}:${HEADER_ROW}` },
  };
}

function heightOf(cells: readonly CellPlan[], columns: readonly ListColumn[]): number {
  const heights = cells.map((cell, index) => wrappedHeight(typeof cell === "string" ? cell : "", columns[index]?.width ?? 0));
  return Math.min(Math.max(...heights), HIGHEST_ROW);
}
