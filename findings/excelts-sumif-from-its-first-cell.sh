#!/usr/bin/env bash
# Guess: =SUMIF(A1:A3,"x",B1) adds up what stands beside each x: the third argument says where the cells to add begin, their number is that of the first, as
#   Excel and LibreOffice Calc have it; who does not know that gives an error.
# Versions: @cj-tech-master/excelts 10.2.0.
# Behaviour: cells that the third argument does not name count as 0. With B1 alone the sum is 0, with B1:B2 a part of it, and AVERAGEIF finds nothing to
#   divide by. Nothing is said, and SUMIFS in one workbook with it is right.
# Output seen: whole 40; first cell 0; two cells 10; average #DIV/0!; SUMIFS 40
# Source: ECMA-376 part 1, 18.17.7 (SUMIF, AVERAGEIF: the top left cell of the last argument is where the cells begin, in the size and shape of the first);
#   OpenDocument 1.2 part 2 (SUMIF) says the same. LibreOffice 7.4 gives 40, 40, 40, 20, 40.
# Exits 0 while it is so, 1 once it is otherwise.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @cj-tech-master/excelts@10.2.0
cat >calculate.mjs <<'JS'
import { Workbook } from "@cj-tech-master/excelts";
import { installFormulaEngine } from "@cj-tech-master/excelts/formula";

installFormulaEngine();
const workbook = new Workbook();
const sheet = workbook.addWorksheet("S");
sheet.addRows([["信函", 10], ["网络", 20], ["信函", 30]]);
const formulas = {
  whole: 'SUMIF(A1:A3,"信函",B1:B3)',
  "first cell": 'SUMIF(A1:A3,"信函",B1)',
  "two cells": 'SUMIF(A1:A3,"信函",B1:B2)',
  average: 'AVERAGEIF(A1:A3,"信函",B1)',
  SUMIFS: 'SUMIFS(B1:B3,A1:A3,"信函")',
};
Object.values(formulas).forEach((formula, row) => (sheet.getCell(row + 1, 4).value = { formula }));
workbook.calculateFormulas();
const seen = Object.keys(formulas).map((name, row) => {
  const { result } = sheet.getCell(row + 1, 4);
  return `${name} ${result?.error ?? result}`;
}).join("; ");
console.log(seen);
process.exit(seen === "whole 40; first cell 0; two cells 10; average #DIV/0!; SUMIFS 40" ? 0 : 1);
JS
node calculate.mjs
