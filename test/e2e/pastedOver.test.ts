import type { Frame, Page } from "playwright-core";
import { openBook, signableFile } from "./book";
import { openWorkbench } from "./browser";
import { sheetOf } from "./sheet";

const APPLICATIONS = "三 依申请公开";
const RED = "rgb(255, 199, 206)";
const status = (pane: Frame) => pane.getByRole("status").first();
const column = (rows: number, text: string): string[][] => Array.from({ length: rows }, () => [text]);

/** A signable workbook, at 三. */
async function open(
  totals: "formula" | "typed",
): Promise<{ page: Page; pane: Frame; screenshot: (name: string) => Promise<void>; consoleErrors: readonly string[] }> {
  const { page, screenshot, consoleErrors } = await openWorkbench({ query: { book: "empty" } });
  const pane = await openBook(page, "年报.xlsx", await signableFile(totals));
  await status(pane).getByText("可以签发").waitFor();
  await sheetOf(page).open(APPLICATIONS);
  return { page, pane, screenshot, consoleErrors };
}

/** What the formula bar shows of a cell. */
async function formulaOf(page: Page, address: string): Promise<string> {
  await page.locator(`td[data-a="${address}"]`).click();
  return page.getByRole("textbox", { name: "编辑栏" }).inputValue();
}

test("totals that a paste has overwritten are told by their range, and come back by one click; they follow their parts again", async () => {
  const { page, pane, screenshot, consoleErrors } = await open("formula");
  const sheet = sheetOf(page);
  await sheet.pasteRows("J8", column(23, "0"));
  const told = pane.getByRole("button", { name: "表三 J8:J30 的公式被数字盖掉了，各项再改时总计不会跟着变。" });
  await told.waitFor();
  await screenshot("formulas-pasted-over");
  await told.click();
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>("[aria-label='名称框']")?.value === "J8:J30");

  await pane.getByRole("button", { name: "恢复公式", exact: true }).click();
  await status(pane).getByText("可以签发").waitFor();
  await told.waitFor({ state: "detached" });
  await pane.waitForFunction(() => document.hasFocus() && document.activeElement !== document.body);
  expect([await formulaOf(page, "J8"), await formulaOf(page, "J30")]).toEqual(["=SUM(D8:I8)", "=SUM(D30:I30)"]);
  await sheet.type("D6", "2");
  await sheet.type("D8", "2");
  await status(pane).getByText("可以签发").waitFor();
  expect([await sheet.text("J6"), await sheet.text("J8"), await sheet.text("D29"), await sheet.text("J29")]).toEqual(["2", "2", "2", "2"]);

  // The way back puts the pasted numbers there again.
  await sheet.type("D8", "0");
  await sheet.type("D6", "0");
  await pane.getByRole("button", { name: /^撤销 三 依申请公开!J8:J30/u }).click();
  await told.waitFor();
  expect(await formulaOf(page, "J8")).toBe("0");
  expect(consoleErrors).toEqual([]);
}, 120_000);

test("where a total that should be a formula holds a wrong number, the formula is offered and not the number", async () => {
  const { page, pane, screenshot } = await open("formula");
  const sheet = sheetOf(page);
  await sheet.pasteRows("J8", [["5"]]);
  await pane.getByRole("button", { name: "表三 J8 的公式被数字盖掉了，各项再改时总计不会跟着变。" }).waitFor();
  const offered = pane.getByRole("button", { name: "J8 恢复公式 =SUM(D8:I8)" });
  await offered.waitFor();
  expect(await pane.getByRole("button", { name: /^改为/u }).count()).toBe(0);
  await screenshot("formula-offered");
  await offered.click();
  await status(pane).getByText("可以签发").waitFor();
  expect(await sheet.text("J8")).toBe("0");
  expect(await formulaOf(page, "J8")).toBe("=SUM(D8:I8)");
});

test("flags that a paste took are told on the standard sheet; 加标记 brings back what is missing, and pressed again says that nothing is", async () => {
  const { page, pane, screenshot, consoleErrors } = await open("typed");
  const sheet = sheetOf(page);
  // Cells of the sheet's own have the same flags: a paste of them splits the flags and takes none.
  await sheet.copy("D10", "E10");
  await sheet.paste("D12");
  await pane.getByRole("button", { name: "立即校验" }).click();
  await pane.getByRole("button", { name: "立即校验" }).waitFor();
  await status(pane).getByText("可以签发").waitFor();

  await page.getByRole("button", { name: "新建工作表" }).click();
  await sheet.typeRows("A1", [
    ["0", "0"],
    ["0", "0"],
  ]);
  await sheet.copy("A1", "B2");
  await sheet.open(APPLICATIONS);
  await sheet.paste("D8");
  const told = pane.getByRole("button", { name: "表三 D8:E9 的标记（填错时变色的条件格式）没有了，可能是粘贴时带掉的。填的数照样校验。" });
  await told.waitFor();
  await sheet.type("D8", "3");
  await status(pane).getByText("1 处错误，1 处提示").waitFor();
  expect([await sheet.fill("D8"), await sheet.fill("J8")]).toEqual([expect.not.stringMatching(RED), RED]);
  await screenshot("flags-pasted-over");

  await pane.locator("[data-finding]").getByRole("button", { name: "加标记" }).click();
  await told.waitFor({ state: "detached" });
  expect([await sheet.fill("D8"), await sheet.fill("E8"), await sheet.fill("D9")]).toEqual([RED, RED, expect.not.stringMatching(RED)]);
  const changes = pane.getByRole("group", { name: "助手改过的地方" });
  const listed = await changes.innerText();

  await pane.getByRole("button", { name: "找到 3 张统计表" }).click();
  await pane.getByRole("button", { name: "加标记 表三" }).click();
  await pane.getByText("标记都在，什么都没有改。").waitFor();
  expect(await changes.innerText()).toBe(listed);
  await pane.getByRole("button", { name: "改为 0", exact: true }).click();
  await status(pane).getByText("可以签发").waitFor();
  expect(consoleErrors).toEqual([]);
}, 120_000);
