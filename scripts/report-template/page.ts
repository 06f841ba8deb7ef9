import { convertMillimetersToTwip as mm } from "docx";

/** The page of GB/T 9704—2012: A4, margins 37, 28, 35 and 26 mm (天头, 订口, 下白边, 翻口). */
export const page = {
  size: { width: mm(210), height: mm(297) },
  margin: { top: mm(37), left: mm(28), bottom: mm(35), right: mm(26), header: mm(15), footer: mm(25), gutter: 0 },
};

/** The height of the text in twips. */
export const textHeight = page.size.height - page.margin.top - page.margin.bottom;

/** The width of the text in twips. */
export const textWidth = page.size.width - page.margin.left - page.margin.right;
