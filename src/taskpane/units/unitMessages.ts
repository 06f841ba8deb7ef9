import type { CopiedText } from "../../jobs";
import type { Language } from "../../language";
import type { ReadOutcome } from "./readOutcome";
import type { SumNews, SumRequest } from "./unitsNews";

/** What the pane asks of a worker, and what that answers: a file at a time, or something of the sum of what was read. */
export interface UnitWork {
  readonly read: { readonly question: { readonly name: string; readonly bytes: ArrayBuffer }; readonly answer: ReadOutcome };
  readonly news: { readonly question: SumRequest; readonly answer: SumNews };
  /** Which texts units have copied from one another. */
  readonly copied: { readonly question: SumRequest; readonly answer: readonly CopiedText[] };
  /** The workbook of the sum, with what was found of copied texts. */
  readonly workbook: { readonly question: SumRequest & { readonly copied: readonly CopiedText[] }; readonly answer: Uint8Array };
  /** The letters to units, all in one file; `undefined` where nothing goes back. */
  readonly letters: { readonly question: SumRequest & { readonly when: Date }; readonly answer: Uint8Array | undefined };
}

export type UnitQuestion<Kind extends keyof UnitWork = keyof UnitWork> = {
  [One in Kind]: { readonly kind: One; readonly language: Language; readonly question: UnitWork[One]["question"] };
}[Kind];

/** What came of a question, or why nothing did, as a sentence. */
export type UnitAnswer<Kind extends keyof UnitWork = keyof UnitWork> = { readonly value: UnitWork[Kind]["answer"] } | { readonly fault: string };
