import type { Sheets } from "../../workbook";
import { addExplanation } from "./addExplanation";
import type { Problem } from "../checking/checkReport";
import type { GivenReason } from "./explainWarning";

/**
 * Writes into 校验说明 why a problem of the workbook is right as it is: the organ was renamed, the label is the clerk's own.
 * @throws RangeError where the problem is none that a person may judge: it must be put right
 */
export async function acceptProblem(sheets: Sheets, problem: Problem, { reason, who, when }: GivenReason): Promise<void> {
  const { id, values, judged, record, sheet = "", cell } = problem;
  if (!judged) throw new RangeError(`A problem that must be put right: ${id}`);
  await addExplanation(sheets, {
    id,
    finding: record,
    place: cell ? `${cell.sheet}!${cell.address}` : sheet,
    values,
    reason: reason.trim(),
    who: who.trim(),
    when,
  });
}
