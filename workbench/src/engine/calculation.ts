import type { Position } from "../../../src/address";
import { calculate, type FormulaCell, type SheetContent } from "../../../src/formulas";
import type { BookView } from "./bookView";
import { LooseFormulas, type LooseFormula } from "./looseFormulas";
import type { Sheet } from "./sheet";
import { cellKey, cellOfKey } from "./sheetState";
import type { CellValue } from "./value";

/** Results of a book's formulas, computed when first asked for after a change. */
export class Calculation {
  #version = -1;
  #isManual = false;
  #results = new Map<Sheet, ReadonlyMap<number, CellValue>>();
  readonly #loose: LooseFormulas;

  constructor(private readonly book: BookView) {
    this.#loose = new LooseFormulas(book, (formulas) => this.#calculateLoose(formulas));
  }

  resultOf(sheet: Sheet, cell: Position): CellValue {
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
    const known = this.book.sheets.map((sheet) => contentOf(sheet, (key) => this.#results.get(sheet)?.get(key) ?? null));
    const loose: SheetContent = { name: "*", content: formulas.map((formula, row) => [{ row, column: 0 }, { formula }]) };
    return (calculate([...known, loose], this.book.names).at(-1) ?? []).map(([, result]) => shown(result));
  }

  /** Whether formulas are computed only where somebody asks for it. */
  get isManual(): boolean {
    return this.#isManual;
  }

  setManual(isManual: boolean): void {
    this.calculate();
    this.#isManual = isManual;
  }

  /** Computes everything, also where somebody has to ask for it. */
  calculate(): void {
    this.#compute();
  }

  /** With manual calculation results stay as they are until somebody asks; a formula in a cell that had none has its result at once, as in Excel. */
  #recalculate(): void {
    if (this.#version === this.book.version) return;
    const before = this.isManual && this.#version >= 0 ? this.#results : undefined;
    this.#compute();
    if (before)
      this.#results = new Map(
        [...this.#results].map(([sheet, results]) => [sheet, new Map([...results].map(([key, result]) => [key, before.get(sheet)?.get(key) ?? result]))]),
      );
  }

  #compute(): void {
    const results = calculate(
      this.book.sheets.map((sheet) => contentOf(sheet, (_, formula) => ({ formula }))),
      this.book.names,
    );
    this.#results = new Map(
      this.book.sheets.map((sheet, index) => [sheet, new Map((results[index] ?? []).map(([cell, result]) => [cellKey(cell), shown(result)]))]),
    );
    this.#version = this.book.version;
  }
}

/** What the engine does not know has an error here, as Excel would show for a function that it has not. */
const shown = (result: CellValue | undefined): CellValue => (result === undefined ? { error: "#NAME?" } : result);

/** A sheet's constants, and what stands for each of its formulas. */
function contentOf(sheet: Sheet, standIn: (key: number, formula: string) => CellValue | FormulaCell): SheetContent {
  const content = [...sheet.state.cells].map(
    ([
      key,
      {
        content: { constant, formula },
      },
    ]) => [cellOfKey(key), formula === null ? constant : standIn(key, formula)] as const,
  );
  return { name: sheet.name, content };
}
