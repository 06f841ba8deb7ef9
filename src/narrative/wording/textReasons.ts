import type { Worded } from "../../language";
import type { TextEvidence } from "../text/textEvidence";

const thatYear: Worded<readonly string[]> = { zh: ["文中说的就是这一年的事"], en: ["The text does mean that year"] };
const thatOrgan: Worded<readonly string[]> = { zh: ["文中说的是另一个机关"], en: ["The text does mean another organ"] };

/** Reasons that are usual for what is wrong with words of 正文. */
export const textReasons: Readonly<Partial<Record<TextEvidence["what"], Worded<readonly string[]>>>> = {
  otherYear: thatYear,
  ownYearCutOff: thatYear,
  ownYearPlan: thatYear,
  otherOrgan: thatOrgan,
  clippedName: thatOrgan,
  repetition: { zh: ["按规定每年写法相同，内容已更新核对"], en: ["The wording is the same every year by rule; the content was checked"] },
};
