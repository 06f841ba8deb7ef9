#!/usr/bin/env bash
# Guess: a formula engine computes every formula of a workbook, or says that it did not.
# Versions: @cj-tech-master/excelts 10.2.0, on Node 20 or later.
# Behaviour: it parses all formulas into a pool of 10,000 texts before it compiles any, and throws the oldest away for each one more. Those are
#   not found when they are compiled, and are passed over without an error: their results stay as they were, and formulas that take them
#   take a blank cell, so that a sum is too low by as many.
# Output seen: "10000: all results; sum 50004999" and "10500: 500 without a result; sum 55004499 of 55130249".
# Source: dist/esm/modules/formula/integration/calculate-formulas-impl.js, AST_CACHE_MAX_ENTRIES, compileFormula ("reason: parse").
# Exits 0 while it is so, 1 once it is otherwise.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @cj-tech-master/excelts@10.2.0
cat >compute.mjs <<'JS'
import { Workbook } from "@cj-tech-master/excelts";
import { calculateFormulas } from "@cj-tech-master/excelts/formula";

function computed(count) {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("S");
  sheet.getCell("A1").value = 1;
  for (let row = 1; row < count; row++) sheet.getCell(row, 2).value = { formula: `$A$1+${row}` };
  sheet.getCell(count, 3).value = { formula: `SUM(B1:B${count - 1})` };
  calculateFormulas(workbook);
  const results = Array.from({ length: count - 1 }, (_, index) => sheet.getCell(index + 1, 2).result);
  return { without: results.filter((one) => one === undefined || one === null).length, sum: sheet.getCell(count, 3).result, right: ((count - 1) * (count + 2)) / 2 };
}
const all = computed(10_000);
const more = computed(10_500);
console.log(`10000: ${all.without === 0 ? "all results" : `${all.without} without a result`}; sum ${all.sum}`);
console.log(`10500: ${more.without} without a result; sum ${more.sum} of ${more.right}`);
process.exit(all.without === 0 && all.sum === all.right && more.without > 0 && more.sum < more.right ? 0 : 1);
JS
node compute.mjs
