import { rangeAddress } from "../../address";
import type { CellContent } from "../../workbook";
import type { HeldBook } from "../book/heldBook";
import type { ShownSheet } from "./shownBook";

/** Rows that are read in one go. */
const ROWS = 100;

/** The values of a sheet, read when they are seen and kept. */
export class ValueBlocks {
  private readonly blocks = new Map<number, readonly (readonly CellContent[])[] | undefined>();

  /** @param told when more has been read, or could not be */
  constructor(
    private readonly book: HeldBook,
    private readonly sheet: ShownSheet,
    private readonly told: (error?: unknown) => void,
  ) {}

  /** What stands in a cell; undefined until it has been read. */
  at(row: number, column: number): CellContent | undefined {
    const number = Math.floor(row / ROWS);
    if (!this.blocks.has(number)) this.read(number);
    return this.blocks.get(number)?.[row - number * ROWS]?.[column];
  }

  private read(number: number): void {
    this.blocks.set(number, undefined);
    const { name, columnCount } = this.sheet;
    const area = { top: number * ROWS, left: 0, bottom: number * ROWS + ROWS - 1, right: columnCount - 1 };
    this.book.read([{ sheet: name, address: rangeAddress(area) }]).then(
      ({ blocks: [block] }) => {
        this.blocks.set(number, block);
        this.told();
      },
      (error: unknown) => {
        this.told(error);
      },
    );
  }
}
