import type { Position, Rectangle } from "../../../../src/address";
import type { BookErrorCode, ErrorAlert, Sheet } from "../../engine";
import type { Selection } from "../grid/selection";
import type { Extent } from "./extent";

/** A cell being edited: typing that replaces what was there (`enter`, arrows leave the cell) or changes it (`edit`). */
export interface Editing {
  readonly mode: "enter" | "edit";
  readonly sheet: Sheet;
  readonly cell: Position;
  readonly text: string;
}

/** What the person must answer before going on: a validation that refuses an entry, or an edit that Excel cannot do. */
export type Refusal =
  | { readonly kind: "validation"; readonly alert: ErrorAlert; readonly afterwards: Step }
  | { readonly kind: "error"; readonly code: BookErrorCode | "InvalidAddress"; readonly detail: string };

/** Where to go once an entry is in: by Enter or Tab, or to stay. */
export interface Step {
  readonly rows: -1 | 0 | 1;
  readonly columns: -1 | 0 | 1;
}

/** What the page draws of an open book beside its cells. Never changed in place. */
export interface WorkspaceState {
  /** Grows when cells, looks or sheets changed: what was drawn from the book is out of date. */
  readonly drawn: number;
  readonly sheet: Sheet;
  readonly selection: Selection;
  readonly extent: Extent;
  /** What should be in view; a new object each time. */
  readonly reveal: Rectangle;
  readonly editing: Editing | null;
  readonly refusal: Refusal | null;
  readonly listOpen: boolean;
}
