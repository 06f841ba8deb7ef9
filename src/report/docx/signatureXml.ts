import type { ReportClosing } from "../model";
import { textWidth } from "./textWidth";
import { escapeXml } from "./xmlText";

/** Characters of 三号 in a line of the page of GB/T 9704—2012. */
const LINE = 28;

/**
 * The organ and below it the date, as GB/T 9704—2012, 7.3.5.2, places them: the organ ends two characters from the right, the date
 * begins two characters to the right of the organ; where the date would come nearer to the right than two characters, it ends there,
 * and the organ moves to the left. Word's own styles for this, Closing and Date, are used where the document has them.
 * @param styles the ids of the document's styles by name
 */
export function signatureXml({ organ, date }: ReportClosing, styles: ReadonlyMap<string, string>): string {
  const [organWidth, dateWidth] = [textWidth(organ), textWidth(date)];
  const fits = organWidth <= LINE - 4;
  const dateRight = fits ? Math.max(2, organWidth - dateWidth) : 4;
  const organRight = fits ? dateRight + dateWidth + 2 - organWidth : 2;
  return paragraph(styles.get("closing"), organ, organRight) + paragraph(styles.get("date"), date, dateRight);
}

function paragraph(style: string | undefined, text: string, right: number): string {
  const indent = `<w:ind w:rightChars="${Math.round(right * 100)}" w:right="${Math.round(right * 320)}"/>`;
  return (
    `<w:p><w:pPr>${style === undefined ? "" : `<w:pStyle w:val="${style}"/>`}${indent}<w:jc w:val="right"/></w:pPr>` +
    `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`
  );
}
