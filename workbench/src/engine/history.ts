import type { BookEvent } from "./bookEvents";
import { rectangleFrom } from "./rectangle";
import type { Sheet } from "./sheet";
import { sheetDifference } from "./sheetDifference";
import type { SheetState } from "./sheetState";

/** What one step replaces: `before` by `after`. */
export type UndoStep = readonly { readonly sheet: Sheet; readonly before: SheetState; readonly after: SheetState }[];

/** The undo and redo stacks. Excel keeps a hundred steps. */
export class History {
  #done: UndoStep[] = [];
  #undone: UndoStep[] = [];

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  push(step: UndoStep): void {
    this.#done = [...this.#done, step].slice(-100);
    this.#undone = [];
  }

  clear(): void {
    this.#done = [];
    this.#undone = [];
  }

  /** The step that leads back, now waiting to be redone. */
  takeUndo(): UndoStep | null {
    const step = this.#done.pop();
    if (!step) return null;
    this.#undone.push(step);
    return step.map(({ sheet, before, after }) => ({ sheet, before: after, after: before }));
  }

  takeRedo(): UndoStep | null {
    const step = this.#undone.pop();
    if (!step) return null;
    this.#done.push(step);
    return step;
  }
}

/** Gives sheets what a step holds as `after`, and what listeners hear of it. */
export function putBack(step: UndoStep): BookEvent[] {
  return step.map(({ sheet, before, after }): BookEvent => {
    const area = sheetDifference(before, after);
    sheet.restore(after);
    return area
      ? { kind: "changed", sheet, area, changeType: "RangeEdited", by: "user" }
      : { kind: "formatted", sheet, area: sheet.usedArea() ?? rectangleFrom({ row: 0, column: 0 }), by: "user" };
  });
}
