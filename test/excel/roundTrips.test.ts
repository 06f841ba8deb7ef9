/** @jest-environment jsdom */
import { createExcelSheets } from "../../src/excel";
import { areaOf } from "../../src/workbench/engine";
import { openExcel, type OpenExcel } from "../excelHost";

const sheets = createExcelSheets();
let excel: OpenExcel;

beforeEach(async () => {
  excel = await openExcel();
});

/** How many batches Excel gets while something is done. None may be sent as a write, which would clear the undo list. */
async function roundTrips(work: () => Promise<unknown>): Promise<number> {
  const before = excel.requests.length;
  await work();
  const made = excel.requests.slice(before);
  expect(made.filter(({ isWrite }) => isWrite)).toEqual([]);
  return made.length;
}

test("a survey takes two round trips, however many sheets there are", async () => {
  for (let count = 0; count < 20; count++) excel.book.addSheet();
  expect(await roundTrips(() => sheets.survey())).toBe(2);
});

describe("hidden rows and columns", () => {
  const ask = () => sheets.hiddenLines([{ sheet: "Sheet1", address: "A1:C9" }, { sheet: "Sheet1", address: "E1:F9" }]);

  test("take one round trip where nothing is hidden", async () => {
    expect(await roundTrips(ask)).toBe(1);
  });

  test.each([
    ["in a table", "A1:J31", [3], 2],
    ["side by side", "A1:J2000", [30, 31, 32, 33, 34, 35], 3],
    ["every second one", "A1:J2000", Array.from({ length: 1_000 }, (_, index) => 2 * index + 1), 3],
  ])("take a few more where some are hidden: %s", async (_, address, rows, expected) => {
    excel.user.changeShape(excel.book.activeSheet, (sheet) => { sheet.draft().hiddenRows = new Set(rows); }, areaOf({ row: 0, column: 0 }));
    let found: unknown;
    expect(await roundTrips(async () => { found = await sheets.hiddenLines([{ sheet: "Sheet1", address }]); })).toBe(expected);
    expect(found).toEqual([{ rows, columns: [] }]);
  });
});
