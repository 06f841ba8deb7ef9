import type { Worded } from "../language";

/** A sheet at fault, by its name and the part that holds it. */
export const sheetPlace = (name: string, part: string): Worded => ({ zh: `工作表“${name}”，即 ${part}`, en: `sheet “${name}”, which is ${part}` });

/** A sheet that the workbook lists and has not. */
export const lostSheetPlace = (name: string): Worded => ({
  zh: `工作表“${name}”，文件里找不到它的内容`,
  en: `sheet “${name}”, whose content is not in the file`,
});

/** The list of the parts of a file. */
export const directoryPlace: Worded = { zh: "文件末尾的目录", en: "the list of contents at its end" };
