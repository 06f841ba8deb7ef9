import type { Cell, Sheet } from "hucre";
import { cellFormulas } from "../../formulas";
import { rangeAddress } from "../../address";
import { SheetsError, type Area, type CellInput, type KeptCells } from "../../workbook";
import type { XlsxPackage } from "../../xlsx";
import { WorkbookEditor } from "../writing/workbookEditor";
import { readBlock } from "./readBlock";
import { findPlace, type FoundPlace } from "./sheetNames";

/**
 * What areas of a file hold, and the numbers of their cells' looks.
 * @throws XlsxError where the file is damaged or too large; SheetsError where there is no such sheet
 */
export async function keepCells(file: XlsxPackage | null, areas: readonly Area[]): Promise<KeptCells[]> {
  const places = areas.map((area) => findPlace(file?.sheetNames ?? [], area));
  const { sheets = [] } = (await file?.readEverything()) ?? {};
  const editor = file && new WorkbookEditor(file);
  return places.map((place) => {
    const found = sheets.find(({ name }) => name === place.sheet);
    if (!editor || !found) throw new SheetsError("missing", `No sheet ${place.sheet}`);
    return keptOf(found, editor, place);
  });
}

function keptOf(found: Sheet, editor: WorkbookEditor, { sheet, rectangle }: FoundPlace): KeptCells {
  const cells = found.cells ?? new Map<string, Cell>();
  const formulas = cellFormulas(cells);
  const block = readBlock({ name: sheet, rows: found.rows, cells, merges: found.merges ?? [], formats: new Map() }, rectangle);
  const tree = editor.sheet(sheet);
  const at = (r: number, c: number) => ({ row: rectangle.top + r, column: rectangle.left + c });
  return {
    sheet,
    address: rangeAddress(rectangle),
    inputs: block.map((row, r) =>
      row.map(({ value }, c): CellInput => {
        const formula = formulas.get(`${at(r, c).row},${at(r, c).column}`);
        return formula === undefined ? value : { formula };
      }),
    ),
    looks: block.map((row, r) => row.map((_, c) => tree.find(at(r, c))?.getAttribute("s") ?? "")),
  };
}
