import { strToU8, zipSync } from "fflate";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const DOCUMENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/** The entries of the smallest .docx with a body; `entries` are added or replace those of the same name. */
export function docxEntries(body: string, entries: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${DOCUMENT_TYPE}"/></Types>`,
    "_rels/.rels":
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ' +
      'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    "word/document.xml": `<w:document xmlns:w="${W}"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ...entries,
  };
}

/** The smallest .docx with a body. */
export function docx(body: string, entries: Readonly<Record<string, string>> = {}): Uint8Array {
  const all = Object.entries(docxEntries(body, entries));
  return zipSync(Object.fromEntries(all.map(([name, text]) => [name, strToU8(text)])));
}

/** A paragraph whose text is one run; `text` is XML. */
export const p = (text: string, properties = ""): string => `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`;

/** A table with a paragraph a cell. */
export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((cells) => `<w:tr>${cells.map((text) => `<w:tc>${p(text)}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`;
