import type { Frame, Page } from "playwright-core";
import { openWorkbench, type OpenWorkbench } from "./browser";
import { sheetOf } from "./sheet";

const CASES = "四 复议诉讼";
const status = (pane: Frame) => pane.getByRole("status").first();
const paneHasKeyboard = (pane: Frame): Promise<boolean> => pane.evaluate(() => document.hasFocus());
const firstFinding = (pane: Frame) => pane.locator("[data-finding] button").first();

/** Types letter by letter, as a person does, while the pane checks what was typed before. */
const typeSlowly = (page: Page, text: string): Promise<void> => page.keyboard.type(text, { delay: 60 });

async function openSample(): Promise<OpenWorkbench> {
  const opened = await openWorkbench();
  await status(opened.pane).getByText("可以签发").waitFor();
  return opened;
}

test("after a click on a finding, what is typed in the grid stays there while findings vanish and appear", async () => {
  const { page, pane } = await openSample();
  const sheet = sheetOf(page);
  await sheet.open(CASES);
  await sheet.type("A6", "7");
  await status(pane).getByText("1 处错误").waitFor();
  await sheet.type("F6", "3");
  await status(pane).getByText("2 处错误").waitFor();

  for (const [cell, after] of [
    ["A6", "1 处错误"],
    ["F6", "可以签发"],
  ] as const) {
    await firstFinding(pane).click();
    await page.locator(`td[data-a="${cell}"]`).click();
    await page.keyboard.type("0");
    await page.keyboard.press("Enter");
    await status(pane).getByText(after).waitFor();
    expect(await paneHasKeyboard(pane)).toBe(false);
    await page.locator('td[data-a="B15"]').click();
    await typeSlowly(page, "只在表里");
    await page.keyboard.press("Enter");
    expect(await sheet.text("B15")).toBe("只在表里");
  }
});

test("a paragraph typed into 正文 arrives whole although a finding that was clicked goes meanwhile", async () => {
  const { page, pane } = await openSample();
  const sheet = sheetOf(page);
  await sheet.open("正文");
  await sheet.type("C7", "全年收到政府信息公开申请999件。");
  await firstFinding(pane).click();
  const words = "本年度进一步健全制度，明确责任，公开的内容更加全面，回应更加及时，队伍更加稳定。";
  await sheet.type("C7", "全年没有收到政府信息公开申请。");
  await page.locator('td[data-a="C9"]').click();
  await typeSlowly(page, words);
  await page.keyboard.press("Enter");
  expect(await sheet.text("C9")).toBe(words);
  await pane.getByRole("button", { name: /999/u }).waitFor({ state: "detached" });
});

test("a question that opens while somebody is in the grid leaves the keyboard there", async () => {
  const { page, pane } = await openSample();
  const sheet = sheetOf(page);
  await sheet.open(CASES);
  await sheet.type("A6", "7");
  await status(pane).getByText("1 处错误").waitFor();
  await firstFinding(pane).click();
  await page.getByRole("button", { name: "生成报告" }).click();
  await pane.getByRole("alertdialog").waitFor();
  expect(await paneHasKeyboard(pane)).toBe(false);
});

test("while the keyboard is in the grid nothing in the pane is active; back in the pane it is where it was", async () => {
  const { page, pane } = await openSample();
  await pane.getByRole("button", { name: "已备好，显示各表" }).click();
  await page.locator('td[data-a="B5"]').click();
  await pane.waitForFunction(() => document.activeElement === document.body);
  await page.locator("iframe").evaluate((frame: HTMLIFrameElement) => {
    frame.contentWindow?.focus();
  });
  await pane.waitForFunction(() => document.activeElement?.textContent === "收起");
});

test("a reason that is being written stays, and the keyboard in it, when its finding goes", async () => {
  const { page, pane } = await openSample();
  const sheet = sheetOf(page);
  await sheet.open("正文");
  await sheet.type("C7", "全年收到政府信息公开申请999件。");
  await pane.getByRole("button", { name: "填写说明", exact: true }).click();
  const reason = pane.getByRole("textbox", { name: "说明", exact: true });
  await typeSlowly(page, "另有线下办理");
  await sheet.type("C7", "全年没有收到政府信息公开申请。");
  await status(pane).getByText("可以签发").waitFor();
  await reason.click();
  await page.keyboard.press("End");
  await typeSlowly(page, "的");
  expect(await reason.inputValue()).toBe("另有线下办理的");
  expect(await pane.getByRole("button", { name: "保存说明" }).count()).toBe(0);
  await pane.getByRole("button", { name: "取消" }).click();
  await pane.waitForFunction(() => document.hasFocus() && document.activeElement?.hasAttribute("data-outcome"));
});
