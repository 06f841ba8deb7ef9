import { firstFigure, type CheckWords } from "../../findings";
import type { LostFlagsEvidence } from "./check";

/** Where the flags are gone. */
export const lostFlagsWords: CheckWords<LostFlagsEvidence> = {
  zh: (finding) => `${firstFigure(finding).table.name} ${finding.evidence.areas} 的标记（填错时变色的条件格式）没有了，可能是粘贴时带掉的。填的数照样校验。`,
  en: (finding) =>
    `${firstFigure(finding).table.gloss} ${finding.evidence.areas.replaceAll("、", ", ")}: the flags (conditional formats that colour wrong cells) are gone, perhaps by a paste. The figures are checked all the same.`,
  values: ({ areas }) => areas,
};
