import { parseRange, type Rectangle } from "../../address";
import type { Grid, GridCell, SourceDocument, SourcePlace } from "../../documents";
import { hasDigitsApart, mayBeFigure } from "./labelLetters";
import { turnedCases } from "./turnedCases";
import { unevenRows } from "./unevenRows";
import { withoutRemarks } from "./remarkColumns";
import { setRight, type TableAbove } from "./setRight";
import { BLANK_CELL, cellContent, type Area, type CellContent, type CellPlace, type ReadableSheets } from "../../workbook";

/** The name that the source has as a sheet. Nobody sees it. */
const SHEET = "原文";
/** Between two tables with a text between them; the halves of a table that a page cut in two stand one right below the other. */
const GAP = 2;
/** Lines right above a table may say its unit. Longer ones are sentences. */
const CAPTIONS = 2;
const LONGEST_CAPTION = 30;

/** A number that is written as one and nothing else; 「007」 is not. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,11})(?:\.\d{1,6})?$/u;

/** A row of the sheet. */
interface SourceRow {
  readonly cells: readonly string[];
  readonly place: SourcePlace;
  /** The table and its row that it is; absent of a line between tables. */
  readonly grid?: Grid;
  readonly row?: number;
  /** The last of the table's rows, where it is several of them. */
  readonly through?: number;
  /** That its figures cannot be told apart. */
  readonly refused?: true;
  /** That its cells stand under the form's columns, and not where the source has them. */
  readonly isSet?: true;
}

/** The cells of the table's row that a row of the sheet is. */
const cellsIn = ({ grid, row = 0, through = row }: SourceRow): readonly GridCell[] =>
  (grid?.cells ?? []).filter((cell) => cell.row >= row && cell.row <= through && cell.text !== "");

const wordsOf = (row: SourceRow): string =>
  cellsIn(row)
    .map(({ text }) => text.replace(/\s+/gu, ""))
    .join(" ");

/** How many cells of the table's row hold figures. */
const numbersOf = (row: SourceRow): number => cellsIn(row).filter(({ text }) => mayBeFigure(text)).length;

/** A row of the source: its words, where it stands, and how many figures it has. */
export interface RowWords {
  readonly words: string;
  readonly place: SourcePlace;
  readonly numbers: number;
}

const rowWords = (row: SourceRow): RowWords => ({ words: wordsOf(row), place: row.place, numbers: numbersOf(row) });

/**
 * All tables of a document below one another as a sheet, so that they are recognised as those of workbooks are, and where each of its rows stands in
 * the source.
 */
export class SourceSheet {
  /** The tables of the form that stand in the source without a header. */
  readonly headerless: Grid[] = [];
  private readonly rows: SourceRow[] = [];

  private before: TableAbove | undefined;

  constructor({ blocks }: SourceDocument) {
    let above: string[] = [];
    let isFirst = true;
    const seen = new Set<string>();
    for (const block of blocks) {
      if (block.kind === "paragraph") {
        above = [...above, block.text].slice(-CAPTIONS);
        continue;
      }
      const said = whole(block);
      if (seen.has(said)) continue;
      seen.add(said);
      if (!isFirst && above.length > 0) this.addBlank(GAP);
      for (const text of above) if (text.length <= LONGEST_CAPTION) this.rows.push({ cells: [text], place: {} });
      this.addGrid(block);
      above = [];
      isFirst = false;
    }
  }

  /** Answers whoever reads workbooks. What the title says of the report stands in a sheet as in those. */
  sheets(stated: readonly (readonly (string | number)[])[]): ReadableSheets {
    const own = new Map<string, readonly (readonly CellContent[])[]>([
      ["基本信息", stated.map((row) => row.map((value) => cellContent(value)))],
      [SHEET, this.rows.map(({ cells }) => cells.map(contentOf))],
    ]);
    return {
      survey: () => Promise.resolve([...own].map(([name, rows]) => ({ name, visible: true, used: usedOf(rows) }))),
      hiddenLines: (areas) => Promise.resolve(areas.map(() => ({ rows: [], columns: [] }))),
      read: (areas) => Promise.resolve({ sheetNames: [...own.keys()], blocks: areas.map((area) => blockOf(own.get(area.sheet), area)) }),
    };
  }

  /** Whether the source is a workbook. */
  get isOfWorkbook(): boolean {
    return this.rows.some(({ place }) => place.sheet !== undefined);
  }

  /** Whether the source has pages, whose sides may cut a table. */
  get isOfPages(): boolean {
    return this.rows.some(({ place }) => place.page !== undefined);
  }

  /** Where a cell stands in the source; `undefined` where it is none of the source's. */
  place(cell: CellPlace): SourcePlace | undefined {
    return this.rowsOf(cell)[0]?.place;
  }

  /** What stands in a cell as the source has it. */
  text({ sheet, address }: CellPlace): string {
    const at = sheet === SHEET ? parseRange(address) : undefined;
    return (at && this.rows[at.top]?.cells[at.left]) ?? "";
  }

  /** The words of the row that a cell stands in. */
  rowText(cell: CellPlace): string {
    const [row] = this.rowsOf(cell);
    return row ? wordsOf(row) : "";
  }

  /** What stands in the row of a cell, as the source has it. */
  cellsOf(cell: CellPlace): readonly string[] {
    return this.rowsOf(cell)[0]?.cells ?? [];
  }

  /** How many columns a cell covers, with something in it; 1 where cells were set under the form's columns. */
  spanOf(cell: CellPlace): number {
    const { grid, row, isSet } = this.rowsOf(cell)[0] ?? {};
    const column = parseRange(cell.address)?.left;
    return isSet ? 1 : (grid?.cells.find((one) => one.row === row && one.column === column && one.text !== "")?.columnSpan ?? 1);
  }

  /** The columns of the source over which a label of their own stands above a cell's row. */
  labelledColumns(cell: CellPlace): readonly number[] {
    const { grid, row, isSet } = this.rowsOf(cell)[0] ?? {};
    if (isSet || row === undefined) return [];
    const labels = (grid?.cells ?? []).filter((one) => one.row < row && one.columnSpan === 1 && one.text !== "" && !mayBeFigure(one.text));
    return [...new Set(labels.map(({ column }) => column))];
  }

  /** The row that a cell stands in. */
  rowAt(cell: CellPlace): RowWords {
    const [row] = this.rowsOf(cell);
    return row ? rowWords(row) : { words: "", place: {}, numbers: 0 };
  }

  /** Whether the figures of a cell's row cannot be told apart. */
  isRefused(cell: CellPlace): boolean {
    return this.rowsOf(cell)[0]?.refused === true;
  }

  /** Whether a cell stands in a table without a header. */
  isHeaderless(cell: CellPlace): boolean {
    return this.headerless.some((grid) => this.isIn(cell, grid));
  }

  /** Whether a cell stands in a table of the source. */
  isIn(cell: CellPlace | undefined, grid: Grid): boolean {
    return cell !== undefined && this.rowsOf(cell)[0]?.grid === grid;
  }

  /** Whether digits stand apart in a cell that covers several columns, or beside a blank or a copy of it: they are the figures of several columns. */
  mayHoldSeveral(cell: CellPlace): boolean {
    const text = this.text(cell);
    const { grid, row } = this.rowsOf(cell)[0] ?? {};
    if (!hasDigitsApart(text) || !grid) return false;
    const own = grid.cells.filter((one) => one.row === row);
    return own.some(
      (one, at) => one.text === text && (one.columnSpan > 1 || [own[at - 1], own[at + 1]].some((next) => next?.text === "" || next?.text === text)),
    );
  }

  /** Whether a unit of money is said in a cell, by a label of its table, or in a line right above: 「304万元」「采购总金额（万元）」「单位：万元」; that of 收费 is another's. */
  saysMoneyUnit(cell: CellPlace): boolean {
    const grid = this.rowsOf(cell)[0]?.grid;
    const first = this.rows.findIndex((row) => row.grid === grid);
    const lines = this.rows.slice(Math.max(0, first - CAPTIONS), first).filter((row) => row.grid === undefined);
    const labels = [...lines, ...this.rows.filter((row) => row.grid === grid)].flatMap(({ cells }) => cells).filter((text) => !mayBeFigure(text));
    return [this.text(cell), ...labels].some((text) => text.includes("元") && !text.includes("收费"));
  }

  /** The rows within an area with figures that cannot be told apart. */
  refusedIn(area: Area): readonly RowWords[] {
    return this.rowsOf(area).flatMap((row) => (row.refused ? [rowWords(row)] : []));
  }

  /** The tables of the source that no row of an area belongs to; copies of others are none. */
  gridsOutside(areas: readonly Area[]): Grid[] {
    const covered = new Set(areas.flatMap((area) => this.rowsOf(area).map(({ grid }) => grid)));
    return [...new Set(this.rows.flatMap(({ grid }) => (grid && !covered.has(grid) ? [grid] : [])))];
  }

  /** The rows that a cell or an area stands in; none of another sheet's. */
  private rowsOf({ sheet, address }: Area): readonly SourceRow[] {
    const at = sheet === SHEET ? parseRange(address) : undefined;
    return at ? this.rows.slice(at.top, at.bottom + 1) : [];
  }

  private addBlank(count: number): void {
    for (let row = 0; row < count; row++) this.rows.push({ cells: [], place: {} });
  }

  private addGrid(grid: Grid): void {
    const turned = turnedCases(grid);
    if (turned) {
      const { header, cells, row, through } = turned;
      this.before = undefined;
      for (const line of header.lines) this.rows.push({ cells: line, place: placeOfRow(grid, row), grid, row, isSet: true });
      this.rows.push({ cells, place: placeOfRow(grid, row), grid, row, through, isSet: true });
      return;
    }
    const form = withoutRemarks(grid);
    const set = setRight(form, this.before);
    this.before = set.asAbove;
    if (set.header) {
      if (set.headerless) this.headerless.push(grid);
      for (const { cells, row, refused } of set.rows)
        this.rows.push({ cells, place: placeOfRow(grid, row), grid, row, isSet: true, ...(refused && { refused }) });
      return;
    }
    const lines = Array.from({ length: grid.rows }, () => Array<string>(grid.columns).fill(""));
    for (const { row, column, text } of grid.cells) (lines[row] ?? [])[column] = text;
    const uneven = new Set([...unevenRows(grid), ...set.short]);
    lines.forEach((cells, row) =>
      this.rows.push({
        cells: uneven.has(row) ? cells.map((text) => (mayBeFigure(text) ? "" : text)) : cells,
        place: placeOfRow(grid, row),
        grid,
        row,
        ...(uneven.has(row) && { refused: true as const }),
      }),
    );
  }
}

/** A unit in a line of its own, as a narrow column breaks it off: 「12」「件」. */
const UNIT_BELOW = /(?<=[\d０-９])\s*\n\s*(?=\p{L}{1,2}$)/u;

const contentOf = (text: string): CellContent =>
  text === "" ? BLANK_CELL : cellContent(PLAIN_NUMBER.test(text) ? Number(text) : text.replace(UNIT_BELOW, ""));

const placeOfRow = ({ place, rowNumbers }: Grid, row: number): SourcePlace => ({ ...place, row: rowNumbers?.[row] ?? row + 1 });

/** All that a table says; of one that stands twice on a page, for screens and for printing, the first is read. */
const whole = ({ rows, columns, cells }: Grid): string => `${rows}:${columns}:${cells.map(({ row, column, text }) => `${row},${column},${text}`).join("\n")}`;

function usedOf(rows: readonly (readonly CellContent[])[]): Rectangle | undefined {
  if (rows.length === 0) return undefined;
  return { top: 0, left: 0, bottom: rows.length - 1, right: Math.max(0, ...rows.map(({ length }) => length - 1)) };
}

function blockOf(rows: readonly (readonly CellContent[])[] | undefined, { address }: Area): CellContent[][] | undefined {
  const area = parseRange(address);
  if (!rows || !area) return undefined;
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, step) => area.left + step);
  return Array.from({ length: area.bottom - area.top + 1 }, (_, step) => columns.map((column) => rows[area.top + step]?.[column] ?? BLANK_CELL));
}
