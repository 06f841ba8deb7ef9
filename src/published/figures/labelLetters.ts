import { SIGNS_FOR_NONE, UNSEEN } from "../../figures";
import { comparable } from "../../workbook";

/** 「一、」「（三）」「1.」 before a label. */
const NUMBERING = /^(?:\((?:[一二三四五六七八九十]+|\d{1,2})\)|(?:[一二三四五六七八九十]+|\d{1,2})[.、,:]|\d{1,2}(?=\p{L}))+/u;

/** What says a label again in English: 「总计 Total」. */
const TRANSLATION = /(?<=\p{Script=Han}[^\p{L}]*)[a-z][a-z\s.,'()）&/-]*$/iu;

/** The letters of a label by which two are compared: without signs, white space, what counts it and what says it again in English. */
export const labelLetters = (text: string): string =>
  comparable(text.replace(TRANSLATION, ""))
    .replace(NUMBERING, "")
    .replace(/[^\p{L}\p{N}]/gu, "");

/** 「1.属于国家秘密」「（三）不予公开」: counted, and no number. */
const COUNTED_LABEL = /^[（(]?[\d０-９一二三四五六七八九十]{1,3}[)）.．、]\s*\p{L}/u;
/** A number with a unit or a remark at most; a sign for none. */
const FIGURE = new RegExp(
  String.raw`^[-+−－]?[\d０-９][\d０-９,，.．\s]*\p{L}{0,4}(?:[（(［[*※][^]*)?$|^[（(［[]?[\d０-９]+[)）\]］].{0,8}$|^[\s${SIGNS_FOR_NONE}*×]+$|^(?:无|零|没有)$|^［[^］]{1,8}］$`,
  "u",
);

/** What stands where a figure belongs: a number in some writing, a sign for none, or nothing. */
export function mayBeFigure(text: string): boolean {
  const plain = text.replace(UNSEEN, "").trim();
  return plain === "" || (plain.length <= 20 && !COUNTED_LABEL.test(plain) && FIGURE.test(plain));
}

/** 「约12」「12①」「三」「O」「××」: no number, and nothing but a figure can be meant. */
const ODD_FIGURE = /^(?:[约近共计]?\s*[\d０-９]+\s*[^\p{L}\p{Nd}]{0,4}\p{L}{0,4}|[〇零一二两三四五六七八九十百]{1,4}|[oil×x*＊]{1,3})$/iu;

/** What stands where a figure belongs, though it may be none: such a cell still has its place among others. */
export function fillsPlace(text: string): boolean {
  const plain = text.trim();
  return mayBeFigure(plain) || (!COUNTED_LABEL.test(plain) && ODD_FIGURE.test(plain));
}

/** Digits with room between them, or a sign that divides no thousands. */
const APART = /[\d０-９]\s+[\d０-９]|[\d０-９][,，](?![\d０-９]{3}(?![\d０-９]))[\d０-９]/u;

/** Whether several numbers may stand in a text: 「118 126」「0，0」; the first may be one with its thousands apart. */
export const hasDigitsApart = (text: string): boolean => APART.test(text);

/** How many of a row's cells hold a figure, or a sign for none. */
export const numbersIn = (texts: readonly string[]): number => texts.filter((text) => text !== "" && mayBeFigure(text)).length;

/** How many figures and blanks a row ends with; a remark behind them is one more. */
export function figuresAtEnd(texts: readonly string[]): number {
  const isRemark = !mayBeFigure(texts.at(-1) ?? "");
  const before = isRemark ? texts.slice(0, -1) : texts;
  return before.length - 1 - before.findLastIndex((text) => !mayBeFigure(text)) + (isRemark ? 1 : 0);
}
