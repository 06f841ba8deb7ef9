import { NEVER_CHANGED } from "../ooxml";
import { packEntries } from "./docx/templateZip";
import { escapeXml } from "./docx/xmlText";
import { printable } from "./printable";
import { TABLE_BORDERS } from "./tables/borders";

/** A short letter: a title, lines of text, a table below them, and who writes when. */
export interface Letter {
  readonly title: string;
  readonly lines: readonly string[];
  /** Its columns with their widths in parts of the whole; no table where there are no rows. */
  readonly columns: readonly { readonly heading: string; readonly width: number }[];
  readonly rows: readonly (readonly string[])[];
  readonly closing: readonly string[];
}

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A4 with the margins of GB/T 9704, in twips. */
const PAGE = { width: 11_906, height: 16_838, top: 2_098, bottom: 1_984, left: 1_588, right: 1_474 };
const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

/** Half points: 二号, 三号, 小四. */
const size = { title: 44, text: 32, cell: 24 } as const;

/** The letter as a Word document. What it says comes from anybody's files and is text, whatever it looks like. */
export function letterDocument(letter: Letter): Uint8Array {
  const parts = {
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>' +
      '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    "docProps/core.xml":
      `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
      `<dcterms:modified xsi:type="dcterms:W3CDTF">${NEVER_CHANGED}</dcterms:modified></cp:coreProperties>`,
    "word/document.xml": `<w:document xmlns:w="${W}"><w:body>${bodyXml(letter)}${sectionXml()}</w:body></w:document>`,
  };
  return packEntries(new Map(Object.entries(parts).map(([name, xml]) => [name, HEAD + xml])));
}

function bodyXml({ title, lines, columns, rows, closing }: Letter): string {
  return [
    paragraph(title, { font: "方正小标宋简体", size: size.title, align: "center", after: 400 }),
    ...lines.map((line, index) => paragraph(line, { font: "仿宋_GB2312", size: size.text, indent: index > 0 })),
    ...(rows.length > 0 ? [tableXml(columns, rows)] : []),
    ...closing.map((line, index) => paragraph(line, { font: "仿宋_GB2312", size: size.text, align: "right", ...(index === 0 && { before: 400 }) })),
  ].join("");
}

interface Look {
  readonly font: string;
  readonly size: number;
  readonly align?: "center" | "right";
  readonly indent?: boolean;
  readonly before?: number;
  readonly after?: number;
}

function paragraph(text: string, { font, size: points, align, indent = false, before = 0, after = 0 }: Look): string {
  const properties =
    `<w:spacing w:before="${before}" w:after="${after}"/>` +
    (indent ? `<w:ind w:firstLine="${points * 20}"/>` : "") +
    (align ? `<w:jc w:val="${align}"/>` : "");
  const look = `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:hint="eastAsia"/><w:sz w:val="${points}"/>`;
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${escapeXml(printable(text))}</w:t></w:r></w:p>`;
}

function tableXml(columns: Letter["columns"], rows: Letter["rows"]): string {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((TEXT_WIDTH * width) / whole));
  const row = (cells: readonly string[], properties: string): string =>
    `<w:tr><w:trPr><w:cantSplit/>${properties}</w:trPr>${cells.map((cell, index) => `<w:tc><w:tcPr><w:tcW w:w="${widths[index]}" w:type="dxa"/></w:tcPr>${paragraph(cell, { font: "宋体", size: size.cell })}</w:tc>`).join("")}</w:tr>`;
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/>${TABLE_BORDERS}<w:tblLayout w:type="fixed"/></w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>` +
    row(
      columns.map(({ heading }) => heading),
      "<w:tblHeader/>",
    ) +
    rows.map((cells) => row(cells, "")).join("") +
    "</w:tbl>"
  );
}

const sectionXml = (): string =>
  `<w:sectPr><w:pgSz w:w="${PAGE.width}" w:h="${PAGE.height}"/>` +
  `<w:pgMar w:top="${PAGE.top}" w:right="${PAGE.right}" w:bottom="${PAGE.bottom}" w:left="${PAGE.left}" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>`;
