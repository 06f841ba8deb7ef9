import type { Cell } from "hucre";
import { cellFormulas } from "../../formulas";
import { rangeAddress, SheetsError, type Area, type CellInput, type KeptCells } from "../../workbook";
import type { XlsxPackage } from "../../xlsx";
import { WorkbookEditor } from "../writing/workbookEditor";
import { readBlock } from "./readBlock";
import { findPlace } from "./sheetNames";

/**
 * What an area of a file holds, and the numbers of its cells' looks.
 * @throws XlsxError where the file is damaged or too large; SheetsError where there is no such sheet
 */
export async function keepCells(file: XlsxPackage | null, area: Area): Promise<KeptCells> {
  const { sheet, rectangle } = findPlace(file?.sheetNames ?? [], area);
  const { sheets = [] } = (await file?.readEverything()) ?? {};
  const found = sheets.find(({ name }) => name === sheet);
  if (!file || !found) throw new SheetsError("missing", `No sheet ${sheet}`);
  const cells = found.cells ?? new Map<string, Cell>();
  const formulas = cellFormulas(cells);
  const block = readBlock({ name: sheet, rows: found.rows, cells, merges: found.merges ?? [], formats: new Map() }, rectangle);
  const tree = new WorkbookEditor(file).sheet(sheet);
  const at = (r: number, c: number) => ({ row: rectangle.top + r, column: rectangle.left + c });
  return {
    sheet,
    address: rangeAddress(rectangle),
    inputs: block.map((row, r) => row.map(({ value }, c): CellInput => {
      const formula = formulas.get(`${at(r, c).row},${at(r, c).column}`);
      return formula === undefined ? value : { formula };
    })),
    looks: block.map((row, r) => row.map((_, c) => tree.find(at(r, c))?.getAttribute("s") ?? "")),
  };
}
