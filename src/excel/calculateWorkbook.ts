import { runBatch } from "./hostError";

/** Has Excel compute all formulas of the workbook: only ever after a click. What people typed stays. */
export function calculateWorkbook(): Promise<void> {
  return runBatch(async (context) => {
    context.workbook.application.calculate("Full");
    await context.sync();
  });
}
