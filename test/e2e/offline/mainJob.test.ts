import { readFile } from "node:fs/promises";
import { editionFigures } from "../../../src/figures";
import { edition2021 } from "../../../src/statute";
import { readDocx } from "../../report/readDocx";
import { testFolder } from "../../testFolder";
import { writtenNarrative, writtenOrgan } from "../../workbook/writtenNarrative";
import { onDisk, saveElsewhere } from "./byAnotherProgram";
import { openOffline } from "./offlinePage";

const folder = testFolder();

test("from an empty workbook to the report, filled in by another program that saves the file, with no request ever", async () => {
  const { page, picks, requests, consoleErrors, screenshot } = await openOffline();
  const status = page.getByRole("banner").getByRole("status");
  const file = folder.at("年报.xlsx");

  await page.getByRole("button", { name: "从空白工作簿开始" }).click();
  await page.getByText("这个工作簿还没有工作表。").waitFor();
  await page.getByRole("radio", { name: /手工填报/u }).click();
  await page.getByRole("region", { name: "文件和命令" }).getByRole("button", { name: "插入标准表" }).click();
  await page.getByRole("tab", { name: "正文" }).waitFor();
  await picks(file);
  await page.getByRole("button", { name: "保存为文件" }).click();
  await page.getByText(/已保存到文件/u).waitFor();

  await saveElsewhere(file, async (sheets) => {
    for (const [address, text] of Object.entries(writtenOrgan)) await sheets.write({ sheet: "基本信息", address }, text);
    for (const [address, text] of Object.entries(writtenNarrative())) await sheets.write({ sheet: "正文", address }, text);
    const zeros = (rows: number, columns: number) => Array.from({ length: rows }, () => Array<number>(columns).fill(0));
    const fill = (sheet: string, address: string, [first = [], ...others]: readonly number[][]) =>
      sheets.writeBlocks([{ sheet, address, rows: [first, ...others] }]);
    await fill("二 主动公开", "B5", zeros(2, 3));
    for (const address of ["B9", "B12", "B13", "B16"]) await sheets.write({ sheet: "二 主动公开", address }, 0);
    await fill("三 依申请公开", "D6", zeros(25, 7));
    await fill("四 复议诉讼", "A6", zeros(1, 15));
    await sheets.write({ sheet: "三 依申请公开", address: "D8" }, 3);
  });
  await status.getByText("1 处错误").waitFor();

  await page.getByRole("button", { name: /D8「予以公开·自然人」很可能是 0，误为 3/u }).click();
  await page.getByRole("grid", { name: "工作表 三 依申请公开" }).waitFor();
  const cell = page.getByRole("gridcell", { name: "D8 3" });
  expect(await cell.getAttribute("aria-selected")).toBe("true");
  expect(await cell.evaluate((one) => getComputedStyle(one).backgroundColor)).toBe("rgb(255, 199, 206)");
  await screenshot("broken-row");
  await page.getByRole("button", { name: "改为 0", exact: true }).first().click();
  await status.getByText("可以签发").waitFor();
  await page.getByRole("gridcell", { name: "D8 0" }).waitFor();
  for (let tries = 0; tries < 50 && (await onDisk(file, "三 依申请公开", "D8")) !== 0; tries++) await page.waitForTimeout(100);
  expect(await onDisk(file, "三 依申请公开", "D8")).toBe(0);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("region", { name: "文件和命令" }).getByRole("button", { name: "生成报告" }).click(),
  ]);
  const tables = readDocx(new Uint8Array(await readFile(await download.path()))).flatMap((block) => (block.kind === "table" ? [block.cells] : []));
  expect(tables.flat().filter(({ text }) => text === "0")).toHaveLength(editionFigures(edition2021).size);
  expect([requests, consoleErrors]).toEqual([[], []]);
});
