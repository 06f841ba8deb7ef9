#!/usr/bin/env bash
# Guess: a library that reads and writes a workbook leaves the defined names as they are, or leaves out those that it does not know.
# Versions: exceljs 4.4.0; the workbook is made with @e965/xlsx 0.20.3 (SheetJS).
# Behaviour: exceljs takes every name for a range. A name for a number goes, though formulas still use it; one for a formula, as lists that grow with their
#   column are defined, comes out as the first cell of a sheet with the name of the function, behind which there is no such sheet. Opened and saved is enough.
# Output seen: 率 gone; 单位 '名单'!$A$1:$A$3; 下拉 'OFFSET(名单'!$A$1
# Source: ECMA-376 part 1, 18.2.5 definedName (a name stands for a cell, a range, a formula or a constant); exceljs lib/doc/defined-names.js keeps ranges.
# Exits 0 while it is so, 1 once it is otherwise.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent exceljs@4.4.0 @e965/xlsx@0.20.3
cat >save.mjs <<'JS'
import ExcelJS from "exceljs";
import * as XLSX from "@e965/xlsx";

const names = [
  { Name: "率", Ref: "0.03" },
  { Name: "单位", Ref: "名单!$A$1:$A$3" },
  { Name: "下拉", Ref: "OFFSET(名单!$A$1,0,0,COUNTA(名单!$A:$A),1)" },
];
const made = { SheetNames: ["名单"], Sheets: { 名单: XLSX.utils.aoa_to_sheet([["甲"], ["乙"], ["丙"]]) }, Workbook: { Names: names } };
const workbook = new ExcelJS.Workbook();
await workbook.xlsx.load(XLSX.write(made, { type: "buffer", bookType: "xlsx" }));
const saved = XLSX.read(await workbook.xlsx.writeBuffer()).Workbook.Names;
const seen = names.map(({ Name }) => `${Name} ${saved.find((name) => name.Name === Name)?.Ref ?? "gone"}`).join("; ");
console.log(seen);
process.exit(seen === "率 gone; 单位 '名单'!$A$1:$A$3; 下拉 'OFFSET(名单'!$A$1" ? 0 : 1);
JS
node save.mjs
