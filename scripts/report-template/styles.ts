import { AlignmentType, LineRuleType, type IParagraphStyleOptions, type IStylesOptions } from "docx";
import { fontOf, headingFace, subheadingFace, tableFace, textFace, titleFace } from "./fonts";

/** Sizes in half points: 二号 22 pt, 三号 16 pt, 四号 14 pt. */
export const sizes = { second: 44, third: 32, fourth: 28 } as const;

/** 28 pt exactly, so that a page has 22 lines. */
const textLine = { line: 28 * 20, lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const;

/** Two characters of 三号; the twips are for programs that do not count in characters. */
const twoCharacters = { firstLine: 2 * 16 * 20, firstLineChars: 200 } as const;

/** The ids of the paragraph styles that the template uses. */
export const styleIds = {
  title: "Title",
  heading: "Heading1",
  subheading: "Heading2",
  text: "BodyText",
  control: "Normal",
  closing: "Closing",
  date: "Date",
  pageNumber: "Footer",
} as const;

export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: fontOf(textFace), size: sizes.third, language: { value: "en-US", eastAsia: "zh-CN" } },
      paragraph: { spacing: textLine },
    },
    title: {
      run: { font: fontOf(titleFace), size: sizes.second },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { ...textLine, line: 36 * 20, after: 28 * 20 } },
    },
    heading1: {
      run: { font: fontOf(headingFace), size: sizes.third },
      paragraph: { indent: twoCharacters, spacing: textLine, outlineLevel: 0, keepNext: true },
    },
    heading2: {
      run: { font: fontOf(subheadingFace), size: sizes.third },
      paragraph: { indent: twoCharacters, spacing: textLine, outlineLevel: 1, keepNext: true },
    },
  },
  paragraphStyles: [
    basedOnNormal(styleIds.text, "Body Text", { paragraph: { indent: twoCharacters, alignment: AlignmentType.BOTH } }),
    // 7.3.5: the organ's name two characters from the right, the date two more.
    basedOnNormal(styleIds.closing, "Closing", { paragraph: { alignment: AlignmentType.RIGHT, indent: { right: 2 * 320 }, keepNext: true } }),
    basedOnNormal(styleIds.date, "Date", { paragraph: { alignment: AlignmentType.RIGHT, indent: { right: 4 * 320 } } }),
    basedOnNormal(styleIds.pageNumber, "footer", { run: { font: fontOf(tableFace), size: sizes.fourth } }),
  ],
};

function basedOnNormal(id: string, name: string, look: Pick<IParagraphStyleOptions, "run" | "paragraph">): IParagraphStyleOptions {
  return { id, name, basedOn: "Normal", next: id, quickFormat: true, ...look };
}
