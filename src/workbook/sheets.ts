import type { Position, Rectangle } from "../address";
import type { Area, CellBlock, CellContent, CellInput, CellPlace } from "./cell";
import type { PresentFlag } from "./missingFlags";
import type { ConditionalFormatPlan, SheetPlan } from "./sheetPlan";

/** What one reading gives: which sheets there are, and the asked areas (`undefined` where there is no such sheet). */
export interface Snapshot {
  /** The names of all sheets, in their order. */
  readonly sheetNames: readonly string[];
  /** One block of rows × columns an asked area, in the order asked. */
  readonly blocks: readonly (readonly (readonly CellContent[])[] | undefined)[];
  /** When formulas are computed, where that is not always: `manual` when a person asks for it; `onOpening` when Excel opens the file next. */
  readonly calculation?: "manual" | "onOpening";
  /** Whether results of formulas may spill, so that all of them are array formulas. */
  readonly spills?: true;
}

/** What is known of a sheet before any of its cells is read. */
export interface SheetSurvey {
  readonly name: string;
  /** The smallest rectangle around all cells that hold a value or a formula; undefined for a blank sheet. */
  readonly used: Rectangle | undefined;
  /** Whether its tab shows. */
  readonly visible: boolean;
  /** How many of its rows, from row 1 on, can be read, where it holds more; 0 where it cannot be read at all, and what it uses is not known. */
  readonly readableRows?: number;
}

/** The rows and columns of an area that are not shown, counted from 0 at A1 of the sheet, in ascending order. */
export interface HiddenLines {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** What stands in the cells of an area, to be put back as it was. */
export interface KeptCells extends Area {
  /** What one would write into each cell to have it as it is. */
  readonly inputs: readonly (readonly CellInput[])[];
  /** What of their looks a write may change, in the spreadsheet's own words. */
  readonly looks: readonly (readonly string[])[];
}

/** Whether sheets that are added are gone to, or stay behind what a person looks at. */
export type InsertedView = "shown" | "behind";

/** Ends a subscription. */
export type Unsubscribe = () => Promise<void>;

/**
 * The port: the few things that we ask of any spreadsheet. `excel/` gives it on Office.js, `files/` on an .xlsx file.
 * Every method rejects with a `SheetsError` where the spreadsheet refuses.
 */
export interface Sheets {
  /**
   * Looks at all sheets, hidden ones too, in their order; writes nothing. Sheets of charts are left out. Two round trips,
   * however many sheets there are.
   */
  survey(): Promise<readonly SheetSurvey[]>;
  /**
   * Writes nothing. What a report holds is read in one round trip, large areas by rows in several: what changes in between shows in
   * part. Refused as `host` for more than 10,000,000 cells in Excel.
   */
  read(areas: readonly Area[]): Promise<Snapshot>;
  /**
   * Which rows and columns of areas are hidden (by hand, by a filter, or by a height or width of 0), in the order asked; writes nothing.
   * An area of a sheet that is not there has none. One round trip where nothing is hidden, a few more where something is.
   */
  hiddenLines(areas: readonly Area[]): Promise<readonly HiddenLines[]>;
  /**
   * The cells of areas in which all is struck through, in the order asked; absent of a spreadsheet that is not asked for reports of other layouts. Writes nothing.
   */
  struckCells?(areas: readonly Area[]): Promise<readonly (readonly Position[])[]>;
  /**
   * Adds the planned sheets behind the others, in one batch. A sheet of that name must not exist.
   * @param view whether the first of them is shown, or the person stays on the sheet where he is; shown where not said
   */
  insert(plans: readonly SheetPlan[], view?: InsertedView): Promise<void>;
  /**
   * Writes values and formulas side by side from a cell on: only ever after a person's click. A text stays a text, "=1+1" too; ""
   * empties a cell.
   */
  write(place: CellPlace, ...inputs: readonly [CellInput, ...CellInput[]]): Promise<void>;
  /**
   * Writes blocks of cells in the same way as `write`, on whatever sheets, in one round trip. Where one is refused, others may have been written in
   * Excel.
   */
  writeBlocks(blocks: readonly CellBlock[]): Promise<void>;
  /** What stands in areas, with their formulas and formats, to be put back later, in the order asked. Writes nothing. One round trip. */
  keep(areas: readonly Area[]): Promise<readonly KeptCells[]>;
  /** Puts back what was kept, whatever stands there now, in one round trip: only ever after a click. */
  putBack(kept: readonly KeptCells[]): Promise<void>;
  /**
   * The conditional formats by formula of sheets, in the order asked; a sheet that is not there has none. Writes nothing. Two round trips,
   * however many sheets are asked for.
   */
  flags(sheets: readonly string[]): Promise<readonly (readonly PresentFlag[])[]>;
  /**
   * Adds flags to a sheet: only ever after a click. They stand behind the conditional formats that are there, in their order, and nothing
   * else is touched. What is there already is left alone; where all is, nothing is written.
   * @returns what was added
   */
  addFlags(sheet: string, flags: readonly ConditionalFormatPlan[]): Promise<readonly ConditionalFormatPlan[]>;
  /** Takes flags that `addFlags` has added from a sheet again: only ever after a click. Those that are no longer there as they were added stay. */
  removeFlags(sheet: string, flags: readonly ConditionalFormatPlan[]): Promise<void>;
  /** Computes all formulas, whatever results they show: only ever after a click. Nothing that was typed changes. */
  calculate(): Promise<void>;
  /** Shows and selects the smallest rectangle that holds all these cells of one sheet. */
  select(cells: readonly [CellPlace, ...CellPlace[]]): Promise<void>;
  /** The cell where the person stands; undefined where there is none, as on a sheet of charts. Writes nothing. */
  activeCell(): Promise<CellPlace | undefined>;
  /**
   * Calls back with the active cell after each selection of other cells and each change of the sheet that shows; where these follow one
   * another quickly, after the last. Costs no write, and one reading each.
   */
  onSelect(listener: (cell: CellPlace) => void): Promise<Unsubscribe>;
  /** Calls back after every change of any cell or sheet of the workbook. Costs no write and no reading. */
  onChange(listener: () => void): Promise<Unsubscribe>;
}
