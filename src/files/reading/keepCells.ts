import { rangeAddress } from "../../address";
import { SheetsError, type Area, type CellInput, type KeptCells } from "../../workbook";
import type { XlsxPackage } from "../../xlsx";
import { WorkbookEditor } from "../writing/workbookEditor";
import { UNKNOWN_FORMULA } from "./formulaOf";
import { readBlock } from "./readBlock";
import { findPlace, type FoundPlace } from "./sheetNames";

/**
 * What areas of a file hold, and the numbers of their cells' looks.
 * @throws XlsxError where the file is damaged or too large; SheetsError where there is no such sheet
 */
export function keepCells(file: XlsxPackage | null, areas: readonly Area[]): KeptCells[] {
  const places = areas.map((area) => findPlace(file?.sheetNames ?? [], area));
  if (!file) throw new SheetsError("missing", "No sheet");
  const editor = new WorkbookEditor(file);
  return places.map((place) => keptOf(file, editor, place));
}

function keptOf(file: XlsxPackage, editor: WorkbookEditor, { sheet, rectangle }: FoundPlace): KeptCells {
  const tree = editor.sheet(sheet);
  const block = readBlock(file, file.rows(sheet, rectangle), rectangle);
  return {
    sheet,
    address: rangeAddress(rectangle),
    inputs: block.map((row) => row.map(({ value, formula }): CellInput => (formula === undefined || formula === UNKNOWN_FORMULA ? value : { formula }))),
    looks: block.map((row, r) => row.map((_, c) => tree.find({ row: rectangle.top + r, column: rectangle.left + c })?.getAttribute("s") ?? "")),
  };
}
