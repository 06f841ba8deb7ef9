import type { Sheet } from "./sheet";

/** A defined name of the workbook: "=Sheet1!$A$1" or any formula. */
export interface NamedFormula {
  readonly name: string;
  readonly formula: string;
  readonly visible: boolean;
}

/** What of a book its formulas are computed from. */
export interface BookView {
  /** Grows with every change but of a selection. */
  readonly version: number;
  readonly sheets: readonly Sheet[];
  readonly names: readonly NamedFormula[];
  findSheet(name: string): Sheet | undefined;
}
