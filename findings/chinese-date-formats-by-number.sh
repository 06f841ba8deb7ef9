#!/usr/bin/env bash
# Guess: a library that reads .xlsx knows a cell as a date by its built-in number format, also by those of a Chinese Excel (numFmtId 27-36 and
#   50-58, which a file names by number alone), and shows it as that Excel does: 46082 under 58 is 3月1日.
# Versions: exceljs 4.4.0, @e965/xlsx 0.20.3 (SheetJS), on Node 20 or later.
# Behaviour: exceljs gives a plain number without any format for 27, 31, 57 and 58, and a Date for 14, so that a count typed as 3-1 in a
#   Chinese Excel reads as 46082. SheetJS knows the date and shows it as an American one, 3/1/26.
# Output seen: "14 exceljs Date; SheetJS d 3/1/26" and for each of the others "exceljs number without format; SheetJS d 3/1/26".
# Source: ECMA-376 part 1, 18.8.30 numFmt (the table for zh-cn); exceljs lib/xlsx/defaultnumformats.js has 27-36 and 50-58 for some
#   languages, without a code for English.
# Exits 0 while it is so, 1 once it is otherwise.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent exceljs@4.4.0 @e965/xlsx@0.20.3 fflate@0.8.3
cat >read.mjs <<'JS'
import { zipSync, strToU8 } from "fflate";
import ExcelJS from "exceljs";
import * as XLSX from "@e965/xlsx";

const ids = [14, 27, 31, 57, 58];
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const pack = "http://schemas.openxmlformats.org/package/2006";
const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const address = (column) => `${"ABCDE"[column]}1`;
const parts = {
  "[Content_Types].xml": `<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${[
    ["workbook", "sheet.main"], ["worksheets/sheet1", "worksheet"], ["styles", "styles"],
  ].map(([name, type]) => `<Override PartName="/xl/${name}.xml" ContentType="${sheetType}.${type}+xml"/>`).join("")}</Types>`,
  "_rels/.rels": `<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${rel}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${rel}/styles" Target="styles.xml"/></Relationships>`,
  "xl/styles.xml": `<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${ids.length + 1}"><xf numFmtId="0"/>${ids.map((id) => `<xf numFmtId="${id}" applyNumberFormat="1"/>`).join("")}</cellXfs></styleSheet>`,
  "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData><row r="1">${ids.map((_, column) => `<c r="${address(column)}" s="${column + 1}"><v>46082</v></c>`).join("")}</row></sheetData></worksheet>`,
};
const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
const workbook = new ExcelJS.Workbook();
await workbook.xlsx.load(Buffer.from(bytes));
const sheet = XLSX.read(bytes, { cellDates: true }).Sheets.S;
const lines = ids.map((id, column) => {
  const { value, numFmt } = workbook.worksheets[0].getCell(address(column));
  const read = value instanceof Date ? "Date" : `${typeof value} ${numFmt === undefined ? "without format" : numFmt}`;
  const { t, w } = sheet[address(column)];
  return `${id} exceljs ${read}; SheetJS ${t} ${w}`;
});
console.log(lines.join("\n"));
const expected = ids.map((id) => `${id} exceljs ${id === 14 ? "Date" : "number without format"}; SheetJS d 3/1/26`);
process.exit(lines.join() === expected.join() ? 0 : 1);
JS
node read.mjs
