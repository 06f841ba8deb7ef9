#!/usr/bin/env bash
# Guess: COUNTIF and SUMIFS read a date in a criterion (">=2025-6-1") as a date, as Excel and LibreOffice Calc do, and as excelts itself does with a
#   number in one (">5") and with DATEVALUE("2025-6-1"); what cannot be read matches nothing.
# Versions: @cj-tech-master/excelts 10.2.0.
# Behaviour: the date stays a text, and the cell's serial number (45717) is compared with it letter by letter: every date is later than "2025-6-1" and earlier
#   than "5/3/2025", none is equal to one, and none lies within half a year. There is no error; with ">="&DATE(2025,6,1) the count is right.
# Output seen: from 3; before 3; day 0; within 0; number 2
# Source: Microsoft's page on COUNTIFS has "<5/3/2011" among its examples; ECMA-376 part 1, 18.17.7 (COUNTIF, SUMIFS: an operator and an operand that the
#   cells' values are compared with). LibreOffice 7.4 gives 2, 1, 1, 50, 2.
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
const received = ["2025-03-01", "2025-06-01", "2025-12-31"];
received.forEach((day, row) => {
  sheet.getCell(row + 1, 1).value = new Date(day);
  sheet.getCell(row + 1, 1).numFmt = "yyyy-mm-dd";
  sheet.getCell(row + 1, 2).value = [10, 20, 30][row];
});
const formulas = {
  from: 'COUNTIF(A1:A3,">=2025-6-1")',
  before: 'COUNTIF(A1:A3,"<5/3/2025")',
  day: 'COUNTIF(A1:A3,"2025-6-1")',
  within: 'SUMIFS(B1:B3,A1:A3,">=2025-6-1",A1:A3,"<=2025-12-31")',
  number: 'COUNTIF(A1:A3,">="&DATE(2025,6,1))',
};
Object.values(formulas).forEach((formula, row) => (sheet.getCell(row + 1, 4).value = { formula }));
workbook.calculateFormulas();
const seen = Object.keys(formulas).map((name, row) => `${name} ${sheet.getCell(row + 1, 4).result}`).join("; ");
console.log(seen);
process.exit(seen === "from 3; before 3; day 0; within 0; number 2" ? 0 : 1);
JS
node calculate.mjs
