import { JSDOM } from "jsdom";
import type { ReadCell } from "../report/readDocx";

/** A heading or paragraph of a page: its element's name and its text, in which `br` is a newline. */
export interface HtmlText {
  readonly kind: "text";
  readonly element: string;
  readonly text: string;
}

/** A cell where it stands in the grid. `head` is "" for a data cell, else the scope of the header. */
export interface HtmlCell extends ReadCell {
  readonly head: string;
}

export interface HtmlTable {
  readonly kind: "table";
  readonly rows: number;
  /** The number of rows in `thead`. */
  readonly headerRows: number;
  readonly cells: readonly HtmlCell[];
  /** How many cells claim each place of the grid, rows × columns. */
  readonly claims: readonly (readonly number[])[];
}

export type HtmlBlock = HtmlText | HtmlTable;

/** The document as a browser reads it. */
export const parseHtml = (html: string): Document => new JSDOM(html).window.document;

/** A cell without its head: what the document's own cell says too. */
export const asInDocument = ({ row, column, rowSpan, columnSpan, text }: HtmlCell): ReadCell => ({ row, column, rowSpan, columnSpan, text });

/** The headings, paragraphs and tables of a page in their order. */
export function readHtml(html: string): HtmlBlock[] {
  const { body } = parseHtml(html);
  const blocks = [...body.querySelectorAll("h1, h2, h3, h4, p, li, table")].filter((element) => element.parentElement?.closest("td, th") === null);
  return blocks.map((element): HtmlBlock => {
    if (element.localName === "table") return readTable(element as HTMLTableElement);
    return { kind: "text", element: element.localName, text: textOf(element) };
  });
}

export const tablesOf = (html: string): HtmlTable[] => readHtml(html).filter((block) => block.kind === "table");

/** Lays the cells out as HTML prescribes: each takes the first place of its row that no cell above or before it has. */
function readTable(table: HTMLTableElement): HtmlTable {
  const rows = [...table.rows];
  const claims: number[][] = rows.map(() => []);
  const cells = rows.flatMap((tr, row) =>
    [...tr.cells].map((cell): HtmlCell => {
      let column = 0;
      while ((claims[row]?.[column] ?? 0) > 0) column++;
      const { rowSpan, colSpan: columnSpan } = cell;
      for (let y = row; y < row + rowSpan; y++) {
        const line = claims[y];
        if (line === undefined) throw new Error(`a cell reaches below the table: ${cell.outerHTML}`);
        if (rows[y]?.parentElement !== tr.parentElement) throw new Error(`a cell reaches out of the head: ${cell.outerHTML}`);
        for (let x = column; x < column + columnSpan; x++) line[x] = (line[x] ?? 0) + 1;
      }
      const head = cell.localName === "th" ? (cell.getAttribute("scope") ?? "auto") : "";
      return { row, column, rowSpan, columnSpan, text: cellText(cell), head };
    }),
  );
  return { kind: "table", rows: rows.length, headerRows: table.tHead?.rows.length ?? 0, cells, claims: claims.map((line) => Array.from(line, (n) => n)) };
}

function cellText(cell: Element): string {
  const paragraphs = [...cell.querySelectorAll("p, li")];
  return paragraphs.length > 0 ? paragraphs.map(textOf).join("\n") : textOf(cell);
}

const textOf = (node: Node): string =>
  Array.from(node.childNodes, (child) => (child.nodeName === "BR" ? "\n" : child.nodeName === "#text" ? (child.textContent ?? "") : textOf(child))).join("");
