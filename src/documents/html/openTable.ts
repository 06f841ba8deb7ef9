import type { Region } from "../document";
import type { UnnumberedBlock } from "../numbered";
import { tableBlocks, type PageCell, type PageRow } from "./tableGrid";

/** More rows or columns than any report has: a span of more is taken for that many, and rows behind them are not kept. */
const MOST_ROWS = 5_000;
const MOST_COLUMNS = 256;

/** A table of a page that is being read. A cell that was not closed ends where the next one begins. */
export class OpenTable {
  /** What stands in the open cell. */
  cell: UnnumberedBlock[] | undefined;
  private readonly rows: PageRow[] = [];
  private cells: PageCell[] | undefined;
  private spans = { rowSpan: 1, columnSpan: 1 };
  private picture = false;
  private group = 0;

  constructor(private readonly region: Region) {}

  beginGroup(): void {
    this.endRow();
    this.group++;
  }

  endGroup(): void {
    this.beginGroup();
  }

  beginRow(): void {
    this.endRow();
    this.cells = [];
  }

  beginCell({ rowspan, colspan }: Readonly<Record<string, string>>): void {
    this.endCell();
    this.cells ??= [];
    this.cell = [];
    this.spans = { rowSpan: spanOf(rowspan, 0, MOST_ROWS), columnSpan: spanOf(colspan, 1, MOST_COLUMNS) };
  }

  addPicture(): void {
    this.picture = true;
  }

  endCell(): void {
    if (this.cell) this.cells?.push({ ...this.spans, blocks: this.cell, picture: this.picture });
    this.cell = undefined;
    this.picture = false;
  }

  endRow(): void {
    this.endCell();
    if (this.cells && this.rows.length < MOST_ROWS) this.rows.push({ cells: this.cells, group: this.group });
    this.cells = undefined;
  }

  end(): readonly UnnumberedBlock[] {
    this.endRow();
    return tableBlocks(this.rows, this.region);
  }
}

/** How many rows or columns an attribute says; 1 where it says nothing of the kind. */
function spanOf(written: string | undefined, least: number, most: number): number {
  const digits = /^\s*(\d+)/u.exec(written ?? "")?.[1];
  if (digits === undefined || Number(digits) < least) return 1;
  return Math.min(Number(digits), most);
}
