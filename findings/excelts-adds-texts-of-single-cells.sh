#!/usr/bin/env bash
# Guess: SUM passes over a text in a cell, be it "3", as Excel does: whether the cell is named by itself, as where totals add up groups (=SUM(B2,B5,B9)),
#   or within a range makes no difference. Only what is typed into the formula, =SUM("3"), is read as a number.
# Versions: @cj-tech-master/excelts 10.2.0.
# Behaviour: a cell that is named by itself is taken as if its text were typed: "3" is added and counted, and with 件 in it the total is #VALUE!. In a
#   range the same cells are passed over, so that two ways to write one total differ in one workbook.
# Output seen: SUM(A1:A2) 3; SUM(A1,A2) 6; SUM(A1:A3) 3; SUM(A1,A3) #VALUE!; COUNT(A1:A2) 1; COUNT(A1,A2) 2
# Source: ECMA-376 part 1, 18.17.7 (SUM, COUNT: of what a reference names only numbers enter). LibreOffice 7.4 gives 3, 3, 3, 3, 1, 1.
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
[3, "3", "件"].forEach((value, row) => (sheet.getCell(row + 1, 1).value = value));
const formulas = ["SUM(A1:A2)", "SUM(A1,A2)", "SUM(A1:A3)", "SUM(A1,A3)", "COUNT(A1:A2)", "COUNT(A1,A2)"];
formulas.forEach((formula, row) => (sheet.getCell(row + 1, 3).value = { formula }));
workbook.calculateFormulas();
const seen = formulas.map((formula, row) => {
  const { result } = sheet.getCell(row + 1, 3);
  return `${formula} ${result?.error ?? result}`;
}).join("; ");
console.log(seen);
process.exit(seen === "SUM(A1:A2) 3; SUM(A1,A2) 6; SUM(A1:A3) 3; SUM(A1,A3) #VALUE!; COUNT(A1:A2) 1; COUNT(A1,A2) 2" ? 0 : 1);
JS
node calculate.mjs
