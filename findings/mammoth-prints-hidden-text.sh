#!/usr/bin/env bash
# Guess: text that Word neither shows nor prints (font attribute "hidden", w:vanish) is not part of the page that a converter to HTML makes.
# Versions: mammoth 1.13.0; the document is made with docx 9.15.2.
# Behaviour: hidden text comes out as any other, without a mark and without a message, so that a remark between colleagues stands on a website.
#   A style map cannot help: it has no matcher for hidden text.
# Output seen: <p>公开内容（内部批注：待核）</p>; messages 0
# Source: ECMA-376 part 1, 17.3.2.41 vanish (the run "shall be hidden from display"); mammoth's lib/docx/body-reader.js reads of a run's properties
#   bold, italics, underline and others, not w:vanish; its README lists no hidden text.
# Exits 0 while it is so, 1 once it is otherwise.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent mammoth@1.13.0 docx@9.15.2
cat >convert.mjs <<'JS'
import mammoth from "mammoth";
import { Document, Packer, Paragraph, TextRun } from "docx";

const children = [new TextRun("公开内容"), new TextRun({ text: "（内部批注：待核）", vanish: true })];
const buffer = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph({ children })] }] }));
const { value, messages } = await mammoth.convertToHtml({ buffer });
const seen = `${value}; messages ${messages.length}`;
console.log(seen);
process.exit(seen === "<p>公开内容（内部批注：待核）</p>; messages 0" ? 0 : 1);
JS
node convert.mjs
