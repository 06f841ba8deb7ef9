#!/usr/bin/env bash
# Guess: a library that writes the area to print writes it so that spreadsheets can read it: with the name of the sheet in quotes where it has
#   a blank, a bracket or a hyphen, before each area, and in round trips as it was.
# Versions: hucre 1.0.0, read again by @e965/xlsx 0.20.3 (SheetJS).
# Behaviour: the name of the sheet is never quoted, and of several areas it stands before the first only, also in a file that was right before hucre opened
#   and saved it. What is written is no reference: LibreOffice 7.4 knows no area to print then, and prints the whole sheet.
# Output seen: written 2025 年!A1:B2; opened '2025 年'!$A$1:$B$2,'2025 年'!$D$1:$E$2; saved 2025 年!$A$1:$B$2,$D$1:$E$2
# Source: ECMA-376 part 1, 18.2.5 definedName (_xlnm.Print_Area) and 18.17.2.3 (the name of a sheet with such characters stands in single quotation marks).
# Exits 0 while it is so, 1 once it is otherwise.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent hucre@1.0.0 @e965/xlsx@0.20.3
cat >print.mjs <<'JS'
import * as XLSX from "@e965/xlsx";
import { openXlsx, saveXlsx, writeXlsx } from "hucre";

const name = "2025 年";
const area = (bytes) => XLSX.read(bytes).Workbook.Names.find(({ Name }) => Name === "_xlnm.Print_Area").Ref;
const written = await writeXlsx({ sheets: [{ name, rows: [["甲", 1], ["乙", 2]], pageSetup: { printArea: "A1:B2" } }] });
const right = XLSX.write({
  SheetNames: [name],
  Sheets: { [name]: XLSX.utils.aoa_to_sheet([["甲", 1], ["乙", 2]]) },
  Workbook: { Names: [{ Name: "_xlnm.Print_Area", Sheet: 0, Ref: `'${name}'!$A$1:$B$2,'${name}'!$D$1:$E$2` }] },
}, { type: "buffer", bookType: "xlsx" });
const saved = await saveXlsx(await openXlsx(right));
const seen = `written ${area(written)}; opened ${area(right)}; saved ${area(saved)}`;
console.log(seen);
process.exit(seen === "written 2025 年!A1:B2; opened '2025 年'!$A$1:$B$2,'2025 年'!$D$1:$E$2; saved 2025 年!$A$1:$B$2,$D$1:$E$2" ? 0 : 1);
JS
node print.mjs
