import type { ClaimWords } from "../claimWords";

/** C10: a number and the list behind it, which has `count` items. */
export interface ListLengthFault {
  readonly what: "listLength";
  readonly stated: number;
  readonly count: number;
}

/** C10: a total and its parts, which add up to `sum`. */
export interface PartsFault {
  readonly what: "parts";
  readonly stated: number;
  readonly unit: string;
  readonly sum: number;
  readonly parts: readonly number[];
}

/** The number, and how many are listed. */
export const listLengthWords: ClaimWords<ListLengthFault> = {
  zh: ({ evidence, place, words }) => `${place}写的是${words}，括号里列出的是 ${evidence.count} 个，不是 ${evidence.stated} 个。请核对件数和编号。`,
  en: ({ evidence, place, words }) => `${place} says ${words}: the brackets list ${evidence.count}, not ${evidence.stated}. Check the number and the list.`,
  values: () => [],
};

/** The total, and what its parts come to. */
export const partsWords: ClaimWords<PartsFault> = {
  zh: ({ evidence, place, words }) =>
    `${place}写的是${words}：各部分 ${evidence.parts.join(" + ")} = ${evidence.sum}，总数写的是 ${evidence.stated}，${differenceZh(evidence.sum - evidence.stated)}。请核对各部分和总数；分项有重复或没有列全的，请填写说明。`,
  en: ({ evidence, place, words }) =>
    `${place} says ${words}: the parts ${evidence.parts.join(" + ")} = ${evidence.sum}, the total says ${evidence.stated}. Check them, or explain parts that overlap or are not all.`,
  values: () => [],
};

const differenceZh = (difference: number): string => (difference > 0 ? `多 ${difference}` : `少 ${-difference}`);
