import type { Cell, Sheet } from "hucre";
import { cellFormulas, isErrorCode, openFormula, type CellValue as Result, type HeldBook, type HeldCell } from "../../formulas";
import type { XlsxPackage } from "../../xlsx";
import { readCell } from "./readCell";

/**
 * All cells of a file with what it holds in them, to compute formulas over.
 * @throws XlsxError where the file is damaged or too large
 */
export async function readHeldBook(file: XlsxPackage): Promise<HeldBook> {
  const { sheets, namedRanges = [] } = await file.readEverything();
  return {
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      cells: heldCells(sheet),
      hidesRows: [...(sheet.rowDefs?.values() ?? [])].some(({ hidden }) => hidden),
    })),
    names: namedRanges
      .filter(({ name }) => !name.startsWith("_xlnm."))
      .map(({ name, range, scope }) => ({ name, formula: openFormula(range), ...(scope !== undefined && { sheet: scope }) })),
  };
}

function heldCells({ rows, cells = new Map<string, Cell>() }: Sheet): HeldCell[] {
  const formulas = cellFormulas(cells);
  return rows.flatMap((line, row) =>
    line.flatMap((value, column): HeldCell[] => {
      const key = `${row},${column}`;
      const formula = formulas.get(key);
      const { value: plain } = readCell(value, { cell: cells.get(key) });
      if (plain === "" && formula === undefined) return [];
      return [{ position: { row, column }, held: plain === "" ? null : resultOf(plain), ...(formula !== undefined && { formula }) }];
    }),
  );
}

const resultOf = (value: string | number | boolean): Result => (typeof value === "string" && isErrorCode(value) ? { error: value } : value);
