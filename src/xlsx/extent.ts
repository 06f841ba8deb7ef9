import { columnNumber } from "../address";
import { XlsxError } from "./xlsxError";

/** Cells of the rectangle from A1 to the last cell: hucre holds every one of them, filled or not, where no range is asked. */
const rectangleLimit = 3_000_000;

/**
 * Refuses a sheet whose cells lie so far apart that the rectangle around them would not fit into memory. What the sheet says
 * of its own dimension is not trusted.
 * @throws XlsxError
 */
export function refuseWideSheet(sheet: string, xml: string): void {
  let rows = 0;
  let columns = 0;
  for (const [, letters = "", digits = ""] of xml.matchAll(/\sr=["']\$?([A-Z]{0,7})\$?(\d{1,9})["']/gi)) {
    rows = Math.max(rows, Number(digits));
    columns = Math.max(columns, columnNumber(letters) + 1);
  }
  if (rows * columns > rectangleLimit) throw new XlsxError("tooWide", [sheet, rows, columns]);
}
