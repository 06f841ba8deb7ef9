import type { WorkbookReading } from "../workbook";
import { ReportError, type ReportPurpose } from "./reportError";

/** @throws ReportError where figures show results that their formulas do not give any more: they are printed or carried on only where a person says so */
export function refuseOldResults({ entries }: Pick<WorkbookReading, "entries">, purpose: ReportPurpose): void {
  if ([...entries.values()].some((entry) => entry.state === "number" && entry.old !== undefined)) throw new ReportError("oldResults", purpose);
}
