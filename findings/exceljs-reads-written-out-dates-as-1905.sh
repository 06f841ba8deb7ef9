#!/usr/bin/env bash
# Guess: a date that is written out in a cell (t="d", as SheetJS writes when it is asked for dates, and Excel in strict files) is that date to whoever
#   reads the file, or a text to one who does not know the type.
# Versions: @e965/xlsx 0.20.3 (SheetJS) writes, exceljs 4.4.0 and SheetJS read, on Node 20 or later.
# Behaviour: exceljs takes the digits before the first "-", 2025, for the number of a day: with the cell's date format every date of 2025 is a day in July
#   1905. Nothing is said. SheetJS gives the date back.
# Output seen: cell <c r="A1" s="1" t="d"><v>2025-03-01T00:00:00.000Z</v></c>; SheetJS 2025-03-01; exceljs 1905-07-17
# Source: ECMA-376 part 1, 18.18.11 ST_CellType (d: a date in the writing of ISO 8601); exceljs lib/xlsx/xform/sheet/cell-xform.js has no such type.
# Exits 0 while it is so, 1 once it is otherwise.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @e965/xlsx@0.20.3 exceljs@4.4.0 fflate@0.8.3
cat >read.mjs <<'JS'
import ExcelJS from "exceljs";
import * as XLSX from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";

const made = XLSX.utils.book_new();
XLSX.utils.book_append_sheet(made, XLSX.utils.aoa_to_sheet([[new Date("2025-03-01")]], { cellDates: true, UTC: true }), "S");
const bytes = XLSX.write(made, { type: "buffer", bookType: "xlsx", cellDates: true });
const [cell] = /<c r="A1".*?<\/c>/.exec(strFromU8(unzipSync(new Uint8Array(bytes))["xl/worksheets/sheet1.xml"]));
const workbook = new ExcelJS.Workbook();
await workbook.xlsx.load(bytes);
const day = (date) => date.toISOString().slice(0, 10);
const seen = `cell ${cell}; SheetJS ${day(XLSX.read(bytes, { cellDates: true, UTC: true }).Sheets.S.A1.v)}; exceljs ${day(workbook.getWorksheet("S").getCell("A1").value)}`;
console.log(seen);
process.exit(seen === 'cell <c r="A1" s="1" t="d"><v>2025-03-01T00:00:00.000Z</v></c>; SheetJS 2025-03-01; exceljs 1905-07-17' ? 0 : 1);
JS
node read.mjs
