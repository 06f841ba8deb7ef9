import { SheetsError, type CellPlace, type SheetsErrorCode } from "../workbook";
import { runBatch } from "./hostError";
import { withoutSheet } from "./rangeAt";

/** What Excel answers on a sheet of charts is not documented: any refusal that has no other meaning. */
const NO_CELL: readonly SheetsErrorCode[] = ["missing", "host"];

/** The active cell and its sheet, in one `sync`; undefined where Excel has none. */
export async function activeCell(): Promise<CellPlace | undefined> {
  try {
    return await runBatch(async (context) => {
      const cell = context.workbook.getActiveCell().load({ address: true, worksheet: { name: true } });
      await context.sync();
      return { sheet: cell.worksheet.name, address: withoutSheet(cell.address) };
    });
  } catch (error) {
    if (error instanceof SheetsError && NO_CELL.includes(error.code)) return undefined;
    throw error;
  }
}
