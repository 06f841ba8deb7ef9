import { figureLabel } from "../../figures";
import { firstFigure, type CheckWords } from "../../findings";
import type { StaleEvidence } from "./check";
import { automatic, compute, resultEn, resultZh } from "./results";

/** How many figures a sentence names before it says 等. */
const NAMED = 5;

/** Computed figures that are old, and how they become new. */
export const staleWords: CheckWords<StaleEvidence> = {
  zh: (finding) => {
    const { results } = finding.evidence;
    const named = results.slice(0, NAMED).map(({ figure, shown, fresh }) => `「${figureLabel(figure)}」显示${resultZh(shown)}，算出来应是${resultZh(fresh)}`);
    return (
      `${firstFigure(finding).table.name}有 ${results.length} 格公式的结果是旧的，没有重新计算：${named.join("；")}${results.length > NAMED ? "；等" : ""}。` +
      `这不是填错了数，${compute.zh}；${automatic.zh}`
    );
  },
  en: (finding) => {
    const { results } = finding.evidence;
    const named = results
      .slice(0, NAMED)
      .map(({ figure, shown, fresh }) => `“${figureLabel(figure)}” shows ${resultEn(shown)}, by its formula ${resultEn(fresh)}`);
    return (
      `${firstFigure(finding).table.gloss} has ${results.length} old ${results.length === 1 ? "result" : "results"} of formulas, not computed again: ` +
      `${named.join("; ")}${results.length > NAMED ? "; and more" : ""}. No entry is wrong for that: ${compute.en}; ${automatic.en}`
    );
  },
  values: () => "",
};
