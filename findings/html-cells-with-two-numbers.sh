#!/usr/bin/env bash
# Guess: a cell of an HTML table that holds two numbers in two paragraphs, as every cell of Word's HTML is made of paragraphs, reads as both, apart, or as a
#   text: never as one number.
# Versions: @e965/xlsx 0.20.3 (SheetJS), hucre 1.0.0.
# Behaviour: the tags are taken out and nothing is put in their place, and what is left reads as a number: 12 over 34 is 1234, with no sign of it. In hucre
#   a line break does the same. An end tag that may be left out joins cells in SheetJS: of a row 12, 34 there is one cell, 1234.
# Output seen: paragraphs SheetJS 1234, hucre 1234; break SheetJS 12/34, hucre 1234; no end tags SheetJS 1234, hucre 12|34
# Source: HTML Living Standard, 4.9.9 (td holds flow content: p, br), 13.1.2.4 (the end tag of td and tr may be left out).
# Exits 0 while it is so, 1 once it is otherwise.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @e965/xlsx@0.20.3 hucre@1.0.0
cat >read.mjs <<'JS'
import * as XLSX from "@e965/xlsx";
import { fromHtml } from "hucre";

const row = (cells) => cells.map((cell) => (typeof cell === "string" ? cell.replace("\n", "/") : cell)).join("|");
const read = (name, cells) => {
  const html = `<html><body><table><tr>${cells}</tr></table></body></html>`;
  const { Sheets } = XLSX.read(html, { type: "string" });
  return `${name} SheetJS ${row(XLSX.utils.sheet_to_json(Sheets.Sheet1, { header: 1 })[0])}, hucre ${row(fromHtml(html).rows[0])}`;
};
const seen = [
  read("paragraphs", "<td><p class=MsoNormal>12</p><p class=MsoNormal>34</p></td>"),
  read("break", "<td>12<br>34</td>"),
  read("no end tags", "<td>12<td>34"),
].join("; ");
console.log(seen);
process.exit(seen === "paragraphs SheetJS 1234, hucre 1234; break SheetJS 12/34, hucre 1234; no end tags SheetJS 1234, hucre 12|34" ? 0 : 1);
JS
node read.mjs
