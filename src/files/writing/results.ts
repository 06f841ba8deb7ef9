import type { Position } from "../../address";
import { BookFormulas, cellKey, type FormulaTexts, isError, type CellValue as Result, type HeldBook, type HeldCell } from "../../formulas";
import type { CellInput, SheetPlan } from "../../workbook";
import { setResult } from "./cellContent";
import type { SheetTree } from "./sheetTree";

/** A cell that a person or a job has written, or a plan has, by the name of its sheet as the file spells it. */
export interface WrittenCell {
  readonly sheet: string;
  readonly position: Position;
  readonly input: CellInput;
}

/** A result that belongs beside a formula. */
interface NewResult {
  readonly sheet: string;
  readonly position: Position;
  readonly result: Result;
}

/** What all formulas of a workbook give, as far as that is known. */
export function allResults(book: HeldBook): NewResult[] {
  const formulas = new BookFormulas(book);
  return resultsOf(formulas, new Set(formulas.all.map(({ key }) => key)));
}

/**
 * What the formulas of new sheets give.
 * @param others the workbook that they come into: it is read where they take something of it, and not otherwise
 */
export function plannedResults(plans: readonly SheetPlan[], others: () => HeldBook): NewResult[] {
  return [...plans.flatMap((plan) => knownResults(plannedCells(plan))), ...computedResults(plans.map(plannedSheet), others)];
}

function computedResults(sheets: HeldBook["sheets"], others: () => HeldBook): NewResult[] {
  const alone = new BookFormulas({ sheets, names: [] });
  const own = new Set(alone.all.map(({ key }) => key));
  if (alone.all.every(({ taken }) => taken.isSure && !taken.others)) return resultsOf(alone, own);
  const book = others();
  return resultsOf(new BookFormulas({ ...book, sheets: [...book.sheets, ...sheets] }), own);
}

/**
 * The new results after cells were written: of the formulas written, and of those that they have a part in. Where the file held something else than we computed
 * before, the program that wrote it knows better, and its result stays. What was before is computed first: a chain too long to be followed is followed further the second time, and
 * what breaks off then broke off before too.
 */
export function changedResults(before: HeldBook, written: readonly WrittenCell[], texts: FormulaTexts): NewResult[] {
  const formulas = new BookFormulas(withWritten(before, written), texts);
  const anew = new Set(written.map(({ sheet, position }) => cellKey(sheet, position)));
  const changed = formulas.changedBy(written);
  const former = new BookFormulas(before, texts);
  const known = former.compute(changed);
  const held = new Map(former.all.map((one) => [one.key, one.held]));
  const results = resultsOf(formulas, new Set([...changed, ...anew])).map((one) => ({ ...one, key: cellKey(one.sheet, one.position) }));
  const others = results.filter(({ key, result }) => anew.has(key) || !isSame(held.get(key) ?? null, result));
  return others.filter(({ key }) => {
    const given = known.get(key);
    return anew.has(key) || (given !== undefined && isSame(held.get(key) ?? null, given));
  });
}

/**
 * Whether of all formulas that cells have a part in it is known what they give, since whoever writes the cells writes them too: nothing is to be computed then.
 * @param before the workbook with its formulas; its other cells are not asked for
 * @param rows asked for twice
 * @param texts of the workbook
 */
export function areAllKnown(before: HeldBook, rows: () => Iterable<readonly WrittenCell[]>, texts: FormulaTexts): boolean {
  const own = new Set(before.sheets.flatMap(({ name, cells }) => cells.map(({ position }) => cellKey(name, position))));
  const telling: WrittenCell[] = [];
  for (const row of rows()) for (const one of row) if (typeof one.input === "object" || own.has(cellKey(one.sheet, one.position))) telling.push(one);
  const known = new Set(knownResults(telling).map(({ sheet, position }) => cellKey(sheet, position)));
  if (!telling.every(({ sheet, position, input }) => typeof input !== "object" || known.has(cellKey(sheet, position)))) return false;
  // A formula of which it is known what it gives is none of these.
  const formulas = new BookFormulas(withWritten(before, telling), texts);
  for (const row of rows()) if (formulas.changedBy(row).size > 0) return false;
  return true;
}

/** What whoever has written or planned a formula knows of it. */
export const knownResults = (written: readonly WrittenCell[]): NewResult[] =>
  written.flatMap(({ sheet, position, input }) => (typeof input === "object" && input.result !== undefined ? [{ sheet, position, result: input.result }] : []));

/** Puts results beside their formulas. */
export function setResults(results: readonly NewResult[], treeOf: (sheet: string) => SheetTree): void {
  for (const { sheet, position, result } of results) setResult(treeOf(sheet).ensure(position), result);
}

function resultsOf(formulas: BookFormulas, wanted: ReadonlySet<string>): NewResult[] {
  const results = formulas.compute(wanted);
  return formulas.all.flatMap(({ key, sheet, position }) => {
    const result = results.get(key);
    return result === undefined || !wanted.has(key) ? [] : [{ sheet, position, result }];
  });
}

const plannedCells = ({ name, content }: SheetPlan): WrittenCell[] =>
  content.flatMap((line, row) => line.map((input, column) => ({ sheet: name, position: { row, column }, input })));

const plannedSheet = (plan: SheetPlan): HeldBook["sheets"][number] => ({ name: plan.name, cells: plannedCells(plan).flatMap(heldCell), hidesRows: false });

function withWritten({ sheets, names }: HeldBook, written: readonly WrittenCell[]): HeldBook {
  return {
    names,
    sheets: sheets.map((sheet) => {
      const own = new Map(written.filter((one) => one.sheet === sheet.name).map((one) => [cellKey(one.sheet, one.position), one]));
      if (own.size === 0) return sheet;
      const others = sheet.cells.filter(({ position }) => !own.has(cellKey(sheet.name, position)));
      return { ...sheet, cells: [...others, ...[...own.values()].flatMap(heldCell)] };
    }),
  };
}

/** A formula of which it is known what it gives is to others what it gives. */
function heldCell({ position, input: given }: WrittenCell): HeldCell[] {
  const input = typeof given === "object" ? (given.result ?? given) : given;
  if (typeof input === "object") return [{ position, held: null, formula: input.formula }];
  return input === "" ? [] : [{ position, held: input }];
}

/** A file does not tell an empty text from no result. */
function isSame(one: Result, other: Result): boolean {
  if (typeof one === "number" && typeof other === "number") return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
  return isError(one) && isError(other) ? one.error === other.error : (one ?? "") === (other ?? "");
}
