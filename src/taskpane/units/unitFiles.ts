import type { UnitOutcome } from "../../rollup";

/** A unit's workbook as it was chosen. */
export interface ChosenUnit {
  /** Its name, in a folder with the way there. */
  readonly name: string;
  readonly file: File;
}

/** Reads units' workbooks for a sum, without keeping the pane from answering. */
export interface UnitFiles {
  /**
   * Reads and checks the files, and tells what came of each as soon as it is known; files are not told in their order.
   * @param stop ends it: what is being read then is not told any more
   */
  read(files: readonly ChosenUnit[], tell: (outcome: UnitOutcome) => void, stop: AbortSignal): Promise<void>;
}
