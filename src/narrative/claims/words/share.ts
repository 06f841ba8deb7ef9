import type { ClaimWords } from "../claimWords";
import type { ShareReading } from "../readings";

/** C5: another percentage than follows from the tables; rounded as `decimals` says. */
export interface ShareFault {
  readonly what: "share";
  readonly stated: number;
  readonly decimals: number;
  readonly readings: readonly ShareReading[];
}

/** The percentage of the text, and those that the tables give. */
export const shareWords: ClaimWords<ShareFault> = {
  zh: ({ evidence, place, words }) =>
    `${place}写的是${words}，按表三应为 ${sharesZh(evidence.readings, evidence.decimals)}。请核对后改正文或改表格；统计口径不同的，请填写说明。`,
  en: ({ evidence, place, words }) =>
    `${place} says ${words}; by table 3 it would be ${sharesEn(evidence.readings, evidence.decimals)}. Correct the text or the table, or explain what was counted otherwise.`,
  values: ({ readings }) => [readings.map(({ part, whole }) => `${part.value}/${whole.value}`).join("、")],
};

/** The percentages that the readings give, each once. */
function sharesZh(readings: readonly ShareReading[], decimals: number): string {
  const seen = new Map(readings.map(({ part, whole }) => [((part.value / whole.value) * 100).toFixed(decimals), `${part.value}÷${whole.value}`]));
  return [...seen].map(([percent, sum]) => `${percent}%（${sum}）`).join("或 ");
}

function sharesEn(readings: readonly ShareReading[], decimals: number): string {
  const seen = new Map(readings.map(({ part, whole }) => [((part.value / whole.value) * 100).toFixed(decimals), `${part.value}/${whole.value}`]));
  return [...seen].map(([percent, sum]) => `${percent}% (${sum})`).join(" or ");
}
