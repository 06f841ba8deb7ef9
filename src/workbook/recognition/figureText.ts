import { SIGNS_FOR_NONE } from "../../figures";

/** Longer texts are remarks. */
const LONGEST = 20;
/** A number in some writing, or what reports write for none. */
const FIGURE = new RegExp(String.raw`[\d０-９]|^[\s${SIGNS_FOR_NONE}]+$|^(?:无|零|没有)$`, "u");
/** A number, and not a date or a remark with one in it. */
const NUMBER = /^-?[\d,，.]+$/u;

/** Whether a text is a figure in some writing, and no remark. */
export const isFigure = (text: string): boolean => text.length <= LONGEST && FIGURE.test(text);

/** Whether a text is a number in digits and nothing else. */
export const isNumber = (text: string): boolean => NUMBER.test(text);
