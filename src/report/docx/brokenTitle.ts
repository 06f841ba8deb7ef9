import { textWidth } from "./textWidth";

/** A line of a title in 二号 (22 pt) has room for so many characters on the page of GB/T 9704—2012 (156 mm). */
const LINE = 20;

/** What stands for the end of a line inside a paragraph: Unicode's line separator. */
export const LINE_SEPARATOR = "\u2028";

/**
 * A title as it is printed: where it takes two lines, the first one ends with the organ's name, so that no word is cut in two
 * (GB/T 9704—2012, 7.3.1: 「回行时，要做到词意完整」). Any other title is left to the program that prints it.
 */
export function brokenTitle(title: string, organ: string): string {
  const rest = organ !== "" && title.startsWith(organ) ? title.slice(organ.length) : "";
  const breaks = rest !== "" && textWidth(title) > LINE && textWidth(organ) <= LINE && textWidth(rest) <= LINE;
  return breaks ? organ + LINE_SEPARATOR + rest : title;
}
