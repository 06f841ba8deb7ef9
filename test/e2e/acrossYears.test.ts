import { readFile } from "node:fs/promises";
import type { Frame } from "playwright-core";
import { editionFigures } from "../../src/figures";
import { newFileSheets } from "../../src/files";
import { edition2021 } from "../../src/statute";
import { planStandardSheets } from "../../src/workbook";
import { openBook } from "./book";
import { openWorkbench } from "./browser";
import { seen } from "./seen";
import { sheetOf } from "./sheet";
import { ofForm } from "../ofForm";

const ORGAN = "某县某镇人民政府";
const zeros = (rows: number, columns: number): string[][] => Array.from({ length: rows }, () => Array<string>(columns).fill("0"));

/** Last year's workbook as a clerk kept it: five applications came in, two of them were carried over. */
async function lastYearsFile(): Promise<Buffer> {
  const figures = new Map([...editionFigures(edition2021).keys()].map((id) => [id, 0]));
  for (const column of ["naturalPerson", "total"]) {
    figures
      .set(ofForm(`applications.received:${column}`), 5)
      .set(ofForm(`applications.granted:${column}`), 3)
      .set(ofForm(`applications.outcomesTotal:${column}`), 3)
      .set(ofForm(`applications.carriedOut:${column}`), 2);
  }
  const narrative = [{ section: "一", heading: "（二）依申请公开", text: "2024年共收到申请 {三.本年新收.总计} 件，2024年6月20日培训一次。" }];
  const file = newFileSheets();
  await file.insert(planStandardSheets(edition2021, "typed", { organ: { name: ORGAN, year: 2024, kind: "乡镇政府" }, figures, narrative }));
  return Buffer.from(await file.save());
}

const status = (pane: Frame) => pane.getByRole("status").first();

test("last year's workbook is rolled forward; this year's figures are typed; 上年结转 that is broken is told from last year's report", async () => {
  const { page, consoleErrors, screenshot } = await openWorkbench({ query: { book: "empty" } });
  const last = await lastYearsFile();
  let pane = await openBook(page, "去年.xlsx", last);
  await pane
    .getByText(/表三，25 行 7 列|找到 3 张统计表/u)
    .first()
    .waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), pane.getByRole("button", { name: "新建下一年度工作簿" }).click()]);
  expect(download.suggestedFilename()).toBe(`${ORGAN}2025年政府信息公开年报数据.xlsx`);
  await pane.getByText("2025 年度的工作簿已建好").waitFor();
  await seen(pane.getByText("2024年6月20日培训一次"));
  await screenshot("rolled-forward");

  pane = await openBook(page, download.suggestedFilename(), await readFile(await download.path()));
  await pane.getByText(`上年报告：${ORGAN} 2024 年度`).waitFor();
  const sheet = sheetOf(page);
  await sheet.open("三 依申请公开");
  expect(await sheet.text("D7")).toBe("2");
  await sheet.typeRows("D6", [["1", "0", "0", "0", "0", "0"]]);
  await sheet.typeRows("D8", zeros(21, 6));
  await sheet.typeRows("D8", [["3"]]);
  await sheet.typeRows("D30", zeros(1, 6));
  await pane.getByText(/表三 已填/u).waitFor();
  await status(pane)
    .getByText(/错误|警告/u)
    .waitFor();
  const before = await pane.getByText(/上年报告的「结转下年度/u).count();
  expect(before).toBe(0);

  await sheet.type("D7", "4");
  const sentence = "表三「上年结转·自然人」填的是 4，上年报告的「结转下年度·自然人」是 2，两个数应相等。请核对这两份报告。";
  await pane.getByText(sentence).waitFor();
  await pane.getByText(sentence).scrollIntoViewIfNeeded();
  await screenshot("carried-in-broken");
  await sheet.type("D7", "2");
  await pane.getByText(sentence).waitFor({ state: "detached" });

  const other = pane.locator("input[type=file][aria-label='换一个上年的工作簿']");
  await other.setInputFiles({ name: "去年.xlsx", mimeType: "application/octet-stream", buffer: last });
  await pane.getByText("“上年数据”里已有数据，要用 去年.xlsx 替换吗？").waitFor();
  await pane.getByRole("button", { name: "不替换" }).click();
  await other.setInputFiles({ name: "不是表格.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("abc") });
  await seen(pane.getByRole("alert").getByText(/请/u).first());
  await screenshot("last-year-refused");
  expect(consoleErrors).toEqual([]);
}, 180_000);
