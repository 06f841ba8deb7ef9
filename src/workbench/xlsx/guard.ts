import type { Unzipped } from "fflate";
import { XlsxError } from "./xlsxError";

/** Cells of the rectangle from A1 to the last cell: hucre holds every one of them, filled or not. */
const rectangleLimit = 3_000_000;

/**
 * Refuses a sheet whose cells lie so far apart that the rectangle around them would not fit into memory. What the sheet says
 * of its own dimension is not trusted.
 * @throws XlsxError
 */
export function refuseWideSheets(parts: Unzipped): void {
  for (const [name, part] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/i.test(name)) continue;
    const { rows, columns } = extentOf(new TextDecoder().decode(part));
    if (rows * columns > rectangleLimit) throw new XlsxError("tooLarge", `${name}，${rows} 行 × ${columns} 列`);
  }
}

function extentOf(xml: string): { readonly rows: number; readonly columns: number } {
  let rows = 0;
  let columns = 0;
  for (const [, letters = "", digits = ""] of xml.matchAll(/\sr=["']\$?([A-Z]{0,7})\$?(\d{1,9})["']/gi)) {
    rows = Math.max(rows, Number(digits));
    columns = Math.max(columns, columnNumber(letters));
  }
  return { rows, columns };
}

/** "A" → 1, "AA" → 27. */
function columnNumber(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
