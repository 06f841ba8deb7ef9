import type { Position } from "../address";
import { calculate, type SheetContent } from "./calculate";
import { circular } from "./circular";
import { FormulaTexts } from "./formulaTexts";
import { cellKey, type HeldBook, type HeldCell } from "./heldBook";
import { isIn, Takers, type PlacedFormula } from "./takers";
import { isError, type CellValue } from "./value";
import { workOf } from "./workOf";

/** A formula of a workbook. */
export interface BookFormula extends PlacedFormula {
  readonly key: string;
  readonly text: string;
  readonly held: CellValue;
}

/** The engine's work that is done at once, in cells that formulas take: two seconds of it. What is more stays as it is. */
const MOST_WORK = 2_000_000;

/**
 * The formulas of a workbook, of which some are to be computed. The engine computes no more than it must: for all others stands what the file holds. Where it
 * does not know what Excel gives nothing is said, nor of a formula that takes such a one.
 */
export class BookFormulas {
  readonly all: readonly BookFormula[];
  private readonly takers: Takers<BookFormula>;

  /** @param texts the formulas of the same sheets and names as they were read before */
  constructor(
    private readonly book: HeldBook,
    texts = new FormulaTexts(book),
  ) {
    this.all = book.sheets.flatMap(({ name, cells }) =>
      cells.flatMap(({ position, held, formula }): BookFormula[] =>
        formula === undefined ? [] : [{ key: cellKey(name, position), sheet: name, position, text: formula, held, taken: texts.taken(formula, name) }],
      ),
    );
    this.takers = new Takers(this.all);
  }

  /** The formulas that may give something else where cells change, by their keys. */
  changedBy(cells: readonly { readonly sheet: string; readonly position: Position }[]): Set<string> {
    return new Set([...this.takers.throughout(cells)].map(({ key }) => key));
  }

  /** What formulas give, by their keys; `undefined` where that is not known. */
  compute(wanted: ReadonlySet<string>): Map<string, CellValue | undefined> {
    const computed = this.withUncomputed(this.all.filter(({ key }) => wanted.has(key)));
    if (workOf(computed, this.book) > MOST_WORK) return new Map();
    const keys = new Set(computed.map(({ key }) => key));
    const results = this.calculated(keys);
    const takers = new Takers(computed);
    const isKnown = ({ key, taken }: BookFormula): boolean => taken.isSure && isSaid(results.get(key));
    const unknown = [...computed.filter((one) => !isKnown(one)), ...circular(computed, takers)];
    for (const { key } of unknown) results.set(key, undefined);
    if (unknown.length > 0) for (const { key } of takers.throughout(unknown)) results.set(key, undefined);
    return results;
  }

  /** Beside formulas those of which the file holds no result, as far as they take them. */
  private withUncomputed(formulas: readonly BookFormula[]): BookFormula[] {
    const found = new Set(formulas);
    const without = new Set(this.all.filter((one) => one.held === null && !found.has(one)));
    const open = [...formulas];
    for (let next = open.pop(); next && without.size > 0; next = open.pop()) {
      for (const one of without) {
        if (!next.taken.others && !takes(next, one)) continue;
        without.delete(one);
        found.add(one);
        open.push(one);
      }
    }
    return [...found];
  }

  private calculated(keys: ReadonlySet<string>): Map<string, CellValue | undefined> {
    const { sheets, names } = this.book;
    const contentOf = (sheet: string, { position, held, formula }: HeldCell): SheetContent["content"][number] => [
      position,
      formula !== undefined && keys.has(cellKey(sheet, position)) ? { formula } : held,
    ];
    const results = calculate(
      sheets.map(({ name, cells }) => ({ name, content: cells.map((cell) => contentOf(name, cell)) })),
      names,
    );
    return new Map(sheets.flatMap(({ name }, index) => (results[index] ?? []).map(([position, result]) => [cellKey(name, position), result] as const)));
  }
}

const takes = ({ taken }: BookFormula, { sheet, position }: BookFormula): boolean => taken.references.some((reference) => isIn(reference, sheet, position));

/** With these the engine says that it could not compute, as often as Excel would show them. */
const isSaid = (result: CellValue | undefined): boolean => result !== undefined && !(isError(result) && /^#(?:CALC|SPILL|NAME)/u.test(result.error));
