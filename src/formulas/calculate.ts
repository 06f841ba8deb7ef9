import { calculateFormulas, type CellLike, type RowLike, type WorkbookLike, type WorksheetLike } from "@cj-tech-master/excelts/formula";
import type { Position } from "../address";
import type { FormulaCell, NamedFormula } from "./cell";
import { toEngineNotation } from "./engineNotation";
import { functionsOfExcel } from "./excelFunctions";
import { isErrorCode, type CellValue } from "./value";

/** What stands in a sheet: constants and formulas. */
export interface SheetContent {
  readonly name: string;
  readonly content: readonly (readonly [Position, CellValue | FormulaCell])[];
}

/** A cell with a formula, and what the formula gives; `undefined` where the engine has not computed it. */
export type FormulaResult = readonly [Position, CellValue | undefined];

/**
 * Computes every formula of a workbook: for each sheet its cells with formulas, in their order, and the results. The engine is excelts';
 * this folder alone knows it. Functions and names that it does not know it does not compute; nor what it cannot read: formulas nested too deep or
 * too long, and those that it has forgotten, as it keeps 10,000 texts and no more.
 */
export function calculate(sheets: readonly SheetContent[], names: readonly NamedFormula[]): FormulaResult[][] {
  const calculated = sheets.map(({ name, content }, index) => engineSheet(index + 1, name, content));
  if (calculated.some(({ formulaCells }) => formulaCells.length > 0)) calculateFormulas(workbookOf(calculated, names));
  return calculated.map((sheet) => sheet.formulaCells.map((cell) => [cell, readResult(sheet, cell)]));
}

/** A sheet in the shape the formula engine reads. */
interface EngineSheet extends WorksheetLike {
  readonly formulaCells: readonly Position[];
}

const cellTypes = { blank: 0, constant: 2, formula: 6 };

function engineSheet(id: number, name: string, content: SheetContent["content"]): EngineSheet {
  const rows = new Map<number, Map<number, CellLike>>();
  const formulaCells: Position[] = [];
  let bottom = 1;
  let right = 1;
  for (const [place, value] of content) {
    if (value === null) continue;
    const [row, col] = [place.row + 1, place.column + 1];
    const cells = rows.get(row) ?? new Map<number, CellLike>();
    rows.set(row, cells.set(col, engineCell(row, col, value)));
    if (isFormulaCell(value)) formulaCells.push(place);
    bottom = Math.max(bottom, row);
    right = Math.max(right, col);
  }
  return {
    id,
    name,
    formulaCells,
    dimensions: { top: 1, left: 1, bottom, right },
    eachRow: eachOf([...rows].map(([row, cells]): [RowLike, number] => [{ eachCell: eachOf([...cells].map(([col, cell]) => [cell, col])) }, row])),
    findCell: (row, col) => rows.get(row)?.get(col),
    getCell: (row, col) => rows.get(row)?.get(col) ?? engineCell(row, col, null),
  };
}

function workbookOf(worksheets: EngineSheet[], names: readonly NamedFormula[]): WorkbookLike {
  const entries = names.map(({ name, formula, sheet }) => {
    const place = sheet === undefined ? -1 : worksheets.findIndex((one) => one.name === sheet);
    return { name, ranges: [formula.slice(1)], ...(place >= 0 && { localSheetId: place }) };
  });
  return {
    worksheets,
    getWorksheet: (id) => worksheets.find((sheet) => sheet.id === id || sheet.name === id),
    definedNames: { getAllEntries: () => entries, getAllNames: () => entries },
    userFunctions: functionsOfExcel,
  };
}

/**
 * What stands beside every formula before the engine begins. It says nothing of a formula that it has not computed: this stands there then, and
 * what takes it gets this error instead of a blank cell.
 */
const notComputed = { error: "#UNKNOWN!" } as const;

/** What the engine found for a formula: a reference to a blank cell is 0, as in Excel. */
function readResult(sheet: EngineSheet, { row, column }: Position): CellValue | undefined {
  const result = sheet.findCell(row + 1, column + 1)?.result;
  if (result === undefined) return 0;
  if (result instanceof Date) return result.getTime() / 86_400_000 + 25_569;
  if (typeof result !== "object") return result;
  if (result.error === notComputed.error) return undefined;
  return { error: isErrorCode(result.error) ? result.error : "#VALUE!" };
}

function engineCell(row: number, col: number, value: CellValue | FormulaCell): CellLike {
  if (!isFormulaCell(value)) {
    return { row, col, type: value === null ? cellTypes.blank : cellTypes.constant, model: {}, value, result: undefined };
  }
  const formula = toEngineNotation(value.formula).slice(1);
  return { row, col, type: cellTypes.formula, formula, model: { formula }, value: null, result: notComputed };
}

function isFormulaCell(value: CellValue | FormulaCell): value is FormulaCell {
  return typeof value === "object" && value !== null && "formula" in value;
}

/** The engine calls its enumerations with options before the callback, or without. */
function eachOf<Item>(items: readonly [Item, number][]) {
  return (first: object | ((item: Item, index: number) => void), second?: (item: Item, index: number) => void): void => {
    const callback = typeof first === "function" ? (first as (item: Item, index: number) => void) : second;
    for (const [item, index] of items) callback?.(item, index);
  };
}
