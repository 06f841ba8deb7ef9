import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from "docx";
import { styleIds } from "./styles";

/** One character of 四号. */
const oneCharacter = 280;

/** 「— 1 —」, on odd pages one character from the right, on even pages one from the left (GB/T 9704—2012, 7.5). */
export const footers = {
  default: pageNumber(AlignmentType.RIGHT, { right: oneCharacter }),
  even: pageNumber(AlignmentType.LEFT, { left: oneCharacter }),
};

function pageNumber(alignment: (typeof AlignmentType)[keyof typeof AlignmentType], indent: { left?: number; right?: number }): Footer {
  const children = [new TextRun({ children: ["— ", PageNumber.CURRENT, " —"] })];
  return new Footer({ children: [new Paragraph({ style: styleIds.pageNumber, alignment, indent, children })] });
}
