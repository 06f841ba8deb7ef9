import { nameKey } from "../names/nameIndex";
import type { RecordedRow } from "./readRecord";
import { areSameFigures } from "../units/sameFigure";
import type { UnitReport } from "../units/unitReport";

/** Whether what came under the name of a file is that which an earlier run has read there, and no other unit's: it says the same of whose it is, or nothing but that is new. */
export const isSameFile = (
  { organ, figures }: Pick<RecordedRow, "organ" | "figures">,
  report: Pick<UnitReport, "organ" | "said" | "figures" | "sent">,
): boolean =>
  nameKey(organ) === nameKey(report.said ?? report.organ) ||
  (figures?.some((said) => typeof said === "number" && said !== 0) === true && areSameFigures(figures, report.sent ?? report.figures));
