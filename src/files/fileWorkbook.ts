import {
  SheetsError,
  type Area,
  type CellBlock,
  type CellInput,
  type CellPlace,
  type ConditionalFormatPlan,
  type HiddenLines,
  type InsertedView,
  type KeptCells,
  type PresentFlag,
  type SheetPlan,
  type SheetSurvey,
  type Snapshot,
  type Unsubscribe,
} from "../workbook";
import type { Position } from "../address";
import { XlsxError, XlsxPackage } from "../xlsx";
import type { FileSheets } from "./fileSheets";
import { Listeners } from "./listeners";
import { findHiddenLines } from "./reading/hiddenLines";
import { readAreas } from "./reading/readAreas";
import { findStruckCells } from "./reading/struckCells";
import { readFlags } from "./reading/readFlags";
import { surveySheets } from "./reading/surveySheets";
import { findPlace, firstCell, rectangleOf } from "./reading/sheetNames";

/** What writes, and what keeps for it, is loaded when something is written: who only reads does without half of the code. */
const writing = () => import("./writing/changes");
const keeping = () => import("./reading/keepCells");

/** The port on a file. Calls are done one after the other, in their order, as Excel does them; nobody but the caller changes the file. */
export class FileWorkbook implements FileSheets {
  private turn: Promise<unknown> = Promise.resolve();
  private readonly listeners = new Listeners<void>();
  private readonly selectionListeners = new Listeners<CellPlace>();
  /** Where `select` has gone since the file was opened or a sheet inserted. */
  private selected: CellPlace | undefined;

  /** @param bytes the file; null for a new workbook, which has no sheets */
  constructor(
    private bytes: Uint8Array | null,
    private file: XlsxPackage | null = bytes && new XlsxPackage(bytes),
  ) {}

  read(areas: readonly Area[]): Promise<Snapshot> {
    return this.inTurn(() => {
      if (this.file) return readAreas(this.file, areas);
      return { sheetNames: [], blocks: areas.map(({ address }) => void rectangleOf(address)) };
    });
  }

  survey(): Promise<SheetSurvey[]> {
    return this.inTurn(() => (this.file ? surveySheets(this.file) : []));
  }

  hiddenLines(areas: readonly Area[]): Promise<HiddenLines[]> {
    return this.inTurn(() => findHiddenLines(this.file, areas));
  }

  struckCells(areas: readonly Area[]): Promise<Position[][]> {
    return this.inTurn(() => findStruckCells(this.file, areas));
  }

  insert(plans: readonly SheetPlan[], view: InsertedView = "shown"): Promise<void> {
    if (plans.length === 0) return Promise.resolve();
    return this.change(async (file) => {
      const { withSheets } = await writing();
      const bytes = await withSheets(file, plans, view);
      if (view === "shown") this.selected = undefined;
      return bytes;
    });
  }

  write(place: CellPlace, ...inputs: readonly [CellInput, ...CellInput[]]): Promise<void> {
    return this.writeBlocks([{ ...place, rows: [inputs] }]);
  }

  writeBlocks(blocks: readonly CellBlock[]): Promise<void> {
    return this.change(async (file) => (await writing()).withInputs(file, blocks));
  }

  /** A result is no change of a cell, as in Excel: nobody is told. */
  calculate(): Promise<void> {
    return this.inTurn(async () => {
      if (!this.file) return;
      const { withResults } = await writing();
      this.hold(withResults(this.file));
    });
  }

  keep(areas: readonly Area[]): Promise<KeptCells[]> {
    return this.inTurn(async () => (await keeping()).keepCells(this.file, areas));
  }

  putBack(kept: readonly KeptCells[]): Promise<void> {
    return this.change(async (file) => (await writing()).withKept(file, kept));
  }

  flags(sheets: readonly string[]): Promise<PresentFlag[][]> {
    return this.inTurn(() => readFlags(this.file, sheets));
  }

  /** As in Excel, a flag is no change of a cell: nobody is told. */
  addFlags(sheet: string, flags: readonly ConditionalFormatPlan[]): Promise<readonly ConditionalFormatPlan[]> {
    return this.inTurn(async () => {
      const { withFlags } = await writing();
      const { bytes, added } = await withFlags(this.file, sheet, flags);
      if (added.length > 0) this.hold(bytes);
      return added;
    });
  }

  removeFlags(sheet: string, flags: readonly ConditionalFormatPlan[]): Promise<void> {
    return this.inTurn(async () => {
      const { withoutFlags } = await writing();
      const bytes = withoutFlags(this.file, sheet, flags);
      if (bytes) this.hold(bytes);
    });
  }

  /** Nobody looks at a file, so there is nothing to show; it is told all the same. */
  select(cells: readonly [CellPlace, ...CellPlace[]]): Promise<void> {
    return this.inTurn(() => {
      const places = cells.map((cell) => findPlace(this.file?.sheetNames ?? [], cell));
      this.selected = firstCell(places);
      if (this.selected) this.selectionListeners.tell(this.selected);
    });
  }

  activeCell(): Promise<CellPlace | undefined> {
    return this.inTurn(() => this.selected ?? this.file?.activeCell());
  }

  onSelect(listener: (cell: CellPlace) => void): Promise<Unsubscribe> {
    return this.selectionListeners.add(listener);
  }

  onChange(listener: () => void): Promise<Unsubscribe> {
    return this.listeners.add(listener);
  }

  save(): Promise<Uint8Array> {
    return this.inTurn(() => {
      if (!this.bytes) throw new SheetsError("host", "A workbook needs a sheet");
      return this.bytes;
    });
  }

  /** Makes another file of this one; where that fails nothing is changed. */
  private change(make: (file: XlsxPackage | null) => Uint8Array | Promise<Uint8Array>): Promise<void> {
    return this.inTurn(async () => {
      this.hold(await make(this.file));
      this.listeners.tell();
    });
  }

  private hold(bytes: Uint8Array): void {
    this.file = new XlsxPackage(bytes);
    this.bytes = bytes;
  }

  private inTurn<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    const result = this.turn.then(work).catch((error: unknown) => {
      throw asSheetsError(error);
    });
    // What was read is not held until the next call.
    this.turn = result.then(
      () => undefined,
      () => undefined,
    );
    return result;
  }
}

function asSheetsError(error: unknown): Error {
  if (error instanceof SheetsError || error instanceof XlsxError) return error;
  return new SheetsError("host", error instanceof Error ? error.message : String(error), { cause: error });
}
