import { INTRODUCTION } from "../statute";

/** The names under which the JSON has the sections of the narrative. */
const keys: Readonly<Record<string, string>> = { 引言: INTRODUCTION, 总体情况: "一", 存在问题: "五", 其他: "六" };

/** The section of a name in the JSON; a name that is none of the four stands for itself. */
export const sectionOfKey = (key: string): string => keys[key] ?? key;

/** The name of a section in the JSON. */
export const keyOfSection = (section: string): string => Object.entries(keys).find(([, one]) => one === section)?.[0] ?? section;

/** The names that the JSON always has. */
export const constantKeys: readonly string[] = Object.keys(keys).filter((key) => key !== "引言");
