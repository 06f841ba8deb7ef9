import type { Area, CellContent, CellValue, Snapshot } from "../workbook";
import { runBatch } from "./hostError";

/** Reads the names of the sheets and the asked areas in one `sync`; a sheet that is not there gives `undefined`. */
export function readAreas(areas: readonly Area[]): Promise<Snapshot> {
  return runBatch(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true });
    const ranges = areas.map(({ sheet, address }) => {
      const range = worksheets.getItemOrNullObject(sheet).getRange(address);
      return range.load({ values: true, formulas: true });
    });
    await context.sync();
    return {
      sheetNames: worksheets.items.map(({ name }) => name),
      blocks: ranges.map((range) => (range.isNullObject ? undefined : contentOf(range))),
    };
  });
}

function contentOf({ values, formulas }: Excel.Range): CellContent[][] {
  return (values as CellValue[][]).map((row, r) =>
    row.map((value, c) => ({ value, formula: String((formulas as CellValue[][])[r]?.[c]).startsWith("=") })),
  );
}
