import { evidenceValues, sentence } from "../findings/words";
import type { Sheets } from "../../workbook";
import { addExplanation } from "./addExplanation";
import { namedCells } from "../checking/areas";
import type { PlacedFinding } from "../checking/checkReport";

/** Who explains a warning, why it is right as it is, and when. */
export interface GivenReason {
  readonly reason: string;
  readonly who: string;
  readonly when: Date;
}

/**
 * Writes the reason for a warning into 校验说明, in Chinese whatever the pane speaks: the workbook is the office's.
 * @throws RangeError where the finding is an error: errors cannot be explained away
 */
export async function explainWarning(sheets: Sheets, finding: PlacedFinding, { reason, who, when }: GivenReason): Promise<void> {
  const { id, severity, evidence } = finding;
  if (severity === "error") throw new RangeError(`An error cannot be explained away: ${id}`);
  const cells = finding.text ? [finding.text] : finding.cells;
  await addExplanation(sheets, {
    id,
    finding: sentence(finding, "zh-CN"),
    place: namedCells(cells),
    values: evidenceValues(evidence),
    reason: reason.trim(),
    who: who.trim(),
    when,
  });
}
