import { reasonGiven, type Language } from "../check";
import type { WorkbookReading } from "../workbook";
import type { Problem } from "./checkReport";
import type { WorkbookProblem } from "./identifyProblem";
import { describeProblem } from "./wording/describeProblem";
import type { Surface } from "./wording/surface";

/** Problems with their sentences and what 校验说明 says of them: those that a person may judge are accepted by a reason. */
export function placeProblems(
  problems: readonly WorkbookProblem[],
  { explanations }: Pick<WorkbookReading, "explanations">,
  language: Language,
  surface: Surface,
): Problem[] {
  return problems.map((problem) => {
    const described = describeProblem(problem, language, surface);
    const explained = described.judged ? reasonGiven(described, explanations?.explanations ?? []) : ({ state: "none" } as const);
    return { ...described, explained };
  });
}

/** The problems that nobody has accepted yet. */
export const openProblems = (problems: readonly Problem[]): Problem[] => problems.filter(({ explained }) => explained.state !== "accepted");
