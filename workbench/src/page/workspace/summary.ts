import type { Rectangle } from "../../../../src/address";
import type { Sheet } from "../../engine";
import type { SelectionSummary } from "../chrome/StatusBar";

/** Count of filled cells, count and sum of the numbers in an area. */
export function summaryOf(sheet: Sheet, area: Rectangle): SelectionSummary {
  let [count, numbers, sum] = [0, 0, 0];
  for (const [cell] of sheet.recordsIn(area)) {
    const value = sheet.value(cell);
    if (value === null) continue;
    count++;
    if (typeof value !== "number") continue;
    numbers++;
    sum += value;
  }
  return { count, numbers, sum };
}
