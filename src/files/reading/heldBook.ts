import { isErrorCode, openFormula, type CellValue as Result, type HeldBook, type HeldCell } from "../../formulas";
import type { FileValue, SheetCells, XlsxPackage } from "../../xlsx";
import { formulaReader, UNKNOWN_FORMULA } from "./formulaOf";

/**
 * All cells of a file with what it holds in them, to compute formulas over.
 * @param which no others than formulas, where it is only asked which there are: of a large sheet the cells take as much memory as its tree
 * @throws XlsxError where the file is damaged or too large
 */
export function readHeldBook(file: XlsxPackage, which: "all" | "formulas" = "all"): HeldBook {
  return {
    sheets: file.sheetNames.map((name) => {
      const { cells, hidden } = file.sheet(name);
      return { name, cells: heldCells(cells, which), hidesRows: hidden.hasRows };
    }),
    names: file
      .definedNames()
      .filter(({ name }) => !name.startsWith("_xlnm."))
      .map(({ name, text, sheet }) => ({ name, formula: openFormula(text), ...(sheet !== undefined && { sheet }) })),
  };
}

function heldCells(cells: SheetCells, which: "all" | "formulas"): HeldCell[] {
  const formulaOf = formulaReader(cells);
  return cells.values.flatMap((value, index): HeldCell[] => {
    const formula = formulaOf(index)?.formula;
    const isKnown = formula !== undefined && formula !== UNKNOWN_FORMULA;
    if ((which === "formulas" || value === null || value === "") && !isKnown) return [];
    const position = { row: cells.rows[index] ?? 0, column: cells.columns[index] ?? 0 };
    return [{ position, held: value === "" ? null : resultOf(value), ...(isKnown && { formula }) }];
  });
}

const resultOf = (value: FileValue): Result => (typeof value === "string" && isErrorCode(value) ? { error: value } : value);
