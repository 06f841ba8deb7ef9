#!/usr/bin/env bash
# Guess: a library that shows numbers by their formats writes the two that Excel offers under 特殊 (中文小写数字 [DBNum1][$-804]General, 中文大写数字
#   [DBNum2][$-804]General) in Chinese numerals, 一千二百三十四, or else in plain digits.
# Versions: @e965/xlsx 0.20.3 (SheetJS), hucre 1.0.0, @cj-tech-master/excelts 10.2.0 (TEXT), numfmt 3.2.6.
# Behaviour: SheetJS puts a dollar before the number, also into CSV and HTML, as it takes the language in [$-804] for a currency; hucre spells parts of
#   "General"; excelts' TEXT takes the D and the m of DBNum for day and month. Only numfmt leaves plain digits. None raises an error.
# Output seen: SheetJS $1234; hucre [DBNum1]Gnralee; excelts [18BNu51][$-804]General; numfmt 1234
# Source: Excel's own list, 设置单元格格式, 数字, 特殊, 中文(中国); ECMA-376 part 1, 18.8.30 numFmt (a format is a code of such parts). LibreOffice 7.4 shows
#   一千二百三十四.
# Exits 0 while it is so, 1 once it is otherwise.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @e965/xlsx@0.20.3 hucre@1.0.0 @cj-tech-master/excelts@10.2.0 numfmt@3.2.6
cat >show.mjs <<'JS'
import { Workbook } from "@cj-tech-master/excelts";
import { installFormulaEngine } from "@cj-tech-master/excelts/formula";
import * as XLSX from "@e965/xlsx";
import { formatValue } from "hucre";
import { format } from "numfmt";

const code = "[DBNum1][$-804]General";
const made = { SheetNames: ["S"], Sheets: { S: { "!ref": "A1", A1: { t: "n", v: 1234, z: code } } } };
const csv = XLSX.utils.sheet_to_csv(XLSX.read(XLSX.write(made, { type: "buffer", bookType: "xlsx" })).Sheets.S);
installFormulaEngine();
const workbook = new Workbook();
const cell = workbook.addWorksheet("S").getCell("A1");
cell.value = { formula: `TEXT(1234,"${code}")` };
workbook.calculateFormulas();
const seen = `SheetJS ${csv}; hucre ${formatValue(1234, code)}; excelts ${cell.result}; numfmt ${format(code, 1234)}`;
console.log(seen);
process.exit(seen === "SheetJS $1234; hucre [DBNum1]Gnralee; excelts [18BNu51][$-804]General; numfmt 1234" ? 0 : 1);
JS
node show.mjs
