import { documentHtml, documentText } from "../../html";

/** A document as rich text for the clipboard, and as plain text. */
export interface RichText {
  readonly html: string;
  readonly text: string;
}

const body = "margin:0;font-size:16pt;line-height:28pt;text-indent:2em;font-weight:normal;font-family:";
const inCell = "margin:0;font-size:10.5pt;text-indent:0;font-weight:normal;font-family:宋体,SimSun,STSong,serif;text-align:";

/**
 * The look of the pasted text, applied in order: GB/T 9704—2012 with 仿宋 三号 (16 pt) on lines of 28 pt, 黑体 and 楷体 for
 * headings; tables in 五号 (10.5 pt) with thin lines. A Mac has other names for the fonts.
 */
const looks: readonly (readonly [selector: string, look: string])[] = [
  ["p", `${body}仿宋_GB2312,仿宋,FangSong,STFangsong,serif`],
  ["h1", "margin:0 0 16pt;font-size:22pt;line-height:32pt;font-weight:normal;text-align:center;font-family:方正小标宋简体,宋体,SimSun,STSong,serif"],
  ["h2", `${body}黑体,SimHei,STHeiti,sans-serif`],
  ["h3", `${body}楷体_GB2312,楷体,KaiTi,STKaiti,serif`],
  ["footer p", `${body}仿宋_GB2312,仿宋,FangSong,STFangsong,serif;text-align:right`],
  ["table", "border-collapse:collapse;width:100%"],
  ["td, th", "border:1px solid #000;padding:2pt 4pt;vertical-align:middle"],
  ["td p, th p", `${inCell}center`],
  ["th[scope='row'] p", `${inCell}left`],
];

/** Turns a .docx report into rich text: its HTML with the looks of an official document, to be pasted into Word or an editor. */
export async function reportAsRichText(document: Uint8Array): Promise<RichText> {
  return { html: dressed(await documentHtml(document)), text: await documentText(document) };
}

/** Writes the looks into the elements: style sheets do not travel on the clipboard. */
function dressed(html: string): string {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const cell of page.querySelectorAll("td, th")) asParagraphs(cell);
  for (const [selector, look] of looks) {
    for (const element of page.querySelectorAll(selector)) element.setAttribute("style", look);
  }
  return page.body.innerHTML;
}

/** Puts the text of a cell into a paragraph of its own, so that its look does not hang on what a program takes over from cells. */
function asParagraphs(cell: Element): void {
  if (cell.querySelector("p, ul, ol, table") !== null) return;
  const paragraph = cell.ownerDocument.createElement("p");
  paragraph.append(...cell.childNodes);
  cell.append(paragraph);
}
