import type { HeldBook } from "./heldBook";
import { takenBy, type Taken } from "./taken";

/** What the texts of a workbook's formulas tell, each read once: a change asks for those before it and those after it. */
export class FormulaTexts {
  private readonly known = new Map<string, Map<string, Taken>>();

  /** @param book its sheets and names count, not its cells */
  constructor(private readonly book: HeldBook) {}

  /** What a formula of a sheet takes. */
  taken(formula: string, sheet: string): Taken {
    const ofSheet = this.known.get(sheet) ?? new Map<string, Taken>();
    this.known.set(sheet, ofSheet);
    const known = ofSheet.get(formula) ?? takenBy(formula, sheet, this.book);
    ofSheet.set(formula, known);
    return known;
  }
}
