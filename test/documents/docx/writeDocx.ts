import type { Grid, SourceDocument } from "../../../src/documents";
import { docx } from "../../report/docxFixture";

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A line as Word writes it once it was edited: in several runs, with what was deleted, hidden and bookmarked between them. */
function paragraph(text: string, random: () => number): string {
  const cut = Math.floor(random() * (text.length + 1));
  const noise = ["", '<w:bookmarkStart w:id="1"/>', "<w:del><w:r><w:delText>9</w:delText></w:r></w:del>", "<w:r><w:rPr><w:vanish/></w:rPr><w:t>8</w:t></w:r>"];
  const run = (part: string): string => (part === "" ? "" : `<w:r><w:t xml:space="preserve">${escaped(part)}</w:t></w:r>`);
  const second = random() < 0.3 ? `<w:ins>${run(text.slice(cut))}</w:ins>` : run(text.slice(cut));
  return `<w:p>${run(text.slice(0, cut))}${noise[Math.floor(random() * noise.length)] ?? ""}${second}</w:p>`;
}

/** A table with its merges: where a cell covers several rows, each of them has one that goes on with it. */
function table({ rows, cells }: Grid, random: () => number): string {
  const lines = Array.from({ length: rows }, (_, row) => {
    let line = "";
    const own = cells.filter((one) => one.row <= row && row < one.row + one.rowSpan);
    // A row may be shorter than the table.
    const end = Math.max(0, ...own.map((cell) => cell.column + cell.columnSpan));
    for (let column = 0; column < end;) {
      const cell = own.find((one) => one.column === column);
      const span = cell?.columnSpan ?? 1;
      const down = !cell || cell.rowSpan === 1 ? "" : cell.row === row ? '<w:vMerge w:val="restart"/>' : "<w:vMerge/>";
      const text = cell?.row === row ? cell.text : "";
      const content = text
        .split("\n")
        .map((part) => paragraph(part, random))
        .join("");
      line += `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/>${down}</w:tcPr>${content}</w:tc>`;
      column += span;
    }
    return `<w:tr>${line}</w:tr>`;
  });
  return `<w:tbl>${lines.join("")}</w:tbl>`;
}

/** A document of blocks as a Word document. */
export const writeDocx = ({ blocks }: SourceDocument, random: () => number): Uint8Array =>
  docx(blocks.map((block) => (block.kind === "paragraph" ? paragraph(block.text, random) : table(block, random))).join(""));
