import { readFile } from "node:fs/promises";
import type { Frame, Page } from "playwright-core";
import { readDocx } from "../report/readDocx";
import { writtenNarrative } from "../workbook/writtenNarrative";
import { openWorkbench } from "./browser";
import { sheetOf } from "./sheet";

const RED = "rgb(255, 199, 206)";
const zeros = (rows: number, columns: number): string[][] => Array.from({ length: rows }, () => Array<string>(columns).fill("0"));

/** Types the figures of 招远市金岭镇 2023, all of them zero, and whose report it is. */
async function fillIn(page: Page): Promise<void> {
  const sheet = sheetOf(page);
  await sheet.open("基本信息");
  await sheet.type("B3", "招远市金岭镇人民政府");
  await sheet.type("B5", "2023");
  await sheet.type("B7", "2024/1/15");
  await sheet.type("B8", "招远市金岭镇政府驻地");
  await sheet.type("B14", "23");
  await sheet.open("二 主动公开");
  await sheet.typeRows("B5", zeros(2, 3));
  for (const address of ["B9", "B12", "B13", "B16"]) await sheet.type(address, "0");
  await sheet.open("三 依申请公开");
  await sheet.typeRows("D6", zeros(25, 7));
  await sheet.open("四 复议诉讼");
  await sheet.typeRows("A6", zeros(1, 15));
  await sheet.open("正文");
  const written = { ...writtenNarrative(), C6: "全年发布信息{发布信息条数}条。" };
  for (const [address, text] of Object.entries(written)) await sheet.type(address, text);
}

/** Presses 生成报告 on the ribbon and reads the file that is downloaded. */
async function generate(page: Page): Promise<{ name: string; report: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "生成报告" }).click()]);
  return { name: download.suggestedFilename(), report: new Uint8Array(await readFile(await download.path())) };
}

const status = (pane: Frame) => pane.getByRole("status").first();

test("insert, fill, break a row, read why, mend it, generate: with the mouse, in the production bundle", async () => {
  const { page, pane, consoleErrors, screenshot } = await openWorkbench({ query: { book: "empty" } });
  const sheet = sheetOf(page);

  await pane.getByRole("radio", { name: /手工填报/u }).click();
  await pane.getByRole("button", { name: "插入标准表" }).click();
  await page.getByRole("tab", { name: "正文" }).waitFor();

  await pane.getByText("正文 还没有写（写了以后才检查，没有写不能签发）").waitFor();
  await fillIn(page);
  await status(pane).getByText("可以签发").waitFor();

  await sheet.open("三 依申请公开");
  await sheet.type("D8", "3");
  const suspect = "D8「予以公开·自然人」很可能是 0，误为 3；改后 2 条勾稽关系全部成立；只有这一格能做到。";
  await pane.getByRole("button", { name: suspect }).waitFor();
  await pane.getByRole("button", { name: "为什么：2 条等式不成立" }).click();
  const row = pane.getByRole("button", { name: /表三「予以公开」一行：各列相加是 3（自然人 3），「总计」填的是 0，少了 3/u });
  await row.waitFor();
  expect(await status(pane).innerText()).toContain("1 处错误");
  expect([await sheet.fill("D8"), await sheet.fill("J8"), await sheet.fill("D9")]).toEqual([RED, RED, expect.not.stringMatching(RED)]);
  await screenshot("main-job-broken-row");

  await row.click();
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>("[aria-label='名称框']")?.value === "D8:J8");
  await pane.getByRole("button", { name: "改为 0", exact: true }).click();
  await status(pane).getByText("可以签发").waitFor();
  expect(await sheet.fill("D8")).not.toBe(RED);

  const { name, report } = await generate(page);
  expect(name).toBe("招远市金岭镇人民政府2023年政府信息公开工作年度报告.docx");
  const blocks = readDocx(report);
  expect(blocks[0]?.kind === "paragraph" && blocks[0].text).toBe("招远市金岭镇人民政府\n2023年政府信息公开工作年度报告");
  expect(blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []))).toContain("全年发布信息23条。");
  const tables = blocks.flatMap((block) => (block.kind === "table" ? [block.cells.map(({ text }) => text)] : []));
  expect(tables.map((cells) => cells.filter((text) => text === "0").length)).toEqual([10, 175, 15]);
  expect(tables[1]).toContain("（一）予以公开");
  expect(consoleErrors).toEqual([]);
}, 180_000);

test("with an error open the ribbon's 生成报告 asks first, and 先去修改 makes no file", async () => {
  const { page, pane } = await openWorkbench();
  const sheet = sheetOf(page);
  await status(pane).getByText("可以签发").waitFor();
  await sheet.open("四 复议诉讼");
  await sheet.type("A6", "7");
  await status(pane).getByText("1 处错误").waitFor();
  let downloads = 0;
  page.on("download", () => (downloads += 1));
  await page.getByRole("button", { name: "生成报告" }).click();
  await pane.getByText("还有 1 处错误，仍要生成吗？").waitFor();
  await pane.getByRole("button", { name: "先去修改" }).click();
  expect(downloads).toBe(0);
  await page.getByRole("button", { name: "生成报告" }).click();
  const [download] = await Promise.all([page.waitForEvent("download"), pane.getByRole("button", { name: "仍要生成" }).click()]);
  expect(download.suggestedFilename()).toContain("招远市金岭镇人民政府2023年");
});

test("the same by keyboard alone: insert from the ribbon, type, and hear the count", async () => {
  const { page, pane } = await openWorkbench({ query: { book: "empty" } });
  await status(pane).getByText("还没有标准表").waitFor();
  const insert = page.getByRole("button", { name: "插入标准表" });
  await insert.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("tab", { name: "正文" }).waitFor();
  const tab = page.getByRole("tab", { name: "四 复议诉讼" });
  await tab.focus();
  await page.keyboard.press("Enter");
  const sheet = sheetOf(page);
  await sheet.typeRows("A6", [["1", "0", "2"]]);
  await status(pane)
    .getByText(/处错误/u)
    .waitFor();
});
