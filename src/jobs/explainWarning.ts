import { evidenceValues } from "../check";
import {
  EXPLANATION_SHEET,
  explanationColumns,
  planExplanationSheet,
  readWorkbook,
  reportAreas,
  type Explanation,
  type Sheets,
} from "../workbook";
import type { PlacedFinding } from "./checkReport";

/** Who explains a warning, why it is right as it is, and when. */
export interface GivenReason {
  readonly reason: string;
  readonly who: string;
  readonly when: Date;
}

/**
 * Writes the reason for a warning into 校验说明, below what stands there; makes the sheet where the workbook has none. Nothing
 * that stands there is changed.
 * @throws RangeError where the finding is an error: errors cannot be explained away
 */
export async function explainWarning(sheets: Sheets, finding: PlacedFinding, given: GivenReason): Promise<void> {
  if (finding.severity === "error") throw new RangeError(`An error cannot be explained away: ${finding.id}`);
  const explanation = explanationRow(finding, given);
  const { sheetNames, blocks } = await sheets.read(reportAreas());
  const { explanations } = readWorkbook({ sheetNames, blocks });
  if (!sheetNames.includes(EXPLANATION_SHEET)) {
    await sheets.insert([planExplanationSheet([explanation])]);
    return;
  }
  if (explanations === undefined) throw new RangeError("校验说明 has lost its header");
  const [first = "", ...others] = explanationColumns.map((column) => explanation[column]);
  await sheets.write({ sheet: EXPLANATION_SHEET, address: `A${explanations.nextRow}` }, first, ...others);
}

function explanationRow({ id, message, cells, evidence }: PlacedFinding, { reason, who, when }: GivenReason): Explanation {
  const [first] = cells;
  const addresses = cells.map(({ address }) => address).join("、");
  return {
    id,
    finding: message,
    place: first ? `${first.sheet}!${addresses}` : "",
    values: evidenceValues(evidence),
    reason: reason.trim(),
    who: who.trim(),
    when: minute(when),
  };
}

/** Local time to the minute: 「2026-01-15 09:30」. */
function minute(when: Date): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  const day = `${when.getFullYear()}-${two(when.getMonth() + 1)}-${two(when.getDate())}`;
  return `${day} ${two(when.getHours())}:${two(when.getMinutes())}`;
}
