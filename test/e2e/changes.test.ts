import type { Frame } from "playwright-core";
import { openBook, signableFile } from "./book";
import { openWorkbench, type OpenWorkbench } from "./browser";
import { focused, tabTo, typeInto } from "./byKeyboard";
import { sheetOf } from "./sheet";

const APPLICATIONS = "三 依申请公开";
const status = (pane: Frame) => pane.getByRole("status").first();
const changes = (pane: Frame) => pane.getByRole("group", { name: "助手改过的地方" });
const undo = (pane: Frame) => changes(pane).getByRole("button", { name: /^撤销/u });

async function openSample(): Promise<OpenWorkbench> {
  const opened = await openWorkbench();
  await status(opened.pane).getByText("可以签发").waitFor();
  return opened;
}

test("改为 N is taken back with the mouse: the cell and its finding return; typed over since, it is not offered and says so", async () => {
  const { page, pane, screenshot, consoleErrors } = await openSample();
  const sheet = sheetOf(page);
  await sheet.open(APPLICATIONS);
  await sheet.type("D8", "3");
  const accept = pane.getByRole("button", { name: "改为 0", exact: true });
  await accept.click();
  await changes(pane)
    .getByText(/：3 → 0（\d\d:\d\d）/u)
    .waitFor();
  await status(pane).getByText("可以签发").waitFor();
  expect(await sheet.text("D8")).toBe("0");
  await screenshot("changes-listed");

  await undo(pane).click();
  await accept.waitFor();
  expect(await sheet.text("D8")).toBe("3");
  await changes(pane).waitFor({ state: "detached" });
  await pane.waitForFunction(() => document.hasFocus() && document.activeElement !== document.body);

  await accept.click();
  await undo(pane).waitFor();
  await sheet.type("D8", "7");
  await changes(pane).getByText("后来又改过，不能撤销").waitFor();
  expect(await undo(pane).count()).toBe(0);
  expect(await sheet.text("D8")).toBe("7");
  await screenshot("changes-changed-since");
  await sheet.type("D8", "0");
  await undo(pane).click();
  await accept.waitFor();
  expect(await sheet.text("D8")).toBe("3");
  expect(consoleErrors).toEqual([]);
}, 120_000);

test("the same by keyboard alone: the focus goes to what follows, and never leaves the pane", async () => {
  const { page, pane } = await openSample();
  await page.getByRole("tab", { name: APPLICATIONS }).focus();
  await page.keyboard.press("Enter");
  await typeInto(page, "D8", "3");
  await tabTo(page, pane, "改为 0");
  await page.keyboard.press("Enter");
  await status(pane).getByText("可以签发").waitFor();
  // Nothing of what was listed is left: the keyboard is at the sentence that says so.
  await pane.waitForFunction(() => document.hasFocus() && document.activeElement?.hasAttribute("data-outcome"));

  await page.keyboard.press("Shift+Tab");
  expect(await focused(pane)).toBe(`撤销 ${APPLICATIONS}!D8`);
  await page.keyboard.press("Enter");
  await status(pane).getByText("1 处错误").waitFor();
  await changes(pane).waitFor({ state: "detached" });
  expect(await page.locator('td[data-a="D8"]').innerText()).toBe("3");
  await pane.waitForFunction(() => document.hasFocus() && document.activeElement?.closest("[data-finding]") !== null);
});

test("a reason is taken back from 校验说明, and is not where somebody has written over it", async () => {
  const { page, pane } = await openSample();
  const sheet = sheetOf(page);
  await sheet.open("正文");
  await sheet.type("C7", "全年收到政府信息公开申请999件。");
  const explain = pane.getByRole("button", { name: "填写说明", exact: true });
  const give = async (): Promise<void> => {
    await explain.click();
    await pane.getByRole("textbox", { name: "说明", exact: true }).fill("另有线下办理");
    await pane.getByRole("textbox", { name: "说明人" }).fill("张三");
    await pane.getByRole("button", { name: "保存说明" }).click();
    await pane.getByRole("heading", { name: "已说明（1）" }).waitFor();
  };
  await give();
  await status(pane).getByText("可以签发").waitFor();
  await undo(pane).click();
  await status(pane).getByText("1 处警告").waitFor();
  await explain.waitFor();
  await pane.waitForFunction(() => document.hasFocus() && document.activeElement !== document.body);
  await sheet.open("校验说明");
  expect(await page.locator("td", { hasText: "另有线下办理" }).count()).toBe(0);

  await give();
  const cell = page.locator("td", { hasText: "另有线下办理" });
  await cell.click();
  await page.keyboard.type("口径不同");
  await page.keyboard.press("Enter");
  await changes(pane).getByText("后来又改过，不能撤销").waitFor();
  expect(await undo(pane).count()).toBe(0);
}, 120_000);

test("a number that was bound in 正文 is taken back; written over since, it is not", async () => {
  const { page, pane } = await openSample();
  const sheet = sheetOf(page);
  await sheet.open("正文");
  const words = "全年发布信息23条。";
  await sheet.type("C9", words);
  await pane.getByRole("button", { name: "预览（数从哪里来，哪些没有关联）" }).click();
  const bind = async (): Promise<void> => {
    const number = pane.getByRole("button", { name: /^23条/u });
    if ((await number.getAttribute("aria-expanded")) !== "true") await number.click();
    await pane.getByRole("button", { name: "改为 {发布信息条数}：要素" }).click();
    await changes(pane)
      .getByText(/23.*→.*\{发布信息条数\}/u)
      .waitFor();
  };
  await bind();
  expect(await sheet.text("C9")).toBe("全年发布信息{发布信息条数}条。");
  await undo(pane).click();
  await pane.getByText("有 1 个数未关联：表改了，文里不会跟着改。点它可以关联。").waitFor();
  expect(await sheet.text("C9")).toBe(words);

  await bind();
  await sheet.type("C9", "全年发布信息若干条。");
  await changes(pane).getByText("后来又改过，不能撤销").waitFor();
  expect(await undo(pane).count()).toBe(0);
  expect(await pane.getByRole("button", { name: /^撤销/u }).count()).toBe(0);
}, 120_000);

test("flags that were added are taken away again, and the hint returns", async () => {
  const { page } = await openWorkbench({ query: { book: "empty" } });
  const pane = await openBook(page, "年报.xlsx", await signableFile("typed"));
  await status(pane).getByText("可以签发").waitFor();
  const sheet = sheetOf(page);
  await page.getByRole("button", { name: "新建工作表" }).click();
  await sheet.typeRows("A1", [["0", "0"]]);
  await sheet.copy("A1", "B1");
  await sheet.open(APPLICATIONS);
  await sheet.paste("D8");
  const told = pane.getByRole("button", { name: /^表三 D8:E8 的标记/u });
  await told.waitFor();
  await pane.locator("[data-finding]").getByRole("button", { name: "加标记" }).click();
  await told.waitFor({ state: "detached" });
  await changes(pane)
    .getByText(/加了 \d+ 条标记/u)
    .waitFor();
  await undo(pane).click();
  await told.waitFor();
  await pane.waitForFunction(() => document.hasFocus() && document.activeElement !== document.body);
}, 120_000);
