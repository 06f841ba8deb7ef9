import { readFileSync } from "node:fs";
import { makeSample } from "../../../scripts/sample/makeSample";
import { createExcelSheets } from "../../../src/excel";
import { checkWorkbook, createReport } from "../../../src/jobs";
import { openXlsx } from "../../src/xlsx";
import { openExcel } from "../../../test/excelHost";
import { bookState } from "./bookState";
import { cellOf } from "./package";

const committed = () => openXlsx(new Uint8Array(readFileSync("assets/sample.xlsx")));

/** The sample opened in Excel beside the add-in. */
async function openSample() {
  const book = await committed();
  return { ...(await openExcel({ book })), sheets: createExcelSheets() };
}

test("the committed sample is what `npm run sample` makes", async () => {
  expect(bookState(await committed())).toEqual(bookState(await makeSample()));
});

test("has no findings and no problems, and every figure filled in", async () => {
  const { sheets } = await openSample();
  const { findings, problems, progress } = await checkWorkbook(sheets, "zh-CN");
  expect({ findings, problems }).toEqual({ findings: [], problems: [] });
  expect(progress.map(({ filled, total }) => [filled, total])).toEqual([
    [10, 10],
    [175, 175],
    [15, 15],
  ]);
});

test("its totals are typed: a changed figure breaks the rules it stands in", async () => {
  const { book, user, sheets } = await openSample();
  user.enterText(book.sheet("三 依申请公开"), cellOf("D8"), "3");
  expect((await checkWorkbook(sheets, "zh-CN")).findings.map(({ id }) => id)).toEqual(["A1:applications.granted", "A2:naturalPerson"]);
});

test("makes a report without anything to note", async () => {
  const { sheets } = await openSample();
  const { fileName, document, notes } = await createReport(sheets, new Uint8Array(readFileSync("assets/report-template.docx")), "zh-CN");
  expect(fileName).toBe("招远市金岭镇人民政府2023年政府信息公开工作年度报告.docx");
  expect(document.length).toBeGreaterThan(5_000);
  expect(notes).toEqual([]);
});
