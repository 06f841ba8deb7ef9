import { hasOldResults, type WorkbookReading } from "../workbook";
import { ReportError, type ReportPurpose } from "./reportError";

/** @throws ReportError where cells show results that their formulas do not give any more: they are printed or carried on only where a person says so */
export function refuseOldResults(reading: Pick<WorkbookReading, "entries" | "outdated">, purpose: ReportPurpose): void {
  if (hasOldResults(reading)) throw new ReportError("oldResults", purpose);
}
