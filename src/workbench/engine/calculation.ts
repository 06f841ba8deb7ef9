import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import type { Cell } from "./area";
import type { Book } from "./book";
import { calculationSheet, readResult, workbookOf, type CalculationSheet, type FormulaCell } from "./calculationSheets";
import { LooseFormulas, type LooseFormula } from "./looseFormulas";
import type { Sheet } from "./sheet";
import { cellKey } from "./sheetState";
import type { CellValue } from "./value";

/**
 * Results of a book's formulas, computed when first asked for after a change. The engine is excelts'; this is the only place
 * that knows it, with `calculationSheets`.
 */
export class Calculation {
  #version = -1;
  #results = new Map<Sheet, ReadonlyMap<number, CellValue>>();
  readonly #loose: LooseFormulas;

  constructor(private readonly book: Book) {
    this.#loose = new LooseFormulas(book, (formulas) => this.#calculateLoose(formulas));
  }

  resultOf(sheet: Sheet, cell: Cell): CellValue {
    this.#recalculate();
    return this.#results.get(sheet)?.get(cellKey(cell)) ?? null;
  }

  evaluate(formulas: readonly LooseFormula[]): CellValue[] {
    this.#recalculate();
    return this.#loose.evaluate(formulas);
  }

  /** Formulas that name a sheet at every reference stand for this in a sheet of their own, beside the results of the others. */
  #calculateLoose(formulas: readonly string[]): CellValue[] {
    if (formulas.length === 0) return [];
    const cells = formulas.map((formula, row): [Cell, FormulaCell] => [{ row, column: 0 }, { formula }]);
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
