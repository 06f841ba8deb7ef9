import type { Worded } from "../../../language";
import type { TextWords } from "../textWords";

/** D2: another organ speaks as the one that reports (`name`), or the organ calls itself as another kind would (`self`). */
export interface OtherOrganFault {
  readonly what: "otherOrgan";
  readonly why: "name" | "self";
  readonly organ: string;
  /** The name in 基本信息 under which it stands. */
  readonly name?: string;
}

/** D2: the organ's own name with letters dropped. */
export interface ClippedNameFault {
  readonly what: "clippedName";
  readonly organ: string;
  readonly missing: string;
}

const thatOrgan: Worded<readonly string[]> = { zh: ["文中说的是另一个机关"], en: ["The text does mean another organ"] };

/** What is said of it. */
export const otherOrganWords: TextWords<OtherOrganFault> = {
  zh: ({ evidence, place, words }) =>
    evidence.name !== undefined
      ? `${place}写的是${words}，本报告的机关是“${evidence.organ}”。请改正；没有写错的，请填写说明。`
      : evidence.why === "name"
        ? `${place}写的是${words}的情况，本报告的机关是“${evidence.organ}”。请核对是否套用了别处的文字；确实要写的，请填写说明。`
        : `${place}自称${words}，与机关名称“${evidence.organ}”不符。请改为一致的自称。`,
  en: ({ evidence, place, words }) =>
    evidence.name !== undefined
      ? `${place} says ${words}, but this is the report of “${evidence.organ}”. Correct it, or explain it.`
      : evidence.why === "name"
        ? `${place} reports on ${words}, but this is the report of “${evidence.organ}”. Check whether the text was taken over from elsewhere, or explain it.`
        : `${place} says ${words} of an organ called “${evidence.organ}”. Use one word for the organ.`,
  reasons: thatOrgan,
};

/** What is said of it. */
export const clippedNameWords: TextWords<ClippedNameFault> = {
  zh: ({ evidence, place, words }) => `${place}的${words}少了“${evidence.missing}”：机关名称是“${evidence.organ}”。请改为全称或规范简称。`,
  en: ({ evidence, place, words }) =>
    `${place}: “${evidence.missing}” is missing in ${words}; the organ is called “${evidence.organ}”. Write the full name or a usual short form.`,
  reasons: thatOrgan,
};
