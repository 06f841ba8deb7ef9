import type { WorkbookReading } from "../../workbook";
import { ReportError } from "../report/reportError";
import { placeZh } from "../wording/hiddenPlace";

/** Refuses a workbook of which no table gives figures: there is none of the form, or of some there are several and nobody knows which counts. @throws ReportError */
export function refuseNoTables({ places, problems }: Pick<WorkbookReading, "places" | "problems">): void {
  if (places.size > 0) return;
  const areas = problems.flatMap((problem) => (problem.kind === "twoPlaces" ? problem.areas.map(placeZh) : []));
  throw areas.length > 0 ? new ReportError("tablesTwice", "rollup", areas.join("、")) : new ReportError("noTables", "rollup");
}
