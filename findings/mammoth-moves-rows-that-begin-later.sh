#!/usr/bin/env bash
# Guess: a figure of a Word table stands under the same heading in the HTML that is made of it: a row that begins one column later (w:gridBefore, which Word
#   writes where a cell at the margin was deleted) begins later there too.
# Versions: mammoth 1.13.0; the document is packed with fflate 0.8.3.
# Behaviour: the columns before a row are left out, and all its cells move to the left: 7 of 上年 stands under 项目, 9 of 本年 under 上年. There is no message.
# Output seen: <table><tr><td><p>项目</p></td><td><p>上年</p></td><td><p>本年</p></td></tr><tr><td><p>7</p></td><td><p>9</p></td></tr></table>; messages 0
# Source: ECMA-376 part 1, 17.4.15 gridBefore (so many columns of the grid are skipped before the first cell); mammoth's lib/docx/body-reader.js reads
#   w:gridSpan and w:vMerge alone.
# Exits 0 while it is so, 1 once it is otherwise.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent mammoth@1.13.0 fflate@0.8.3
cat >convert.mjs <<'JS'
import { strToU8, zipSync } from "fflate";
import mammoth from "mammoth";

const pack = "http://schemas.openxmlformats.org/package/2006";
const row = (properties, ...texts) => `<w:tr>${properties}${texts.map((text) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`).join("")}</w:tr>`;
const grid = `<w:tblGrid>${'<w:gridCol w:w="2000"/>'.repeat(3)}</w:tblGrid>`;
const table = `<w:tbl><w:tblPr/>${grid}${row("", "项目", "上年", "本年")}${row('<w:trPr><w:gridBefore w:val="1"/></w:trPr>', "7", "9")}</w:tbl>`;
const parts = {
  "[Content_Types].xml": `<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  "word/document.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${table}<w:p/><w:sectPr/></w:body></w:document>`,
};
const buffer = Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))));
const { value, messages } = await mammoth.convertToHtml({ buffer });
const seen = `${value}; messages ${messages.length}`;
console.log(seen);
process.exit(seen === "<table><tr><td><p>项目</p></td><td><p>上年</p></td><td><p>本年</p></td></tr><tr><td><p>7</p></td><td><p>9</p></td></tr></table>; messages 0" ? 0 : 1);
JS
node convert.mjs
