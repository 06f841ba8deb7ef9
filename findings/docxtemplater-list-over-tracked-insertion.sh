#!/usr/bin/env bash
# Guess: a list that begins in a tracked insertion (w:ins) and ends outside of it cannot be taken out or repeated as a whole; docxtemplater, which
#   refuses a list that begins in one cell and ends behind the table, says so when it compiles the template, or gives a whole document.
# Versions: docxtemplater 3.71.0 with pizzip 3.2.0; the template is made with docx 9.15.2.
# Behaviour: the template compiles and renders without an error. Whether the document is whole depends on the data: with one item it is, with none and with
#   two the tags of w:ins no longer pair, so that no program opens it.
# Output seen: none 1 begin 0 end; one 1 begin 1 end; two 1 begin 2 end
# Source: XML 1.0, 2.1 well-formed documents (elements nest); ECMA-376 part 1, 17.13.5.18 ins; docxtemplater's js/errors.js has
#   "unbalanced_loop_tags" and "loop_position_invalid" for lists over other borders.
# Exits 0 while it is so, 1 once it is otherwise.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent docxtemplater@3.71.0 pizzip@3.2.0 docx@9.15.2
cat >fill.mjs <<'JS'
import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";
import { Document, InsertedTextRun, Packer, Paragraph, TextRun } from "docx";

const inserted = new InsertedTextRun({ text: "{#list}item", id: 1, author: "a", date: "2025-01-01T00:00:00Z" });
const template = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph({ children: [inserted, new TextRun(" end{/list} rest")] })] }] }));
const tagsWith = (name, list) => {
  const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true });
  document.render({ list });
  const xml = document.getZip().file("word/document.xml").asText();
  return `${name} ${(xml.match(/<w:ins /g) ?? []).length} begin ${(xml.match(/<\/w:ins>/g) ?? []).length} end`;
};
const seen = [tagsWith("none", []), tagsWith("one", [{}]), tagsWith("two", [{}, {}])].join("; ");
console.log(seen);
process.exit(seen === "none 1 begin 0 end; one 1 begin 1 end; two 1 begin 2 end" ? 0 : 1);
JS
node fill.mjs
