import { readFile } from "node:fs/promises";
import type { Frame, Page } from "playwright-core";
import { openFileSheets } from "../../src/files";
import { openWorkbench } from "./browser";
import { sheetOf } from "./sheet";

/** Presses a button of the pane and reads the file that is downloaded. */
async function downloaded(page: Page, pane: Frame, button: string): Promise<{ name: string; content: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent("download"), pane.getByRole("button", { name: button, exact: true }).click()]);
  return { name: download.suggestedFilename(), content: new Uint8Array(await readFile(await download.path())) };
}

test("the file of the results opens with what the pane lists, sentence by sentence", async () => {
  const { page, pane } = await openWorkbench();
  await pane.getByRole("status").first().getByText("可以签发").waitFor();
  const sheet = sheetOf(page);
  await sheet.open("四 复议诉讼");
  await sheet.type("A6", "7");
  await sheet.open("正文");
  await sheet.type("C7", "全年收到政府信息公开申请999件。");
  await pane.getByRole("status").first().getByText("1 处错误，1 处警告").waitFor();
  const listed = await pane.locator("[data-finding] > button:first-of-type").allInnerTexts();
  const { content } = await downloaded(page, pane, "导出校验结果");
  const {
    blocks: [rows = []],
  } = await (await openFileSheets(content)).read([{ sheet: "校验结果", address: "A1:G30" }]);
  const cells = rows.map((row) => row.map(({ value }) => value));
  const [fault = "", claim = ""] = listed;
  expect(cells.find((row) => row.some((value) => typeof value === "string" && value.startsWith(fault)))).toEqual(expect.arrayContaining(["错误"]));
  expect(cells.find((row) => row.includes(claim))).toEqual(expect.arrayContaining(["警告", "正文!C7"]));
});

test("the results and the report's page are kept from the production bundle, at the width of a narrow pane", async () => {
  const { page, pane, consoleErrors, screenshot } = await openWorkbench();
  const results = await downloaded(page, pane, "导出校验结果");
  expect(results.name).toMatch(/年报校验结果\.xlsx$/u);
  expect((await (await openFileSheets(results.content)).survey()).map(({ name }) => name)).toEqual(["校验结果"]);
  await pane.getByText("校验结果已存成 Excel 文件").scrollIntoViewIfNeeded();
  await screenshot("exported-results");

  await pane.getByRole("button", { name: "生成报告", exact: true }).click();
  const goOn = pane.getByRole("button", { name: "仍要生成" });
  await goOn.or(pane.getByText("报告已生成")).first().waitFor();
  if (await goOn.isVisible()) await goOn.click();
  await pane.getByText("报告已生成").waitFor();
  const report = await downloaded(page, pane, "另存为网页");
  expect(report.name).toMatch(/政府信息公开工作年度报告\.html$/u);
  expect(new TextDecoder().decode(report.content)).toContain("<table>");
  await pane.getByText("报告已存成网页").scrollIntoViewIfNeeded();
  await screenshot("exported-page");
  expect(consoleErrors).toEqual([]);
});
