import { comparableFormula, type ConditionalFormatPlan } from "../workbook";
import { runBatch } from "./hostError";
import { presentFlags } from "./presentFlags";

/** Deletes the formats that stand where flags were added and say the same. */
export function removeFlags(sheetName: string, flags: readonly ConditionalFormatPlan[]): Promise<void> {
  return runBatch(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const [present = []] = await presentFlags([sheet]);
    const gone = present.filter(({ addresses, formula }) =>
      flags.some((flag) => addresses.join() === flag.address && comparableFormula(formula) === comparableFormula(flag.formula)),
    );
    if (gone.length === 0) return;
    for (const { id } of gone) sheet.getRange().conditionalFormats.getItem(id).delete();
    await context.sync();
  });
}
