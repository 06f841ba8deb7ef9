import { editionInForce, INTRODUCTION, type Edition } from "../statute";
import { narrativeParts, partLabel, readPart, type NarrativePart } from "../workbook";

/** The names under which the JSON has the sections that are text; what stands beside a table is named as 正文 names it, 「二」 and 「二（表后）」. */
const keys: Readonly<Record<string, string>> = { 引言: INTRODUCTION, 总体情况: "一", 存在问题: "五", 其他: "六" };

/** The part of a name in the JSON, which may be what 正文 calls it too; `undefined` where the form has no such part. */
export const partOfKey = (key: string, edition: Edition): NarrativePart | undefined => readPart(edition, Object.hasOwn(keys, key) ? (keys[key] ?? key) : key);

/** The name of a part in the JSON; one that the form does not have stands under what 正文 calls it. */
export const keyOfPart = (part: NarrativePart): string => Object.keys(keys).find((key) => keys[key] === partLabel(part)) ?? partLabel(part);

/** All names, in the order in which they are printed; the parts are the same in every edition. */
export const sectionKeys: readonly string[] = narrativeParts(editionInForce).map(keyOfPart);

/** The names that the JSON always has. */
export const constantKeys: readonly string[] = Object.keys(keys).filter((key) => keys[key] !== INTRODUCTION);
