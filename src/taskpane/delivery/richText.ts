import mammoth from "mammoth";

/** A document as rich text for the clipboard, and as plain text. */
export interface RichText {
  readonly html: string;
  readonly text: string;
}

/** The look of the pasted text: GB/T 9704—2012, 仿宋 三号 (16 pt) on lines of 28 pt, tables in 五号 (10.5 pt) with thin lines. */
const looks = {
  paragraph: "margin:0;font-family:仿宋_GB2312,仿宋,FangSong,STFangsong,serif;font-size:16pt;line-height:28pt;text-indent:2em",
  centred: "margin:0;font-family:方正小标宋简体,宋体,SimSun,STSong,serif;font-size:22pt;line-height:32pt;text-align:center",
  table: "border-collapse:collapse;width:100%",
  cell: "border:1px solid #000;padding:2pt 4pt;text-align:center;vertical-align:middle",
  inCell: "margin:0;font-family:宋体,SimSun,STSong,serif;font-size:10.5pt;text-indent:0",
} as const;

/** Turns a .docx report into rich text: paragraphs, bold, and tables with their merged cells. */
export async function reportAsRichText(document: Uint8Array): Promise<RichText> {
  const input = { arrayBuffer: new Uint8Array(document).buffer };
  const converted = await mammoth.convertToHtml(input, {
    styleMap: ["p[style-name='centred'] => p.centred:fresh"],
    transformDocument: nameCentred,
  });
  const { value: text } = await mammoth.extractRawText(input);
  return { html: dressed(converted.value), text };
}

/** A node of mammoth's document, as far as it is looked at here; the package does not declare it. */
interface DocumentNode {
  readonly type: string;
  readonly alignment?: string | null;
  readonly children?: readonly DocumentNode[];
}

/** Gives centred paragraphs outside of tables a style name, because mammoth maps styles and drops alignment. */
function nameCentred(node: DocumentNode): DocumentNode {
  if (node.type === "table") return node;
  const children = node.children?.map(nameCentred);
  const centred = node.type === "paragraph" && node.alignment === "center";
  return { ...node, ...(children && { children }), ...(centred && { styleName: "centred" }) };
}

/** Writes the looks into the elements: style sheets do not travel on the clipboard. */
function dressed(html: string): string {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  const dress = (selector: string, look: string): void => {
    for (const element of body.querySelectorAll(selector)) element.setAttribute("style", look);
  };
  dress("p, h1, h2, h3", looks.paragraph);
  dress("p.centred", looks.centred);
  dress("table", looks.table);
  dress("td, th", looks.cell);
  dress("td p, th p", looks.inCell);
  return body.innerHTML;
}
