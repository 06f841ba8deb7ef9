import type { Position } from "../../src/address";
import { createExcelSheets } from "../../src/excel";
import { insertSheets } from "../../src/jobs";
import { edition2021, type Edition } from "../../src/statute";
import type { Sheets, Totals } from "../../src/workbook";
import { parseAddress } from "../../workbench/src/engine";
import { openExcel, type OpenExcel } from "../excelHost";

/** An Excel in which the standard sheets were inserted, and the port to it. */
export interface OpenReport extends OpenExcel {
  readonly sheets: Sheets;
  /** A person types a text into a cell ("D6"), whatever the sheet's validation says of it. */
  type(sheet: string, address: string, text: string): void;
  /** A person pastes texts, rows × columns, from that cell on. */
  paste(sheet: string, address: string, rows: readonly (readonly string[])[]): void;
}

/** Opens a fresh Excel and inserts the standard sheets of an edition. */
export async function openReport(totals: Totals = "typed", edition: Edition = edition2021): Promise<OpenReport> {
  const excel = await openExcel();
  const sheets = createExcelSheets();
  await insertSheets(sheets, { totals, edition });
  const { book, user } = excel;
  return {
    ...excel,
    sheets,
    type: (sheet, address, text) => void user.enterText(book.sheet(sheet), cellAt(address), text, true),
    paste: (sheet, address, rows) => void user.pasteText(book.sheet(sheet), cellAt(address), rows),
  };
}

/** The figures of table 三 or 四 as a block of zeros to paste. */
export const zeros = (rows: number, columns: number): string[][] => Array.from({ length: rows }, () => Array<string>(columns).fill("0"));

/** The place of a cell ("D6"). */
export function cellAt(address: string): Position {
  const area = parseAddress(address)?.area;
  if (!area) throw new Error(`no address: ${address}`);
  return { row: area.top, column: area.left };
}
