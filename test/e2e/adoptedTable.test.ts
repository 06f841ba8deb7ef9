import { tableFigures } from "../../src/figures";
import { newFileSheets } from "../../src/files";
import { edition2021, type FigureId, type Table } from "../../src/statute";
import type { CellValue } from "../../src/workbook";
import { planOf } from "../port/plans";
import { richTable } from "../workbook/recognition/richGrid";
import { expectAccessible } from "./accessible";
import { openWorkbench } from "./browser";
import { sheetOf } from "./sheet";

const RED = "rgb(255, 199, 206)";
const applications = edition2021.tables[1] as Table;

/** The county's own sheet: the table moved down under a title, without our looks. */
function ownSheet(year: number): (string | number)[][] {
  const values = new Map<FigureId, CellValue>(tableFigures(applications).map(({ id }) => [id, 0]));
  const rows = richTable(applications, values).map((cells) => ["", ...cells.map(({ value }) => value as string | number)]);
  return [["", `某县${year}年度依申请公开情况`, ...Array<string>(9).fill("")], Array<string>(11).fill(""), ...rows];
}

test("of two years in a person's own workbook one is chosen, checked live, and flagged on a click; the pane is accessible", async () => {
  const file = newFileSheets();
  await file.insert([planOf("2024", ownSheet(2024)), planOf("2025", ownSheet(2025))]);
  const { page, consoleErrors, screenshot } = await openWorkbench({ query: { book: "empty" } });
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name: "县里的表.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(await file.save()) });
  await page.getByText("县里的表.xlsx").first().waitFor();
  const pane = await (await page.waitForSelector("iframe[src*='taskpane.html']", { state: "attached" })).contentFrame();
  if (!pane) throw new Error("no pane");
  await pane.getByText("表三有几处，哪一处是本年的？").waitFor();
  await pane.getByText("表三有几处，哪一处是本年的？").scrollIntoViewIfNeeded();
  await screenshot("two-years");

  await expectAccessible(page, pane);

  await page.locator("iframe").evaluate((frame) => {
    frame.style.width = "320px";
    frame.style.minWidth = "320px";
  });
  const choose = pane.getByRole("button", { name: "本年用这一处 2025!B3:K30" });
  await choose.focus();
  await page.keyboard.press("Enter");
  await pane.getByText("在 2025!B3:K30 找到表三，25 行 7 列").first().waitFor();
  await pane.getByRole("button", { name: "加标记 表三" }).click();
  const sheet = sheetOf(page);
  await sheet.open("2025");
  await sheet.type("E6", "3");
  await pane
    .getByText(/E6「本年新收·自然人」/u)
    .first()
    .waitFor();
  expect([await sheet.fill("E6"), await sheet.fill("K6"), await sheet.fill("E7")]).toEqual([RED, RED, expect.anything()]);
  await screenshot("adopted-table");
  await sheet.type("E6", "0");
  await pane.getByRole("button", { name: "用本工作簿里的另一份" }).click();
  await pane.getByText("上年报告： 2024 年度，来自 2024").waitFor();
  await sheet.open("2025");
  await sheet.type("E7", "1");
  await pane.getByText("表三「上年结转·自然人」填的是 1，上年报告的「结转下年度·自然人」是 0，两个数应相等。请核对这两份报告。").waitFor();
  expect(consoleErrors).toEqual([]);
}, 180_000);
