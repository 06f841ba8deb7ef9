/** @jest-environment jsdom */
import { readXlsx } from "hucre";
import { createExcelSheets } from "../../../src/excel";
import { insertSheets } from "../../../src/jobs";
import { readReport } from "../../../src/workbook";
import { saveXlsx } from "../../src/xlsx";
import { openExcel } from "../../../test/excelHost";
import { convertWorkbook, libreOfficeIsHere, withoutResults } from "../../../test/libreOffice";

/** The standard sheets with totals by formula, and a number in every other figure. */
async function filledWorkbook(): Promise<Uint8Array> {
  const { book } = await openExcel();
  const sheets = createExcelSheets();
  await insertSheets(sheets, { totals: "formula" });
  const { places } = await readReport(sheets);
  const entered = [...places.values()].filter(
    ({ sheet, address }) => book.evaluate(`=ISFORMULA('${sheet}'!${address})`, book.sheet(sheet), { row: 99, column: 0 }) !== true,
  );
  for (const [index, place] of entered.entries()) await sheets.write(place, (index * 7) % 11);
  await sheets.write({ sheet: "基本信息", address: "B5" }, 2023);
  return saveXlsx(book);
}

const values = async (bytes: Uint8Array) =>
  (await readXlsx(bytes)).sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => row.map((value) => value ?? "")),
  }));

(libreOfficeIsHere ? test : test.skip)(
  "LibreOffice computes the same results (skipped where there is no soffice)",
  async () => {
    const bytes = await filledWorkbook();
    const ours = await values(bytes);
    const theirs = await values(convertWorkbook(withoutResults(bytes), "xlsx"));
    for (const { name, rows } of ours) {
      const other = theirs.find((sheet) => sheet.name === name)?.rows ?? [];
      expect(rows.map((row, r) => row.map((_, c) => other[r]?.[c] ?? ""))).toEqual(rows);
    }
    const total = ours.find(({ name }) => name === "三 依申请公开")?.rows[5]?.[9];
    expect(total).toBeGreaterThan(0);
  },
  120_000,
);
