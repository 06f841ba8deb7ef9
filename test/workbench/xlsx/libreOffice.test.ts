/** @jest-environment jsdom */
import { readXlsx } from "hucre";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createExcelSheets } from "../../../src/excel";
import { insertSheets } from "../../../src/jobs";
import { readWorkbook, reportAreas } from "../../../src/workbook";
import { saveXlsx } from "../../../src/workbench/xlsx";
import { openExcel } from "../../excelHost";
import { packageOf, partsOf } from "./package";

const soffice = spawnSync("soffice", ["--version"]).status === 0;

/** The standard sheets with totals by formula, and a number in every other figure. */
async function filledWorkbook(): Promise<Uint8Array> {
  const { book } = await openExcel();
  const sheets = createExcelSheets();
  await insertSheets(sheets, { totals: "formula" });
  const { blocks } = await sheets.read(reportAreas());
  const { places } = readWorkbook({ sheetNames: book.sheets.map(({ name }) => name), blocks });
  const entered = [...places.values()].filter(({ sheet, address }) => book.evaluate(`=ISFORMULA('${sheet}'!${address})`, book.sheet(sheet), { row: 99, column: 0 }) !== true);
  for (const [index, place] of entered.entries()) await sheets.write(place, (index * 7) % 11);
  await sheets.write({ sheet: "基本信息", address: "B5" }, 2023);
  return saveXlsx(book);
}

/** The same file with no result beside its formulas, so that whoever opens it must compute. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(partsOf(bytes)).map(([name, xml]) => [name, xml.replaceAll(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, "$1")]);
  return packageOf(Object.fromEntries(parts) as Record<string, string>);
}

function recalculate(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "nianbao-"));
  try {
    writeFileSync(join(folder, "in.xlsx"), withoutResults(bytes));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", join(folder, "out"), join(folder, "in.xlsx")]);
    return new Uint8Array(readFileSync(join(folder, "out", "in.xlsx")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const values = async (bytes: Uint8Array) => (await readXlsx(bytes)).sheets.map(({ name, rows }) => ({
  name,
  rows: rows.map((row) => row.map((value) => value ?? "")),
}));

(soffice ? test : test.skip)("LibreOffice computes the same results (skipped where there is no soffice)", async () => {
  const bytes = await filledWorkbook();
  const ours = await values(bytes);
  const theirs = await values(recalculate(bytes));
  for (const { name, rows } of ours) {
    const other = theirs.find((sheet) => sheet.name === name)?.rows ?? [];
    expect(rows.map((row, r) => row.map((_, c) => other[r]?.[c] ?? ""))).toEqual(rows);
  }
  const total = ours.find(({ name }) => name === "三 依申请公开")?.rows[5]?.[9];
  expect(total).toBeGreaterThan(0);
}, 120_000);
