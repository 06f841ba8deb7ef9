#!/usr/bin/env bash
# Guess: with paragraphLoop, the paragraph that holds nothing but the end of a list ({/list}) goes, and what it says about the pages does not: a section
#   that ends there (w:sectPr in its w:pPr) keeps its page.
# Versions: docxtemplater 3.71.0 with pizzip 3.2.0; the template is made with docx 9.15.2.
# Behaviour: with items in the list the break goes with the paragraph, so that the wide pages before it get the size and the headers of the section
#   behind; with none it stays. No error and no warning.
# Output seen: template landscape,portrait; two items portrait; no items landscape,portrait
# Source: ECMA-376 part 1, 17.6.18 sectPr (a section ends with the paragraph that carries its properties); docxtemplater's js/modules/loop.js
#   (getLastSectPr) keeps the break of a list without items only.
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
import { Document, Packer, PageOrientation, Paragraph } from "docx";

const section = (orientation, ...lines) => ({ properties: { page: { size: { orientation } } }, children: lines.map((line) => new Paragraph(line)) });
const template = await Packer.toBuffer(new Document({
  sections: [section(PageOrientation.LANDSCAPE, "wide table", "{#list}", "{name}", "{/list}"), section(PageOrientation.PORTRAIT, "text")],
}));
// docx writes the break, as Word does, into the last paragraph of the section, which is here the one of {/list}.
const pages = (document) => Array.from(document.matchAll(/<w:pgSz[^>]*w:orient="(\w+)"/g), ([, orientation]) => orientation).join();
const filled = (list) => {
  const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true });
  document.render({ list });
  return pages(document.getZip().file("word/document.xml").asText());
};
const seen = `template ${pages(new PizZip(template).file("word/document.xml").asText())}; two items ${filled([{ name: "one" }, { name: "two" }])}; no items ${filled([])}`;
console.log(seen);
process.exit(seen === "template landscape,portrait; two items portrait; no items landscape,portrait" ? 0 : 1);
JS
node fill.mjs
