import { DOMParser, type Element, type Node } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";

/** A paragraph of a Word document: the id of its style ("" for the default) and its text. */
export interface ReadParagraph {
  readonly kind: "paragraph";
  readonly style: string;
  readonly text: string;
}

/** A cell of a table where it stands in the grid; merged cells are one cell. `row` and `column` count from 0. */
export interface ReadCell {
  readonly row: number;
  readonly column: number;
  rowSpan: number;
  readonly columnSpan: number;
  /** The paragraphs' texts, divided by newlines. */
  readonly text: string;
}

/** A table: its cells in reading order. */
export interface ReadTable {
  readonly kind: "table";
  readonly rows: number;
  /** How many rows at the top are repeated on the next page. */
  readonly headerRows: number;
  readonly cells: readonly ReadCell[];
}

export type ReadBlock = ReadParagraph | ReadTable;

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** Reads the body of a .docx: paragraphs and tables in their order. */
export function readDocx(document: Uint8Array): ReadBlock[] {
  const body = parse(entry(document, "word/document.xml")).getElementsByTagNameNS(W, "body").item(0);
  if (body === null) throw new Error("word/document.xml has no body");
  return elements(body).flatMap((element): ReadBlock[] => {
    if (element.localName === "p") return [readParagraph(element)];
    return element.localName === "tbl" ? [readTable(element)] : [];
  });
}

/** The text of an entry of a .docx. */
export function entry(document: Uint8Array, name: string): string {
  const content = unzipSync(document)[name];
  if (content === undefined) throw new Error(`no ${name}`);
  return strFromU8(content);
}

/** The names of a .docx's entries. */
export const entryNames = (document: Uint8Array): string[] => Object.keys(unzipSync(document));

/** All text of the body, a paragraph a line, cells as paragraphs. */
export function bodyText(document: Uint8Array): string {
  return readDocx(document)
    .flatMap((block) => (block.kind === "paragraph" ? [block.text] : block.cells.map(({ text }) => text)))
    .join("\n");
}

function parse(xml: string): ReturnType<DOMParser["parseFromString"]> {
  return new DOMParser().parseFromString(xml, "text/xml");
}

function readParagraph(paragraph: Element): ReadParagraph {
  return { kind: "paragraph", style: value(child(child(paragraph, "pPr"), "pStyle"), "val") ?? "", text: textOf(paragraph) };
}

/** The text of the runs; a line break is a newline, so that it is not taken for a paragraph. */
function textOf(node: Node): string {
  return Array.from(node.childNodes, (one) => {
    if (one.localName === "t") return one.textContent ?? "";
    if (one.localName === "br") return "\n";
    return one.localName === "tab" ? "\t" : textOf(one);
  }).join("");
}

function readTable(table: Element): ReadTable {
  const rows = elements(table).filter(({ localName }) => localName === "tr");
  const cells: ReadCell[] = [];
  rows.forEach((row, index) => {
    let column = 0;
    for (const cell of elements(row).filter(({ localName }) => localName === "tc")) {
      const properties = child(cell, "tcPr");
      const columnSpan = Number(value(child(properties, "gridSpan"), "val") ?? 1);
      const merge = child(properties, "vMerge");
      const at = column;
      column += columnSpan;
      const above = cells.find((one) => one.column === at && one.row + one.rowSpan === index);
      if (merge && value(merge, "val") !== "restart" && above) {
        above.rowSpan++;
        continue;
      }
      const text = elements(cell)
        .filter(({ localName }) => localName === "p")
        .map(textOf)
        .join("\n");
      cells.push({ row: index, column: at, rowSpan: 1, columnSpan, text });
    }
  });
  const headerRows = rows.filter((row) => isOn(child(child(row, "trPr"), "tblHeader"))).length;
  return { kind: "table", rows: rows.length, headerRows, cells };
}

/** A switch is on where its element stands, unless it says otherwise. */
function isOn(element: Element | undefined): boolean {
  return element !== undefined && !["0", "false", "off"].includes(value(element, "val") ?? "");
}

function elements(parent: Element): Element[] {
  return Array.from(parent.childNodes).filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);
}

function child(parent: Element | undefined, name: string): Element | undefined {
  return parent && elements(parent).find(({ localName }) => localName === name);
}

function value(element: Element | undefined, name: string): string | undefined {
  return element?.getAttributeNS(W, name) ?? undefined;
}
