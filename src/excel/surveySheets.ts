import type { Rectangle } from "../address";
import { SheetsError, type SheetSurvey } from "../workbook";
import { runBatch } from "./hostError";

/**
 * Asks which sheets there are, then for the cells that each uses: Excel names no member of a collection in the batch that asks for it.
 * A sheet that goes or is renamed in between is left out.
 */
export async function surveySheets(): Promise<SheetSurvey[]> {
  const sheets = await listSheets();
  const used = await usedCells(sheets.map(({ name }) => name)).catch((error: unknown) => oneByOne(sheets, error));
  return sheets.flatMap((sheet, index) => {
    const rectangle = used[index];
    return rectangle === "gone" ? [] : [{ ...sheet, used: rectangle }];
  });
}

function listSheets(): Promise<Pick<SheetSurvey, "name" | "visible">[]> {
  return runBatch(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true, visibility: true });
    await context.sync();
    return worksheets.items.map(({ name, visibility }) => ({ name, visible: visibility === "Visible" }));
  });
}

/** `undefined` for a blank sheet, "gone" where there is none of the name. */
type Used = Rectangle | undefined | "gone";

function usedCells(names: readonly string[]): Promise<Used[]> {
  return runBatch(async (context) => {
    const sheets = names.map((name) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name).load({ name: true });
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
      return { sheet, range };
    });
    await context.sync();
    return sheets.map(({ sheet, range }) => (sheet.isNullObject ? "gone" : range.isNullObject ? undefined : rectangleOf(range)));
  });
}

/** Where Excel refuses the whole batch for one sheet, a kind that has no cells perhaps, that one is left out and the others are read. */
async function oneByOne(sheets: readonly Pick<SheetSurvey, "name">[], error: unknown): Promise<Used[]> {
  if (!(error instanceof SheetsError) || error.code === "editing" || error.code === "unsupported") throw error;
  const used = await Promise.all(sheets.map(({ name }) => usedCells([name]).catch(() => ["gone" as const])));
  return used.flat();
}

function rectangleOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Rectangle {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}
