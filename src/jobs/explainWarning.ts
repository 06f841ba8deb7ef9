import { evidenceValues, sentence } from "../check";
import type { CellPlace, Sheets } from "../workbook";
import { addExplanation } from "./addExplanation";
import { addressesOf } from "./areas";
import type { PlacedFinding } from "./checkReport";

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
    place: placeOf(cells),
    values: evidenceValues(evidence),
    reason: reason.trim(),
    who: who.trim(),
    when,
  });
}

/** 「三 依申请公开!D6:J30、D31」, sheet by sheet. */
function placeOf(cells: readonly CellPlace[]): string {
  const names = [...new Set(cells.map(({ sheet }) => sheet))];
  return names.map((name) => `${name}!${addressesOf(cells.filter(({ sheet }) => sheet === name)).join("、")}`).join("；");
}
