#!/usr/bin/env bash
# Guess: where a file holds a formula once for many cells (a shared formula, as Excel writes one that was filled down), a library that spells it out for a
#   cell moves the references in it, and not what stands in quotes.
# Versions: exceljs 4.4.0, @e965/xlsx 0.20.3 (SheetJS), on Node 20 or later.
# Behaviour: both move whatever looks like a cell, also in texts: a quarter "Q1" that is compared with becomes "Q2" in the second row, so that the formula says
#   another thing than the file, and gives 0 for 5 once it is computed anew. The first cell of the group is right, no error is raised.
# Output seen: first IF(A1="Q1",B1,0); exceljs IF(A2="Q2",B2,0); SheetJS IF(A2="Q2",B2,0)
# Source: ECMA-376 part 1, 18.3.1.40 f (t="shared", relative references move) and 18.17.2.1 (a string constant is no reference); exceljs
#   lib/utils/shared-formula.js and shift_formula_str in SheetJS's xlsx.js look for letters and digits alone.
# Exits 0 while it is so, 1 once it is otherwise.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent exceljs@4.4.0 @e965/xlsx@0.20.3
cat >read.mjs <<'JS'
import ExcelJS from "exceljs";
import * as XLSX from "@e965/xlsx";

const made = new ExcelJS.Workbook();
const sheet = made.addWorksheet("S");
sheet.addRows([["Q1", 4], ["Q1", 5]]);
sheet.getCell("C1").value = { formula: 'IF(A1="Q1",B1,0)', shareType: "shared", ref: "C1:C2", result: 4 };
sheet.getCell("C2").value = { sharedFormula: "C1", result: 5 };
const bytes = await made.xlsx.writeBuffer();
const read = new ExcelJS.Workbook();
await read.xlsx.load(bytes);
const cells = read.getWorksheet("S");
const seen = `first ${cells.getCell("C1").formula}; exceljs ${cells.getCell("C2").formula}; SheetJS ${XLSX.read(bytes).Sheets.S.C2.f}`;
console.log(seen);
process.exit(seen === 'first IF(A1="Q1",B1,0); exceljs IF(A2="Q2",B2,0); SheetJS IF(A2="Q2",B2,0)' ? 0 : 1);
JS
node read.mjs
