import type { Language } from "../../language";
import type { UnitOutcome } from "../../rollup";

/** What the pane asks of the worker: one file at a time. */
export interface UnitQuestion {
  readonly name: string;
  readonly bytes: ArrayBuffer;
  readonly language: Language;
}

/** What the worker answers. */
export type UnitAnswer = UnitOutcome;
