import type { Finding } from "../check";
import type { WorkbookReading } from "../workbook";

/** F1: each cell of the report's own sheets that holds an error value or a picture. */
export function unreadableFindings({ unreadable }: Pick<WorkbookReading, "unreadable">): Finding[] {
  return unreadable.flatMap(({ place, cell }): Finding[] => {
    if (cell.kind === "uncomputed") return [];
    return [{
      id: `F1:${place.sheet}!${place.address}`,
      check: "F1",
      severity: "error",
      figures: [],
      evidence: { kind: "unreadable", what: cell.kind, cell: place, text: cell.value },
    }];
  });
}
