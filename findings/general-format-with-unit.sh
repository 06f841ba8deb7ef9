#!/usr/bin/env bash
# Guess: a unit in quotes stands behind a number whether its format begins with 0 or with General (General"万元", which a Chinese Excel lists as
#   G/通用格式"万元"): who shows numbers by their formats shows both units.
# Versions: @e965/xlsx 0.20.3 (SheetJS), hucre 1.0.0; numfmt 3.2.6 beside them.
# Behaviour: SheetJS drops all that stands behind General, also in CSV and HTML, so that 12.5万元 and 12.5亿元 are the same 12.5; hucre
#   puts letters of the word in place of the number. Neither raises an error.
# Output seen: 0.0 SheetJS 12.5万元, hucre 12.5万元, numfmt 12.5万元; General SheetJS 12.5, hucre Gnral万元ee, numfmt 12.5万元
# Source: ECMA-376 part 1, 18.8.31 numFmts (text in double quotation marks is displayed with the number). LibreOffice 7.4 shows 12.5万元.
# Exits 0 while it is so, 1 once it is otherwise.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @e965/xlsx@0.20.3 hucre@1.0.0 numfmt@3.2.6
cat >show.mjs <<'JS'
import * as XLSX from "@e965/xlsx";
import { formatValue } from "hucre";
import { format } from "numfmt";

const number = 12.5;
const sheetJs = (code) => {
  const made = { SheetNames: ["S"], Sheets: { S: { "!ref": "A1", A1: { t: "n", v: number, z: code } } } };
  return XLSX.utils.sheet_to_csv(XLSX.read(XLSX.write(made, { type: "buffer", bookType: "xlsx" })).Sheets.S);
};
const shown = (start) => {
  const code = `${start}"万元"`;
  return `${start} SheetJS ${sheetJs(code)}, hucre ${formatValue(number, code)}, numfmt ${format(code, number)}`;
};
const seen = `${shown("0.0")}; ${shown("General")}`;
console.log(seen);
process.exit(seen === "0.0 SheetJS 12.5万元, hucre 12.5万元, numfmt 12.5万元; General SheetJS 12.5, hucre Gnral万元ee, numfmt 12.5万元" ? 0 : 1);
JS
node show.mjs
