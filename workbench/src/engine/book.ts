import type { Position, Rectangle } from "../../../src/address";
import { BookError } from "./bookError";
import type { BookView, NamedFormula } from "./bookView";
import type { Author, BookEvent, BookListener } from "./bookEvents";
import { Calculation } from "./calculation";
import { sameSheetName } from "./formulaText";
import { Sheet, type SheetOwner } from "./sheet";
import { checkSheetName, freshSheetName, forgetSheet, renameReferences } from "./sheetNames";
import type { SheetState } from "./sheetState";
import type { Visibility } from "./sheetSettings";
import { History, putBack, type UndoStep } from "./history";
import type { CellValue } from "./value";

export interface BookOptions {
  /** Of number formats and typed input; "zh-CN" unless told. */
  readonly locale?: string;
  /** Whether what an add-in writes can be undone (Microsoft 365) or clears the undo stack (Excel 2021, the default). */
  readonly addinEditsUndoable?: boolean;
}

/**
 * A workbook in memory: what Excel would hold, without a window and without an add-in. Reading needs no ceremony; every change
 * happens inside `edit`. What a person does at the grid is in `User`; files and the rich API use `edit` directly.
 */
export class Book implements BookView {
  readonly locale: string;
  /** Texts an add-in has put aside in the document, by key (`Office.context.document.settings`, `workbook.settings`). */
  readonly settings = new Map<string, string>();
  /** Title, author and the like, by the names of `Excel.DocumentProperties`. */
  readonly properties = new Map<string, string>();
  /** The file's name; a book never saved has the name of a new one. */
  name = "工作簿1.xlsx";
  addinEditsUndoable: boolean;
  /** The cell being typed into; while there is one, Excel answers no add-in. */
  cellInEdit: { readonly sheet: Sheet; readonly cell: Position } | null = null;
  /** Grows with every change but of a selection: a reader may keep what it computed as long as this number stands. */
  version = 0;

  #names: readonly NamedFormula[] = [];
  #sheets: readonly Sheet[] = [];
  #active: Sheet;
  #born = 0;
  #edit: { before: Map<Sheet, SheetState>; events: BookEvent[]; sheets: readonly Sheet[]; active: Sheet } | null = null;
  readonly #history = new History();
  readonly #listeners = new Set<BookListener>();
  /** How its formulas are computed, and when. */
  readonly calculation = new Calculation(this);

  /** A book with one blank sheet, "Sheet1". */
  constructor({ locale = "zh-CN", addinEditsUndoable = false }: BookOptions = {}) {
    this.locale = locale;
    this.addinEditsUndoable = addinEditsUndoable;
    this.#active = this.#newSheet("Sheet1");
    this.#sheets = [this.#active];
  }

  /** Whether a person can undo what an add-in writes: it depends on the version of Excel that is played. */
  letAddinEditsBeUndone(undoable: boolean): void {
    this.addinEditsUndoable = undoable;
  }

  /** All worksheets in the order of their tabs. */
  get sheets(): readonly Sheet[] {
    return this.#sheets;
  }

  get activeSheet(): Sheet {
    return this.#active;
  }

  /** The defined names of the workbook. Not part of undo. */
  get names(): readonly NamedFormula[] {
    return this.#names;
  }

  set names(names: readonly NamedFormula[]) {
    this.#names = names;
    this.version++;
  }

  /** By name (capitals do not matter) or id. */
  findSheet(nameOrId: string): Sheet | undefined {
    return this.#sheets.find(({ name, id }) => id === nameOrId || sameSheetName(name, nameOrId));
  }

  /** By name or id; throws `NoSuchSheet`. */
  sheet(nameOrId: string): Sheet {
    const found = this.findSheet(nameOrId);
    if (!found) throw new BookError("NoSuchSheet", `no sheet ${nameOrId}`);
    return found;
  }

  /** Told after every edit, once an event. Gives back what ends the subscription. */
  subscribe(listener: BookListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * One undo step: all that `change` does. `tell` queues an event for after the edit. An error rolls everything back and goes on.
   * An edit within an edit belongs to the outer one.
   */
  edit<T>(by: Author, change: (tell: (event: BookEvent) => void) => T): T {
    if (this.#edit) {
      const { events } = this.#edit;
      return change((event) => events.push(event));
    }
    const edit = { before: new Map<Sheet, SheetState>(), events: [] as BookEvent[], sheets: this.#sheets, active: this.#active };
    this.#edit = edit;
    let result: T;
    try {
      result = change((event) => edit.events.push(event));
    } catch (error) {
      for (const [sheet, state] of edit.before) sheet.restore(state);
      this.#sheets = edit.sheets;
      this.#active = edit.active;
      throw error;
    } finally {
      this.#edit = null;
    }
    this.#remember(by, edit.before, edit.sheets);
    const silent = [...edit.before.keys()].filter((sheet) => this.#sheets.includes(sheet) && !edit.events.some((event) => event.sheet === sheet));
    this.#announce([...edit.events, ...silent.map((sheet) => ({ kind: "redrawn", sheet }) as const)]);
    return result;
  }

  /** Adds a blank sheet behind the others, or at a position. Without a name: SheetN, as Excel counts. Not undoable. */
  addSheet(name?: string, position = this.#sheets.length, by: Author = "user"): Sheet {
    return this.edit(by, (tell) => {
      const sheet = this.#newSheet(checkSheetName(this.#sheets, name ?? freshSheetName(this.#sheets)));
      this.#sheets = this.#sheets.toSpliced(position, 0, sheet);
      tell({ kind: "sheetAdded", sheet, by });
      return sheet;
    });
  }

  /** Throws `LastVisibleSheet`. References to it become #REF!. Not undoable. */
  deleteSheet(sheet: Sheet, by: Author = "user"): void {
    this.edit(by, (tell) => {
      this.#needAnotherVisible(sheet);
      const position = this.#sheets.indexOf(sheet);
      this.#sheets = this.#sheets.filter((other) => other !== sheet);
      forgetSheet(this, sheet.name);
      tell({ kind: "sheetDeleted", sheet, by });
      if (this.#active === sheet) this.#showNeighbour(position, tell);
    });
  }

  /** Throws `InvalidSheetName`, `SheetExists`. Formulas follow. Not undoable. */
  renameSheet(sheet: Sheet, name: string, by: Author = "user"): void {
    if (sheet.name === name) return;
    this.edit(by, (tell) => {
      const before = sheet.name;
      checkSheetName(
        this.#sheets.filter((other) => other !== sheet),
        name,
      );
      renameReferences(this, before, name);
      sheet.draft().name = name;
      this.#history.clear();
      tell({ kind: "sheetRenamed", sheet, before, by });
    });
  }

  /** Not undoable. */
  moveSheet(sheet: Sheet, position: number, by: Author = "user"): void {
    this.edit(by, (tell) => {
      const before = this.#sheets.indexOf(sheet);
      this.#sheets = this.#sheets.filter((other) => other !== sheet).toSpliced(position, 0, sheet);
      if (before !== position) tell({ kind: "sheetMoved", sheet, before, by });
    });
  }

  /** Throws `LastVisibleSheet`. */
  setVisibility(sheet: Sheet, visibility: Visibility, by: Author = "user"): void {
    this.edit(by, (tell) => {
      const before = sheet.state.visibility;
      if (visibility !== "Visible") this.#needAnotherVisible(sheet);
      sheet.draft().visibility = visibility;
      if (before !== visibility) tell({ kind: "visibilityChanged", sheet, before, by });
      if (visibility !== "Visible" && this.#active === sheet) this.#showNeighbour(this.#sheets.indexOf(sheet), tell);
    });
  }

  /** Brings a sheet to the front. Writes nothing. */
  activate(sheet: Sheet): void {
    if (sheet === this.#active) return;
    const before = this.#active;
    this.#active = sheet;
    this.#announceOrQueue([
      { kind: "sheetDeactivated", sheet: before },
      { kind: "sheetActivated", sheet },
    ]);
  }

  /** Selects areas of a sheet (the first is the active one) and brings the sheet to the front. Writes nothing. */
  select(sheet: Sheet, areas: readonly [Rectangle, ...Rectangle[]], active?: Position): void {
    this.activate(sheet);
    const [first] = areas;
    sheet.selection = { areas, active: active ?? { row: first.top, column: first.left } };
    this.#announceOrQueue([{ kind: "selectionChanged", sheet }]);
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  /** Takes the last step back; false where there is none. Tells `changed` for the cells whose content it changed. */
  undo(): boolean {
    return this.#putBack(this.#history.takeUndo());
  }

  redo(): boolean {
    return this.#putBack(this.#history.takeRedo());
  }

  /** The undo stack is empty from now on, as after opening a file. */
  forgetHistory(): void {
    this.#history.clear();
  }

  /** Computes all formulas, also where calculation is manual, and tells it. */
  recalculate(): void {
    this.calculation.calculate();
    this.#announceOrQueue(this.#sheets.map((sheet) => ({ kind: "calculated", sheet })));
  }

  /** Evaluates a formula as if it stood in a cell. */
  evaluate(formula: string, sheet: Sheet, cell: Position): CellValue {
    return this.calculation.evaluate([{ formula, sheet, cell }])[0] ?? null;
  }

  /** Several at once: one pass. */
  evaluateAll(formulas: readonly { readonly formula: string; readonly sheet: Sheet; readonly cell: Position }[]): CellValue[] {
    return this.calculation.evaluate(formulas);
  }

  #newSheet(name: string): Sheet {
    const owner: SheetOwner = {
      locale: this.locale,
      willChange: (sheet, before) => this.#willChange(sheet, before),
      resultOf: (sheet, cell) => this.calculation.resultOf(sheet, cell),
    };
    const number = (this.#born++).toString(16).toUpperCase().padStart(4, "0");
    return new Sheet(`{00000000-0001-0000-${number}-000000000000}`, name, owner);
  }

  #willChange(sheet: Sheet, before: SheetState): boolean {
    if (!this.#edit) throw new Error("a book changes only inside Book.edit");
    this.version++;
    if (this.#edit.before.has(sheet)) return false;
    this.#edit.before.set(sheet, before);
    return true;
  }

  #needAnotherVisible(sheet: Sheet): void {
    const others = this.#sheets.filter((other) => other !== sheet && other.state.visibility === "Visible");
    if (others.length === 0) throw new BookError("LastVisibleSheet", "a workbook needs a visible sheet");
  }

  #showNeighbour(position: number, tell: (event: BookEvent) => void): void {
    const visible = (sheet: Sheet) => sheet.state.visibility === "Visible";
    const next = this.#sheets.slice(position).find(visible) ?? this.#sheets.slice(0, position).findLast(visible);
    if (!next) return;
    this.#active = next;
    tell({ kind: "sheetActivated", sheet: next });
  }

  #remember(by: Author, before: ReadonlyMap<Sheet, SheetState>, sheets: readonly Sheet[]): void {
    if (sheets !== this.#sheets || (before.size > 0 && by === "addin" && !this.addinEditsUndoable)) this.#history.clear();
    else if (before.size > 0) {
      this.#history.push([...before].map(([sheet, state]) => ({ sheet, before: state, after: sheet.state })));
    }
  }

  #putBack(step: UndoStep | null): boolean {
    if (!step) return false;
    this.#announce(putBack(step));
    return true;
  }

  #announceOrQueue(events: readonly BookEvent[]): void {
    if (this.#edit) this.#edit.events.push(...events);
    else this.#announce(events);
  }

  #announce(events: readonly BookEvent[]): void {
    if (!events.length || events.some(({ kind }) => kind !== "selectionChanged" && kind !== "calculated")) this.version++;
    for (const event of events) for (const listener of [...this.#listeners]) listener(event);
  }
}
