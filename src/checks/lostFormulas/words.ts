import { firstFigure, type CheckWords } from "../../findings";
import type { LostFormulasEvidence } from "./check";

/** What became of the formulas, and what follows. */
export const lostFormulasWords: CheckWords<LostFormulasEvidence> = {
  zh: (finding) => {
    const { overwritten, cleared } = finding.evidence;
    const parts = [...(overwritten === "" ? [] : [`${overwritten} 的公式被数字盖掉了`]), ...(cleared === "" ? [] : [`${cleared} 的公式被清掉了`])];
    return `${firstFigure(finding).table.name} ${parts.join("，")}，各项再改时总计不会跟着变。`;
  },
  en: (finding) => {
    const { overwritten, cleared } = finding.evidence;
    const named = (areas: string): string => areas.replaceAll("、", ", ");
    const parts = [
      ...(overwritten === "" ? [] : [`${named(overwritten)}: the formulas were overwritten by numbers`]),
      ...(cleared === "" ? [] : [`${named(cleared)}: the formulas were cleared`]),
    ];
    return `${firstFigure(finding).table.gloss} ${parts.join("; ")}. These totals no longer follow their parts.`;
  },
  values: ({ overwritten, cleared }) => [overwritten, cleared].filter((areas) => areas !== "").join("，"),
};
