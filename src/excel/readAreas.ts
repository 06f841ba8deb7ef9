import type { Area, CellContent, CellValue, Snapshot } from "../workbook";
import { runBatch } from "./hostError";
import { rangeAt } from "./rangeAt";

/** Reads the names of the sheets and the asked areas in one `sync`; a sheet that is not there gives `undefined`. */
export function readAreas(areas: readonly Area[]): Promise<Snapshot> {
  return runBatch(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true });
    const ranges = areas.map(({ sheet, address }) => {
      const range = rangeAt(worksheets.getItemOrNullObject(sheet), address);
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
    row.map((value, c) => ({ value, formula: isFormula((formulas as CellValue[][])[r]?.[c], value) })),
  );
}

/** Excel gives a text such as "=1+1" back as it is; what a formula gives never reads as the formula itself. */
const isFormula = (formula: CellValue | undefined, value: CellValue): boolean =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value;
