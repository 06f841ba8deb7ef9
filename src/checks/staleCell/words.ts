import type { CheckWords } from "../../findings";
import { automatic, compute, resultEn, resultZh } from "../stale/results";
import type { StaleCellEvidence } from "./check";

/** A cell outside the tables whose result is old, and how it becomes new. */
export const staleCellWords: CheckWords<StaleCellEvidence> = {
  zh: ({
    evidence: {
      cell: { sheet, address },
      shown,
      fresh,
    },
  }) => `工作表“${sheet}”的 ${address} 公式的结果是旧的，没有重新计算：显示${resultZh(shown)}，算出来应是${resultZh(fresh)}。${compute.zh}；${automatic.zh}`,
  en: ({
    evidence: {
      cell: { sheet, address },
      shown,
      fresh,
    },
  }) =>
    `Cell ${address} of sheet “${sheet}” shows an old result of its formula, not computed again: ${resultEn(shown)}, by its formula ${resultEn(fresh)}. Please ${compute.en}; ${automatic.en}`,
  values: () => "",
};
