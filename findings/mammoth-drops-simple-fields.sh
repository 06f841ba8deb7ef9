#!/usr/bin/env bash
# Guess: a converter of .docx to HTML prints the result of a field, as Word does, in whichever of its two writings the field stands: with marks around
#   code and result (w:fldChar), or as one element around the result (w:fldSimple).
# Versions: mammoth 1.13.0; the document is packed with fflate 0.8.3.
# Behaviour: the result between marks is printed; an element w:fldSimple is left out together with the runs in it, so that words are lost from
#   the middle of a sentence. What is lost is said only in `messages`, as a warning about an element.
# Output seen: html <p>年度 2025 年</p><p>年度  年</p>; messages warning: An unrecognised element was ignored: w:fldSimple
# Source: ECMA-376 part 1, 17.16.19 fldSimple (its content is the field's current result) and 17.16.18 fldChar; mammoth's
#   lib/docx/body-reader.js reads w:fldChar and w:instrText alone.
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
const run = (inner) => `<w:r>${inner}</w:r>`;
const text = (words) => run(`<w:t xml:space="preserve">${words}</w:t>`);
const mark = (type) => run(`<w:fldChar w:fldCharType="${type}"/>`);
const marked = `${mark("begin")}${run('<w:instrText xml:space="preserve"> DOCPROPERTY Year </w:instrText>')}${mark("separate")}${text("2025")}${mark("end")}`;
const simple = `<w:fldSimple w:instr=" DOCPROPERTY Year ">${text("2025")}</w:fldSimple>`;
const paragraphs = [marked, simple].map((field) => `<w:p>${text("年度 ")}${field}${text(" 年")}</w:p>`).join("");
const parts = {
  "[Content_Types].xml": `<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  "word/document.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs}<w:sectPr/></w:body></w:document>`,
};
const buffer = Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))));
const { value, messages } = await mammoth.convertToHtml({ buffer });
const seen = `html ${value}; messages ${messages.map(({ type, message }) => `${type}: ${message}`).join()}`;
console.log(seen);
process.exit(seen === "html <p>年度 2025 年</p><p>年度  年</p>; messages warning: An unrecognised element was ignored: w:fldSimple" ? 0 : 1);
JS
node convert.mjs
