import { NAMED_SECTION } from "../../narrative";
import type { Finding } from "../findings/finding";
import type { CellPlace, WorkbookReading } from "../../workbook";
import { cellOfName } from "./namedCells";

/** The cell outside the tables that a finding is about, or of 正文 or 要素 that its words stand in; `undefined` for findings of figures. */
export function textPlace({ evidence }: Finding, { narrative = [], organSheet }: WorkbookReading): CellPlace | undefined {
  if ("cell" in evidence) return evidence.cell;
  if (evidence.kind !== "narrative" && evidence.kind !== "claim") return undefined;
  if (evidence.section !== NAMED_SECTION) return narrative[evidence.row]?.[evidence.inHeading ? "headingPlace" : "place"];
  return "name" in evidence && evidence.name !== undefined ? cellOfName(organSheet, evidence.name) : undefined;
}
