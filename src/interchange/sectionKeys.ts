import { INTRODUCTION, sectionOf, type Edition, type SectionRole } from "../statute";
import { narrativeParts, partLabel, readPart, type NarrativePart } from "../workbook";

/** The names under which the JSON has the sections that are text; what stands beside a table is named as 正文 names it, 「二」 and 「二（表后）」. */
const keys: Readonly<Record<string, SectionRole | typeof INTRODUCTION>> = { 引言: INTRODUCTION, 总体情况: "overall", 存在问题: "problems", 其他: "others" };

/** How 正文 calls the part that a name of the JSON stands for; `undefined` where it is none, or the form has no such section. */
function labelOfKey(key: string, edition: Edition): string | undefined {
  const about = Object.hasOwn(keys, key) ? keys[key] : undefined;
  return about === INTRODUCTION || about === undefined ? about : sectionOf(edition, about)?.number;
}

/** The part of a name in the JSON, which may be what 正文 calls it too; `undefined` where the form has no such part. */
export const partOfKey = (key: string, edition: Edition): NarrativePart | undefined => readPart(edition, labelOfKey(key, edition) ?? key);

/** The name of a part in the JSON; one that the form does not have stands under what 正文 calls it. */
export const keyOfPart = (part: NarrativePart, edition: Edition): string =>
  Object.keys(keys).find((key) => labelOfKey(key, edition) === partLabel(part)) ?? partLabel(part);

/** All names that the parts of an edition have, in the order in which they are printed. */
export const sectionKeys = (edition: Edition): string[] => narrativeParts(edition).map((part) => keyOfPart(part, edition));

/** The names that the JSON always has. */
export const constantKeys: readonly string[] = Object.keys(keys).filter((key) => keys[key] !== INTRODUCTION);
