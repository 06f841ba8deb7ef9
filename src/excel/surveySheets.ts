import type { Rectangle, SheetSurvey } from "../workbook";
import { runBatch } from "./hostError";

/**
 * Asks which sheets there are, then for the cells that each uses: Excel names no member of a collection in the batch that asks for it.
 * A sheet that goes or is renamed in between is left out.
 */
export function surveySheets(): Promise<SheetSurvey[]> {
  return runBatch(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true, visibility: true });
    await context.sync();
    const sheets = worksheets.items.map(({ name, visibility }) => {
      const sheet = worksheets.getItemOrNullObject(name).load({ name: true });
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
      return { name, visible: visibility === "Visible", sheet, range };
    });
    await context.sync();
    return sheets
      .filter(({ sheet }) => !sheet.isNullObject)
      .map(({ name, visible, range }) => ({ name, visible, used: range.isNullObject ? undefined : rectangleOf(range) }));
  });
}

function rectangleOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Rectangle {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}
