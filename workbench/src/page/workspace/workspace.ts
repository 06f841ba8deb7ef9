import type { Position } from "../../../../src/address";
import { rectangleFrom, BookError, parseAddress, sameRectangle, User, type Book, type BookEvent, type Sheet } from "../../engine";
import type { Motion } from "../grid/keys";
import { areaOfCell, extendTo, moveSelection, selectArea, selectCell, selectHeading, withSource, type Heading, type Selection } from "../grid/selection";
import { Clipboard } from "./clipboard";
import { editTextOf } from "./editText";
import { Extents, screenOf, type Extent } from "./extent";
import { selectionNow, selectionOf, shapeOf } from "./sheetShape";
import { TabRun } from "./tabRun";
import type { Editing, Step, WorkspaceState } from "./workspaceState";

/** Rows that PageUp and PageDown move by. */
const pageRows = 20;
const stay: Step = { rows: 0, columns: 0 };

/**
 * A person at an open book: the selection, the cell being edited, and what a key, the mouse or the clipboard does. Holds no
 * DOM; the page draws `state` and is told of each change. What the add-in does to the book arrives by the book's events.
 */
export class Workspace {
  readonly #user: User;
  readonly #clipboard: Clipboard;
  readonly #listeners = new Set<() => void>();
  readonly #extents = new Extents();
  readonly #tabRun = new TabRun();
  #state: WorkspaceState;

  constructor(readonly book: Book) {
    this.#user = new User(book);
    this.#clipboard = new Clipboard(book, this.#user);
    const sheet = book.activeSheet;
    const selection = selectionOf(sheet);
    this.#state = {
      drawn: 0,
      sheet,
      selection,
      extent: this.#extents.of(sheet),
      reveal: selection.area,
      editing: null,
      refusal: null,
      listOpen: false,
    };
    book.subscribe((event) => {
      this.#follow(event);
    });
  }

  get state(): WorkspaceState {
    return this.#state;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** A press of the mouse on a cell. An entry under way is taken first; where it is refused nothing is selected. */
  press(cell: Position, extend = false): void {
    if (!this.commit()) return;
    const { sheet, selection } = this.#state;
    this.#select(extend ? extendTo(shapeOf(sheet), selection, cell) : selectCell(shapeOf(sheet), cell));
  }

  pressHeading(heading: Heading, extend = false): void {
    if (!this.commit()) return;
    const { sheet, selection } = this.#state;
    this.#selectQuietly(selectHeading(shapeOf(sheet), selection, heading, extend));
  }

  /** The name box: to an address of this or another sheet. */
  goTo(address: string): void {
    if (!this.commit()) return;
    const found = parseAddress(address);
    const sheet = found?.sheet == null ? this.#state.sheet : this.book.findSheet(found.sheet);
    if (!found || !sheet) {
      this.#set({ refusal: { kind: "error", code: "InvalidAddress", detail: address } });
      return;
    }
    this.book.select(sheet, [selectArea(shapeOf(sheet), found.area).area], { row: found.area.top, column: found.area.left });
  }

  activate(sheet: Sheet): void {
    if (this.commit()) this.book.activate(sheet);
  }

  /** Draws what is seen after scrolling. */
  showRows(top: number, bottom: number): void {
    this.#draw(this.#extents.cover(this.#state.sheet, top, bottom));
  }

  growColumns(): void {
    this.#draw(this.#extents.growColumns(this.#state.sheet));
  }

  move(motion: Motion, extend: boolean): void {
    const { sheet, selection } = this.#state;
    this.#select(moveSelection(shapeOf(sheet), selection, motion, extend, pageRows));
  }

  /** Enter and Tab. */
  next({ rows, columns }: Step): void {
    const { sheet, selection } = this.#state;
    this.#select(this.#tabRun.next(sheet, selection, rows, columns));
  }

  clear(): void {
    const { sheet, selection } = this.#state;
    this.#attempt(() => {
      this.#user.clearContents(sheet, selection.area);
    });
  }

  /** Fills the selection from its first row or column, or from the one before a single one. */
  fill(direction: "row" | "column"): void {
    const { sheet, selection } = this.#state;
    const area = withSource(selection.area, direction);
    this.#attempt(() => {
      if (direction === "row") this.#user.fillDown(sheet, area);
      else this.#user.fillRight(sheet, area);
    });
  }

  /** To the sheet before or behind. */
  turnSheet(step: -1 | 1): void {
    const visible = this.book.sheets.filter((sheet) => sheet.state.visibility === "Visible");
    const next = visible[visible.indexOf(this.#state.sheet) + step];
    if (next) this.activate(next);
  }

  /** The first character typed into the active cell, or the first press of an input method (""). */
  startTyping(text: string): void {
    this.#edit("enter", text);
  }

  /** F2, a double press, or the formula bar: goes on with what the cell holds. */
  startEditing(): void {
    const { sheet, selection } = this.#state;
    if (this.#state.editing === null) this.#edit("edit", editTextOf(sheet, selection.active, this.book.locale));
    else this.#set({ editing: { ...this.#state.editing, mode: "edit" } });
  }

  changeText(text: string): void {
    const { editing } = this.#state;
    if (editing !== null) this.#set({ editing: { ...editing, text } });
  }

  /** Esc: the cell keeps what it had. */
  cancel(): void {
    this.#user.endEdit();
    this.#set({ editing: null, refusal: null });
  }

  /** Takes the entry under way and moves on. True when there is none (any more); false while the person must answer a refusal. */
  commit(step: Step = stay, despiteAlert = false): boolean {
    const { editing } = this.#state;
    if (editing === null) return true;
    const { sheet, cell, text } = editing;
    if (text !== editTextOf(sheet, cell, this.book.locale)) {
      try {
        this.#user.endEdit();
        const outcome = this.#user.enterText(sheet, cell, text, despiteAlert);
        if (!outcome.accepted) {
          this.#resume(editing, { kind: "validation", alert: outcome.alert, afterwards: step });
          return false;
        }
      } catch (error) {
        if (!(error instanceof BookError)) throw error;
        this.#resume(editing, { kind: "error", code: error.code, detail: error.message });
        return false;
      }
    }
    this.cancel();
    if (step.rows !== 0 || step.columns !== 0) this.next(step);
    return true;
  }

  /** Answers a refusal: back to the text, give it up, or enter it in spite of a warning. */
  answer(choice: "retry" | "cancel" | "insist"): void {
    const { refusal, editing } = this.#state;
    this.#set({ refusal: null });
    if (choice === "retry" && editing !== null) this.#set({ editing: { ...editing, mode: "edit" } });
    else if (choice === "insist" && refusal?.kind === "validation") this.commit(refusal.afterwards, true);
    else if (choice === "cancel") this.cancel();
  }

  /** A choice of the drop-down list. */
  choose(text: string): void {
    const { sheet, selection } = this.#state;
    this.#set({ listOpen: false });
    this.#attempt(() => {
      this.#user.enterText(sheet, selection.active, text);
    });
  }

  toggleList(open = !this.#state.listOpen): void {
    this.#set({ listOpen: open });
  }

  undo(): void {
    if (this.commit()) this.#user.undo();
  }

  redo(): void {
    if (this.commit()) this.#user.redo();
  }

  /** Takes the selection up; gives what goes on the clipboard as text. */
  take(how: "copy" | "cut"): string {
    return this.#clipboard[how](this.#state.sheet, this.#state.selection.area);
  }

  /** Pastes what this workspace copied, with formulas and looks, if the text is still that; else the text, cell by cell. */
  paste(text: string): void {
    const { sheet, selection } = this.#state;
    this.#attempt(() => {
      this.#selectQuietly(selectArea(shapeOf(sheet), this.#clipboard.paste(sheet, selection.area, text)));
    });
  }

  addSheet(): void {
    if (this.commit())
      this.#attempt(() => {
        this.book.activate(this.book.addSheet());
      });
  }

  renameSheet(sheet: Sheet, name: string): void {
    this.#attempt(() => {
      this.book.renameSheet(sheet, name);
    });
  }

  deleteSheet(sheet: Sheet): void {
    this.#attempt(() => {
      this.book.deleteSheet(sheet);
    });
  }

  #edit(mode: Editing["mode"], text: string): void {
    const {
      sheet,
      selection: { active },
    } = this.#state;
    this.#user.beginEdit(sheet, active);
    this.#set({ editing: { mode, sheet, cell: active, text }, listOpen: false, reveal: rectangleFrom(active) });
  }

  #resume(editing: Editing, refusal: WorkspaceState["refusal"]): void {
    this.#user.beginEdit(editing.sheet, editing.cell);
    this.#set({ refusal });
  }

  #attempt(change: () => void): void {
    try {
      change();
    } catch (error) {
      if (!(error instanceof BookError)) throw error;
      this.#set({ refusal: { kind: "error", code: error.code, detail: error.message } });
    }
  }

  #select(selection: Selection): void {
    this.#selectQuietly(selection);
    const { sheet } = this.#state;
    const end = sameRectangle(selection.area, areaOfCell(shapeOf(sheet), selection.active)) ? selection.active : selection.focus;
    this.#set({ extent: this.#extents.reach(sheet, end), reveal: rectangleFrom(end) });
  }

  /** Selects without scrolling, as a press on a heading does. */
  #selectQuietly(selection: Selection): void {
    const { sheet } = this.#state;
    this.#set({ selection, listOpen: false });
    this.book.select(sheet, [selection.area], selection.active);
  }

  #follow(event: BookEvent): void {
    const sheet = this.book.activeSheet;
    const selection = selectionNow(sheet, this.#state);
    const moved = sheet !== this.#state.sheet || selection !== this.#state.selection;
    const extent = moved ? this.#extents.reach(sheet, screenOf(selection.area)) : this.#extents.of(sheet);
    this.#set({
      sheet,
      selection,
      extent,
      drawn: this.#state.drawn + (event.kind === "selectionChanged" ? 0 : 1),
      ...(moved ? { reveal: { ...selection.area }, listOpen: false } : {}),
    });
  }

  #draw(extent: Extent): void {
    if (extent !== this.#state.extent) this.#set({ extent });
  }

  #set(change: Partial<WorkspaceState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of [...this.#listeners]) listener();
  }
}
