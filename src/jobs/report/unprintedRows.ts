import type { Language } from "../../language";
import type { WorkbookReading } from "../../workbook";
import { describeProblem } from "../wording/describeProblem";

/** The rows of 正文 that are printed in no part of the report, in the words of the check. */
export const unprintedRows = ({ problems }: Pick<WorkbookReading, "problems">, language: Language): string[] =>
  problems.filter(({ kind }) => kind === "unknownPart").map((problem) => describeProblem(problem, language, "pane").message);
