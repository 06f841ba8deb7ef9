#!/usr/bin/env bash
# Guess: ROUND(1.255,2) is 1.26, as in Excel and LibreOffice Calc, which round the decimal number that a cell shows; fees in 万元 with two places are
#   rounded like this. An engine that rounds the binary number instead does so everywhere alike.
# Versions: @cj-tech-master/excelts 10.2.0.
# Behaviour: 68 of the thousand halves from 0.005 to 9.995 lose a hundredth, and with them TEXT. It is neither rule: 2.675 goes up and 1.255 down, though both
#   are stored a little below.
# Output seen: ROUND(1.255,2) 1.25; ROUND(8.325,2) 8.32; ROUND(1.005,2) 1; ROUND(2.675,2) 2.68; TEXT(1.255,"0.00") 1.25; 68 of 1000 down
# Source: ECMA-376 part 1, 18.17.7 (ROUND); Microsoft's page on ROUND (halves go away from zero). LibreOffice 7.4 gives 1.26, 8.33, 1.01, 2.68, 1.26.
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
const formulas = ["ROUND(1.255,2)", "ROUND(8.325,2)", "ROUND(1.005,2)", "ROUND(2.675,2)", 'TEXT(1.255,"0.00")'];
const halves = Array.from({ length: 1000 }, (_, hundredths) => `ROUND(${(hundredths / 100).toFixed(2)}5,2)`);
const workbook = new Workbook();
const sheet = workbook.addWorksheet("S");
const calculated = [...formulas, ...halves];
calculated.forEach((formula, row) => (sheet.getCell(row + 1, 1).value = { formula }));
workbook.calculateFormulas();
const results = calculated.map((_, row) => sheet.getCell(row + 1, 1).result);
const down = results.slice(formulas.length).filter((result, hundredths) => Math.round(result * 100) === hundredths).length;
const seen = `${formulas.map((formula, row) => `${formula} ${results[row]}`).join("; ")}; ${down} of 1000 down`;
console.log(seen);
process.exit(seen === 'ROUND(1.255,2) 1.25; ROUND(8.325,2) 8.32; ROUND(1.005,2) 1; ROUND(2.675,2) 2.68; TEXT(1.255,"0.00") 1.25; 68 of 1000 down' ? 0 : 1);
JS
node calculate.mjs
