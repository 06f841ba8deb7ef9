import type { Worded } from "../../language";
import type { NoText, NotPlainCause } from "../../figures";

/** What a cell without a number or a text holds, and what to do; `shown` is what the person sees in it, `held` the number in it where that is known. */
type Words = (shown: string, held?: number) => string;

/** Behind the name of the cell: 「表二「…」」 + 「是日期，显示为 3月1日，请改填数字」. */
export const noTextWords: Readonly<Record<NoText, Worded<Words>>> = {
  error: {
    zh: (shown) => `是错误值 ${shown}，没有数，请检查公式或直接填数字`,
    en: (shown) => `holds the error ${shown}: mend the formula or enter the number`,
  },
  picture: {
    zh: () => "放的是图片，不是数字，请删去图片，改填数字",
    en: () => "holds a picture: delete it and enter the number",
  },
  date: {
    zh: (shown) => `是日期，显示为 ${shown}，请把单元格格式改为“常规”，再改填数字`,
    en: (shown) => `is a date, shown as ${shown}: make the format of the cell General and enter the number`,
  },
  time: {
    zh: (shown) => `是时间，显示为 ${shown}，请把单元格格式改为“常规”，再改填数字`,
    en: (shown) => `is a time, shown as ${shown}: make the format of the cell General and enter the number`,
  },
  percent: {
    zh: (shown, held) => `是百分比，显示为 ${shown}${held === undefined ? "" : `，格里的数是 ${held}`}，请把单元格格式改为“常规”，再改填数字`,
    en: (shown, held) =>
      `is a percentage, shown as ${shown}${held === undefined ? "" : `, while the cell holds ${held}`}: make the format of the cell General and enter the number`,
  },
  hidden: {
    zh: (_, held) => `里有数字${held === undefined ? "" : ` ${held}`}，但单元格格式使它显示不出来，请把单元格格式改为“常规”，再核对`,
    en: (_, held) => `holds a number${held === undefined ? "" : `, ${held},`} that the format of the cell hides: make it General and check the number`,
  },
  other: {
    zh: (shown, held) => `因单元格格式显示为 ${shown}，${held === undefined ? "与格里的数字不同" : `格里的数却是 ${held}`}，请把单元格格式改为“常规”，再核对`,
    en: (shown, held) =>
      `is shown as ${shown} by the format of the cell, ${held === undefined ? "which is not the number in it" : `while the number in it is ${held}`}: make it General and check the number`,
  },
};

/** Whether a cell that holds no plain number holds no text either. */
export const isNoText = (cause: NotPlainCause): cause is NoText => cause in noTextWords;

/** Digits with room between them and nothing else: one number or several. */
export const APART = /^\s*[\d０-９]+(?:[^\S\r\n]+[\d０-９]+)+\s*$/u;
