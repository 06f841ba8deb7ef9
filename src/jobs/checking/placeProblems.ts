import { reasonGiven } from "../findings/explanations";
import type { Language } from "../../language";
import type { WorkbookReading } from "../../workbook";
import type { Problem } from "./checkReport";
import type { IdentifiedProblem, WorkbookProblem } from "./identifyProblem";
import { describeProblem } from "../wording/describeProblem";
import { noReasonNote } from "../wording/noReasonNote";
import { problemReasons } from "../wording/problemReasons";
import type { Surface } from "../wording/surface";

/** Problems with their sentences and what 校验说明 says of them: those that a person may judge are accepted by a reason. */
export function placeProblems(
  problems: readonly WorkbookProblem[],
  { explanations }: Pick<WorkbookReading, "explanations">,
  language: Language,
  surface: Surface,
): Problem[] {
  return problems.map((problem) => {
    const described = describeProblem(problem, language, surface);
    const explained = explainedBy(described, explanations);
    return { ...described, message: described.message + noReasonNote(explained, language), explained, reasons: problemReasons(described.kind, language) };
  });
}

/** What 校验说明 says of a problem; where it must be put right, no reason counts. */
export function explainedBy(problem: IdentifiedProblem, explanations: WorkbookReading["explanations"]): Problem["explained"] {
  return problem.judged ? reasonGiven(problem, explanations?.explanations ?? []) : { state: "none" };
}
