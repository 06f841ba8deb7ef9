import type { Sheets } from "../workbook";
import { insertSheets } from "./insertSheets";
import { readAreas } from "./readAreas";
import { selectCells } from "./selectCells";
import { watchChanges } from "./watchChanges";
import { writeCell } from "./writeCell";

/** The open workbook, through Office.js. Needs ExcelApi 1.9 (Excel 2021 has 1.14). */
export function createExcelSheets(): Sheets {
  return { read: readAreas, insert: insertSheets, write: writeCell, select: selectCells, onChange: watchChanges };
}
