/**
 * The typefaces of GB/T 9704—2012 by the names under which offices have them. A face that is not installed is replaced by one of
 * its other names (`w:altName` of the font table).
 */
export interface Typeface {
  readonly name: string;
  readonly otherNames: readonly string[];
}

/** 小标宋体: the title. */
export const titleFace: Typeface = { name: "方正小标宋简体", otherNames: ["方正小标宋_GBK", "华文中宋", "宋体"] };
/** 黑体: headings of the first level. */
export const headingFace: Typeface = { name: "黑体", otherNames: ["SimHei"] };
/** 楷体: headings of the second level. */
export const subheadingFace: Typeface = { name: "楷体_GB2312", otherNames: ["楷体", "KaiTi"] };
/** 仿宋体: the text. */
export const textFace: Typeface = { name: "仿宋_GB2312", otherNames: ["仿宋", "FangSong"] };
/** 宋体: tables and page numbers. */
export const tableFace: Typeface = { name: "宋体", otherNames: ["SimSun"] };

export const typefaces: readonly Typeface[] = [titleFace, headingFace, subheadingFace, textFace, tableFace];

/**
 * One face for all characters: quotation marks and digits belong to Western and Chinese faces alike, and a Western face would
 * draw them narrow.
 */
export function fontOf({ name }: Typeface): { ascii: string; hAnsi: string; eastAsia: string; cs: string } {
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name };
}
