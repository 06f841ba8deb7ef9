import { INTRODUCTION } from "../statute";

/** The names under which the JSON has the sections of the narrative. */
const keys: Readonly<Record<string, string>> = { 引言: INTRODUCTION, 总体情况: "一", 存在问题: "五", 其他: "六" };

/** The names of the sections that can be written, in the order of the report. */
export const sectionKeys: readonly string[] = Object.keys(keys);

/** The section of a name in the JSON, which may be its number too; `undefined` where no section of the narrative has that name. */
export const sectionOfKey = (key: string): string | undefined =>
  Object.hasOwn(keys, key) ? keys[key] : Object.values(keys).find((section) => section === key);

/** The name of a section in the JSON; one that the form does not have stands under what 正文 calls it. */
export const keyOfSection = (section: string): string => sectionKeys.find((key) => keys[key] === section) ?? section;

/** The names that the JSON always has. */
export const constantKeys: readonly string[] = sectionKeys.filter((key) => keys[key] !== INTRODUCTION);
