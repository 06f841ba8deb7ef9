import type { ClaimWords } from "../claimWords";

/** C12: another number than a 要素 has. */
export interface NamedFault {
  readonly what: "named";
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly stated: number;
}

/** C12: a 要素 says another unit than stands under 单位. */
export interface NamedUnitFault {
  readonly what: "namedUnit";
  readonly name: string;
  readonly unit: string;
}

/** C12: 要素 that are parts of another by their names, and come to more. */
export interface NamedPartsFault {
  readonly what: "namedParts";
  readonly name: string;
  readonly value: number;
  readonly parts: readonly { readonly name: string; readonly value: number }[];
  readonly sum: number;
}

/** The number of the text, and that of the 要素. */
export const namedWords: ClaimWords<NamedFault> = {
  zh: ({ evidence, place, words }) =>
    `${place}写的是${words}，而“基本信息”里的要素“${evidence.name}”是 ${evidence.value}。请核对后改正文或改要素，也可以在正文里插入 {${evidence.name}}。`,
  en: ({ evidence, place, words }) =>
    `${place} says ${words}, but “${evidence.name}” in 基本信息 is ${evidence.value}. Correct the text or the named figure; {${evidence.name}} in the text prints it.`,
  values: ({ value }) => [String(value)],
};

/** The unit in the value, and the one beside it. */
export const namedUnitWords: ClaimWords<NamedUnitFault> = {
  zh: ({ evidence, words }) =>
    `“基本信息”里的要素“${evidence.name}”写的是${words}，而单位一栏写的是“${evidence.unit}”，两个单位不同。请核对后改成一致，数值里最好只填数字。`,
  en: ({ evidence, words }) =>
    `“${evidence.name}” in 基本信息 says ${words}, while 单位 beside it says “${evidence.unit}”. Make them agree; best, the value is only a number.`,
  values: ({ unit }) => [unit],
};

/** The parts, and the whole that they exceed. */
export const namedPartsWords: ClaimWords<NamedPartsFault> = {
  zh: ({ evidence }) =>
    `“基本信息”里的要素${evidence.parts.map(({ name, value }) => `“${name}”${value}`).join("、")}${evidence.parts.length > 1 ? `合计 ${evidence.sum}，` : "，"}多于“${evidence.name}”${evidence.value}。请核对；口径不同的，请填写说明。`,
  en: ({ evidence }) =>
    `In 基本信息, ${evidence.parts.map(({ name, value }) => `“${name}” ${value}`).join(" and ")} ${evidence.parts.length > 1 ? `add up to ${evidence.sum}, ` : "is "}more than “${evidence.name}” ${evidence.value}. Check them, or explain what was counted otherwise.`,
  values: ({ value, parts }) => [`${value}，${parts.map((part) => part.value).join("、")}`],
};
