import type { CopiedText } from "../../jobs";
import type { ReadOutcome } from "./readOutcome";
import type { SumNews, SumRequest } from "./unitsNews";

/** A unit's workbook as it was chosen. */
export interface ChosenUnit {
  /** Its name, in a folder with the way there. */
  readonly name: string;
  readonly file: File;
}

/** Reads units' workbooks and sums them up, without keeping the pane from answering. What cannot be done rejects with a sentence (`FileRefused`). */
export interface UnitFiles {
  /**
   * Reads and checks the files, and tells what came of each as soon as it is known; files are not told in their order.
   * @param stop ends it: what is being read then is not told any more
   */
  read(files: readonly ChosenUnit[], tell: (outcome: ReadOutcome, unit: ChosenUnit) => void, stop: AbortSignal): Promise<void>;
  /** How the units stand, and what they come to. */
  news(sum: SumRequest): Promise<SumNews>;
  /** Which texts units have copied from one another. */
  copied(sum: SumRequest): Promise<readonly CopiedText[]>;
  /** The file of the sum's workbook. */
  workbook(sum: SumRequest, copied: readonly CopiedText[]): Promise<Uint8Array>;
  /** The letters that go back to units, all in one file; `undefined` where none does. */
  letters(sum: SumRequest, when: Date): Promise<Uint8Array | undefined>;
}
