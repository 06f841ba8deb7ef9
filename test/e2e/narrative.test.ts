import { expectAccessible } from "./accessible";
import { openWorkbench } from "./browser";
import { sheetOf } from "./sheet";

test("a number in 正文 that the tables contradict is named with its sentence, found by keyboard, and gone when it is mended; the pane is accessible", async () => {
  const { page, pane, consoleErrors, screenshot } = await openWorkbench();
  const sheet = sheetOf(page);
  const status = pane.getByRole("status").first();
  await status.getByText("可以签发").waitFor();
  await sheet.open("正文");
  const suggested = await sheet.text("C9");
  await sheet.type("C9", "全年收到政府信息公开申请3件，全部办结。一是畅通渠道；三是规范答复。");

  const claim = pane.getByRole("button", { name: /^正文第一部分写的是“收到政府信息公开申请3件”，而表三“本年新收·总计”是 0。请核对后改正文或改表格/u });
  await claim.waitFor();
  await pane.getByRole("button", { name: /^正文第一部分列举写的是“一是…三是”，缺“二是”/u }).waitFor();
  expect(await status.innerText()).toContain("2 处警告");

  await sheet.open("基本信息");
  await claim.focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>("[aria-label='名称框']")?.value === "C9");
  expect(await page.getByRole("tab", { name: "正文", exact: true }).getAttribute("aria-selected")).toBe("true");
  const words = pane.getByRole("button", { name: "看原文" }).first();
  await words.focus();
  await page.keyboard.press("Enter");
  expect(await pane.locator("mark").first().innerText()).toBe("收到政府信息公开申请3件");
  await pane.locator("blockquote").first().scrollIntoViewIfNeeded();
  await screenshot("narrative-claim");
  await pane.getByRole("button", { name: /本年新收·总计 ?0/u }).click();
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>("[aria-label='名称框']")?.value === "J6");

  await expectAccessible(page, pane);

  await sheet.open("正文");
  await sheet.type("C9", suggested);
  await status.getByText("可以签发").waitFor();
  expect(consoleErrors).toEqual([]);
}, 120_000);
