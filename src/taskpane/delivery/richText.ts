import mammoth from "mammoth";

/** A document as rich text for the clipboard, and as plain text. */
export interface RichText {
  readonly html: string;
  readonly text: string;
}

/** How the template's styles become elements; what is not named becomes `p`, `h1`, `h2` by mammoth's own map. */
const styleMap = [
  "p[style-name='Title'] => p.title:fresh",
  "p[style-name='Closing'] => p.closing:fresh",
  "p[style-name='Date'] => p.closing:fresh",
  "p[style-name='表格文字'] => p.label:fresh",
];

const body = "margin:0;font-size:16pt;line-height:28pt;text-indent:2em;font-family:";
const inCell = "margin:0;font-size:10.5pt;text-indent:0;font-family:宋体,SimSun,STSong,serif;text-align:";

/**
 * The look of the pasted text, applied in order: GB/T 9704—2012 with 仿宋 三号 (16 pt) on lines of 28 pt, 黑体 and 楷体 for
 * headings; tables in 五号 (10.5 pt) with thin lines. A Mac has other names for the fonts.
 */
const looks: readonly (readonly [selector: string, look: string])[] = [
  ["p", `${body}仿宋_GB2312,仿宋,FangSong,STFangsong,serif`],
  ["h1", `${body}黑体,SimHei,STHeiti,sans-serif;font-weight:normal`],
  ["h2", `${body}楷体_GB2312,楷体,KaiTi,STKaiti,serif;font-weight:normal`],
  [".title", "margin:0 0 16pt;font-size:22pt;line-height:32pt;text-align:center;font-family:方正小标宋简体,宋体,SimSun,STSong,serif"],
  [".closing", `${body}仿宋_GB2312,仿宋,FangSong,STFangsong,serif;text-align:right`],
  ["table", "border-collapse:collapse;width:100%"],
  ["td, th", "border:1px solid #000;padding:2pt 4pt;vertical-align:middle"],
  ["td p, th p", `${inCell}center`],
  ["td .label, th .label", `${inCell}left`],
];

/** Turns a .docx report into rich text: paragraphs with the looks of their styles, bold, and tables with their merged cells. */
export async function reportAsRichText(document: Uint8Array): Promise<RichText> {
  const input = { arrayBuffer: new Uint8Array(document).buffer };
  const { value: html } = await mammoth.convertToHtml(input, { styleMap });
  const { value: text } = await mammoth.extractRawText(input);
  return { html: dressed(html), text };
}

/** Writes the looks into the elements: style sheets do not travel on the clipboard. */
function dressed(html: string): string {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const [selector, look] of looks) {
    for (const element of page.querySelectorAll(selector)) element.setAttribute("style", look);
  }
  return page.body.innerHTML;
}
