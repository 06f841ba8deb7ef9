/** @jest-environment node */
import "./useOwnEdition";
import { buildTemplate } from "../../scripts/report-template/buildTemplate";
import { createExcelSheets } from "../../src/excel";
import { checkWorkbook, createReport, insertSheets } from "../../src/jobs";
import { readReport } from "../../src/workbook";
import { openExcel } from "../excelHost";
import { cellAt } from "../jobs/openReport";
import { ofForm } from "../ofForm";
import { bodyText } from "../report/readDocx";
import { edition2030 } from "./edition2030";
import { filling } from "./edition2030/filling";

test("in Excel its sheets are inserted, a wrong figure of its own row is found at its cell, and the report is made", async () => {
  const { book, user } = await openExcel();
  const sheets = createExcelSheets();
  await insertSheets(sheets, { totals: "typed", filling });
  const { places, edition } = await readReport(sheets);
  expect(edition.id).toBe(2030);
  const { sheet = "", address = "" } = places.get(ofForm("applications.withheld.personalInformation:naturalPerson")) ?? {};
  expect(book.sheet(sheet).value(cellAt(address.replace(/^./u, "C")))).toBe("9.属于个人敏感信息");
  expect((await checkWorkbook(sheets, "zh-CN")).findings.filter(({ figures }) => figures.length > 0)).toEqual([]);

  user.enterText(book.sheet(sheet), cellAt(address), "4", true);
  const { findings, faults } = await checkWorkbook(sheets, "zh-CN");
  expect(findings.map(({ message }) => message).join()).toContain("「不予公开·属于个人敏感信息」");
  expect(faults.flatMap(({ suspects }) => suspects.flatMap(({ changes }) => changes))).toContainEqual(
    expect.objectContaining({ cell: { sheet, address }, from: 4, to: 3 }),
  );

  user.enterText(book.sheet(sheet), cellAt(address), "3", true);
  const { document } = await createReport(sheets, await buildTemplate(edition2030), "zh-CN");
  expect(bodyText(document)).toContain("9.属于个人敏感信息");
});
