#!/usr/bin/env bash
# Guess: a list ({#list}...{/list}) that goes through two items gives a valid document: what must be unique in it is made so.
# Versions: docxtemplater 3.71.0 with pizzip 3.2.0; the template is made with docx 9.15.2.
# Behaviour: what stands in the list is copied to the letter, so that bookmarks (id and name), the anchors of a comment and the
#   drawings' wp:docPr stand twice. ECMA-376 asks for unique bookmark names and ids; Word takes two anchors of one comment for damage.
# Output seen: bookmark ids 1,1; bookmark names mark,mark; comments 0,0; drawings 1,1
# Source: ECMA-376 part 1, 17.13.6.2 bookmarkStart, 17.13.4.5 commentReference, 20.4.2.5 docPr; docxtemplater has a module of its own
#   for the drawings alone (js/modules/fix-doc-pr-corruption.js), which has to be asked for.
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
import { Bookmark, CommentRangeEnd, CommentRangeStart, CommentReference, Document, ImageRun, Packer, Paragraph, TextRun } from "docx";

const pixel = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");
const item = new Paragraph({
  children: [
    new CommentRangeStart(0),
    new Bookmark({ id: "mark", children: [new TextRun("{name}")] }),
    new CommentRangeEnd(0),
    new TextRun({ children: [new CommentReference(0)] }),
    new ImageRun({ type: "png", data: pixel, transformation: { width: 10, height: 10 } }),
  ],
});
const template = await Packer.toBuffer(new Document({
  comments: { children: [{ id: 0, author: "a", date: new Date(0), children: [new Paragraph("check")] }] },
  sections: [{ children: [new Paragraph("{#list}"), item, new Paragraph("{/list}")] }],
}));
const filled = new Docxtemplater(new PizZip(template), { paragraphLoop: true });
filled.render({ list: [{ name: "one" }, { name: "two" }] });
const xml = filled.getZip().file("word/document.xml").asText();
const all = (pattern) => Array.from(xml.matchAll(pattern), ([, value]) => value).join();
const seen = [
  `bookmark ids ${all(/<w:bookmarkStart[^>]*w:id="([^"]*)"/g)}`,
  `bookmark names ${all(/<w:bookmarkStart[^>]*w:name="([^"]*)"/g)}`,
  `comments ${all(/<w:commentReference[^>]*w:id="([^"]*)"/g)}`,
  `drawings ${all(/<wp:docPr[^>]* id="([^"]*)"/g)}`,
].join("; ");
console.log(seen);
process.exit(seen === "bookmark ids 1,1; bookmark names mark,mark; comments 0,0; drawings 1,1" ? 0 : 1);
JS
node fill.mjs
