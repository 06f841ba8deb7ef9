import { cellAddress, parseRange, type Rectangle } from "../../address";
import { Listeners, newFileSheets, openFileSheets, type FileSheets } from "../../files";
import type { Language } from "../../language";
import { FileRefused } from "../../taskpane";
import { SheetsError, type Area, type CellPlace, type InsertedView, type SheetPlan, type Sheets, type SheetSurvey, type Unsubscribe } from "../../workbook";
import { XlsxError } from "../../xlsx";

/** Cells of a sheet that are selected; the first is where the person stands. */
export interface Selected {
  readonly sheet: string;
  readonly area: Rectangle;
}

/** What may keep a change from being made: it rejects with the reason. */
export type BeforeChange = () => Promise<void>;

/**
 * The workbook that the page shows, as the port has it: the pane reads and changes it, the view shows it and selects in it. The file behind it may be
 * changed for another one, as when a program has saved it anew; whoever listens goes on listening.
 */
export class HeldBook implements Sheets {
  private readonly changes = new Listeners<void>();
  private readonly writes = new Listeners<void>();
  private readonly selections = new Listeners<CellPlace>();
  private readonly shown = new Listeners<void>();
  private selected: Selected | undefined;
  /** Grows by each change, of whatever kind. */
  version = 0;

  private constructor(
    private file: FileSheets,
    private readonly language: Language,
    private readonly before: BeforeChange,
  ) {}

  /**
   * @param bytes of an .xlsx file; null for a new workbook without sheets
   * @param before is waited for before each change that the pane makes
   * @throws XlsxError where the file cannot be read
   */
  static async open(bytes: Uint8Array | null, language: Language, before: BeforeChange): Promise<HeldBook> {
    const file = bytes ? await openFileSheets(bytes) : newFileSheets();
    await file.survey();
    return new HeldBook(file, language, before);
  }

  /**
   * Takes another file in the place of this one, and tells of it as of any change.
   * @throws XlsxError where it cannot be read; the book is then as it was
   */
  async replace(bytes: Uint8Array): Promise<void> {
    const file = await openFileSheets(bytes);
    // What cannot be read at all is found out before it takes the other's place.
    const sheets = await file.survey();
    this.file = file;
    if (!sheets.some(({ name }) => name === this.selected?.sheet)) this.selected = undefined;
    this.changed();
  }

  /** Whether it has no sheet yet, so that there is nothing to be saved. */
  async isEmpty(): Promise<boolean> {
    return (await this.file.survey()).length === 0;
  }

  /** The file as it is now; undefined for a new workbook into which nothing was inserted. */
  async bytes(): Promise<Uint8Array | undefined> {
    return (await this.isEmpty()) ? undefined : this.file.save();
  }

  survey(): Promise<readonly SheetSurvey[]> {
    return this.asked((file) => file.survey());
  }

  read: Sheets["read"] = (areas) => this.asked((file) => file.read(areas));
  hiddenLines: Sheets["hiddenLines"] = (areas) => this.asked((file) => file.hiddenLines(areas));
  struckCells = (areas: readonly Area[]): ReturnType<FileSheets["struckCells"]> => this.asked((file) => file.struckCells(areas));
  keep: Sheets["keep"] = (areas) => this.asked((file) => file.keep(areas));
  flags: Sheets["flags"] = (sheets) => this.asked((file) => file.flags(sheets));

  write: Sheets["write"] = (place, ...inputs) => this.change((file) => file.write(place, ...inputs));
  writeBlocks: Sheets["writeBlocks"] = (blocks) => this.change((file) => file.writeBlocks(blocks));
  putBack: Sheets["putBack"] = (kept) => this.change((file) => file.putBack(kept));

  async insert(plans: readonly SheetPlan[], view: InsertedView = "shown"): Promise<void> {
    const [first] = plans;
    await this.change((file) => file.insert(plans, view));
    if (first && view === "shown") this.stand({ sheet: first.name, area: { top: 0, left: 0, bottom: 0, right: 0 } });
  }

  /** Flags and results are no change of a cell: who listens for those is not told, but the view is. */
  addFlags: Sheets["addFlags"] = (sheet, flags) => this.quietly((file) => file.addFlags(sheet, flags));
  removeFlags: Sheets["removeFlags"] = (sheet, flags) => this.quietly((file) => file.removeFlags(sheet, flags));
  calculate: Sheets["calculate"] = () => this.quietly((file) => file.calculate());

  async select(cells: readonly [CellPlace, ...CellPlace[]]): Promise<void> {
    // The file says where a cell is not there.
    await this.file.select(cells);
    const names = (await this.file.survey()).map(({ name }) => name);
    const [{ sheet }] = cells;
    const areas = cells.flatMap(({ address }) => parseRange(address) ?? []);
    const name = names.find((one) => one.toLowerCase() === sheet.toLowerCase());
    if (name === undefined || areas.length === 0) throw new SheetsError("missing", `No cell on ${sheet}`);
    this.stand({
      sheet: name,
      area: {
        top: Math.min(...areas.map(({ top }) => top)),
        left: Math.min(...areas.map(({ left }) => left)),
        bottom: Math.max(...areas.map(({ bottom }) => bottom)),
        right: Math.max(...areas.map(({ right }) => right)),
      },
    });
  }

  /** What is selected now; undefined until somebody has selected something. */
  get selection(): Selected | undefined {
    return this.selected;
  }

  /** Selects cells, as a person does in the view. */
  stand(selected: Selected): void {
    this.selected = selected;
    this.shown.tell();
    void this.activeCell().then((cell) => {
      if (cell && this.selected === selected) this.selections.tell(cell);
    });
  }

  async activeCell(): Promise<CellPlace | undefined> {
    if (!this.selected) return this.file.activeCell();
    const { sheet, area } = this.selected;
    const { top, left } = area;
    return { sheet, address: cellAddress({ row: top, column: left }) };
  }

  onSelect(listener: (cell: CellPlace) => void): Promise<Unsubscribe> {
    return this.selections.add(listener);
  }

  onChange(listener: () => void): Promise<Unsubscribe> {
    return this.changes.add(listener);
  }

  /** Calls back whenever something of the workbook is to be shown otherwise: cells, flags, what is selected. */
  onShown(listener: () => void): () => void {
    return atOnce(this.shown.add(listener));
  }

  /** Calls back after each change that the pane has made, and not after the file was replaced. */
  onWritten(listener: () => void): () => void {
    return atOnce(this.writes.add(listener));
  }

  /** @throws FileRefused where a sheet turns out to be damaged */
  private async asked<Result>(ask: (file: FileSheets) => Promise<Result>): Promise<Result> {
    try {
      return await ask(this.file);
    } catch (cause) {
      if (cause instanceof XlsxError) throw new FileRefused(cause.sentence(this.language), { cause });
      throw cause;
    }
  }

  private async change<Result>(make: (file: FileSheets) => Promise<Result>): Promise<Result> {
    await this.before();
    const result = await this.asked(make);
    this.changed();
    this.writes.tell();
    return result;
  }

  private async quietly<Result>(make: (file: FileSheets) => Promise<Result>): Promise<Result> {
    await this.before();
    const result = await this.asked(make);
    this.version++;
    this.shown.tell();
    this.writes.tell();
    return result;
  }

  private changed(): void {
    this.version++;
    this.changes.tell();
    this.shown.tell();
  }
}

/** The end of a subscription, of which nobody waits for the outcome. */
const atOnce = (added: Promise<Unsubscribe>) => (): void => {
  void added.then((end) => end());
};
