import { readFileSync } from "node:fs";
import { createExcelSheets } from "../../src/excel";
import { openFileSheets } from "../../src/files";
import { openXlsx } from "../../workbench/src/xlsx";
import { openExcel } from "../excelHost";

test("the sample reads as the embedded Excel reads it through office.js, cell by cell", async () => {
  const bytes = new Uint8Array(readFileSync("assets/sample.xlsx"));
  await openExcel({ book: await openXlsx(bytes) });
  const { sheetNames } = await (await openFileSheets(bytes)).read([]);
  const areas = [...sheetNames.map((sheet) => ({ sheet, address: "A1:P60" })), { sheet: "没有", address: "A1" }];
  const read = await (await openFileSheets(bytes)).read(areas);
  // The file is yet to be computed when it is opened; Excel has opened it, and says of itself that results may spill.
  expect(read).toEqual({ ...(await createExcelSheets().read(areas)), calculation: "onOpening", spills: undefined });
  expect(read.blocks[1]?.flat().filter(({ value }) => typeof value === "number")).toHaveLength(10);
});
