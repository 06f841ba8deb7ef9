/** A formula in a cell, in en-US notation with its "=". */
export interface FormulaCell {
  readonly formula: string;
}

/** A name for a formula or a range, which starts with "=" as well. */
export interface NamedFormula {
  readonly name: string;
  readonly formula: string;
  /** The sheet that alone knows it; absent where the whole workbook does. */
  readonly sheet?: string;
}
