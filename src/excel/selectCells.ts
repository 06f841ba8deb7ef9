import type { CellPlace } from "../workbook";
import { runBatch } from "./hostError";
import { rangeAt } from "./rangeAt";

/** Shows the sheet of the cells and selects the smallest rectangle that holds them. */
export function selectCells([first, ...others]: readonly [CellPlace, ...CellPlace[]]): Promise<void> {
  return runBatch(async (context) => {
    const sheet = context.workbook.worksheets.getItem(first.sheet);
    const rectangle = others
      .filter(({ sheet: name }) => name === first.sheet)
      .reduce((range, { address }) => range.getBoundingRect(rangeAt(sheet, address)), rangeAt(sheet, first.address));
    sheet.activate();
    rectangle.select();
    await context.sync();
  });
}
