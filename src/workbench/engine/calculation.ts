import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import type { Cell } from "./area";
import type { Book } from "./book";
import { calculationSheet, readResult, workbookOf, type CalculationSheet, type FormulaCell } from "./calculationSheets";
import { mapReferences } from "./formulaText";
import type { Sheet } from "./sheet";
import { cellKey } from "./sheetState";
import type { CellValue } from "./value";

/** A formula beside the cells: of a conditional format, of a validation, or asked for. */
export interface LooseFormula {
  readonly formula: string;
  /** The sheet that references without a sheet name mean. */
  readonly sheet: Sheet;
  /** The cell it counts as standing in (ROW(), COLUMN()); its references are taken as written. */
  readonly cell: Cell;
}

/**
 * Results of a book's formulas, computed when first asked for after a change. The engine is excelts'; this is the only place
 * that knows it, with `calculationSheets`.
 */
export class Calculation {
  #version = -1;
  #results = new Map<Sheet, ReadonlyMap<number, CellValue>>();

  constructor(private readonly book: Book) {}

  resultOf(sheet: Sheet, cell: Cell): CellValue {
    this.#recalculate();
    return this.#results.get(sheet)?.get(cellKey(cell)) ?? null;
  }

  evaluate(formulas: readonly LooseFormula[]): CellValue[] {
    if (formulas.length === 0) return [];
    this.#recalculate();
    const cells = formulas.map((loose, index): [Cell, FormulaCell] => [{ row: index, column: 0 }, { formula: qualify(loose) }]);
    const known = this.book.sheets.map((sheet, index) =>
      calculationSheet(index + 1, sheet.name, [...sheet.state.cells].map(([key, { content }]) =>
        [key, content.formula === null ? content.constant : this.#results.get(sheet)?.get(key) ?? null])));
    const scratch = calculationSheet(known.length + 1, "*", cells.map(([cell, content]) => [cellKey(cell), content]));
    calculateFormulas(workbookOf([...known, scratch], this.book.names));
    return cells.map(([cell]) => readResult(scratch, cell));
  }

  #recalculate(): void {
    if (this.#version === this.book.version) return;
    const sheets = this.book.sheets.map((sheet, index): [Sheet, CalculationSheet] => [sheet, calculationSheet(
      index + 1, sheet.name, [...sheet.state.cells].map(([key, { content }]) =>
        [key, content.formula === null ? content.constant : { formula: content.formula }]),
    )]);
    if (sheets.some(([, { formulaCells }]) => formulaCells.length > 0)) {
      calculateFormulas(workbookOf(sheets.map(([, sheet]) => sheet), this.book.names));
    }
    this.#results = new Map(sheets.map(([sheet, calculated]) =>
      [sheet, new Map(calculated.formulaCells.map((cell) => [cellKey(cell), readResult(calculated, cell)]))]));
    this.#version = this.book.version;
  }
}

/** The formula with a sheet name at every reference, and with the row and column it stands in. */
function qualify({ formula, sheet, cell }: LooseFormula): string {
  const placed = formula
    .replace(/\bROW\(\)/gi, String(cell.row + 1))
    .replace(/\bCOLUMN\(\)/gi, String(cell.column + 1));
  return mapReferences(placed, (reference) =>
    reference.context?.length ? reference : { ...reference, context: [sheet.name] });
}
