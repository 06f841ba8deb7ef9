import type { Frame } from "playwright-core";
import { openBook, signableFile } from "./book";
import { openWorkbench } from "./browser";
import { seen } from "./seen";
import { sheetOf } from "./sheet";

const status = (pane: Frame) => pane.getByRole("status").first();

test("what the ribbon's buttons bring is seen wherever the pane was scrolled to, and an older success does not stand beside a newer failure", async () => {
  const { page, pane } = await openWorkbench({ viewport: { width: 1280, height: 720 } });
  const sheet = sheetOf(page);
  await status(pane).getByText("可以签发").waitFor();
  await pane.getByRole("button", { name: "预览（数从哪里来，哪些没有关联）" }).click();

  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "生成报告" }).first().click()]);
  expect(download.suggestedFilename()).toMatch(/\.docx$/u);
  await seen(pane.getByText("报告已生成"));

  await sheet.open("四 复议诉讼");
  await sheet.type("A6", "7");
  await status(pane).getByText("1 处错误").waitFor();
  await page.getByRole("button", { name: "校验", exact: true }).click();
  await seen(pane.locator("[data-finding] button").first());

  await page.getByRole("button", { name: "生成报告" }).first().click();
  await seen(pane.getByRole("alertdialog"));
  expect(await pane.getByText("报告已生成").count()).toBe(0);
}, 90_000);

test("a run that fails leaves no older 「报告已生成」 beside it", async () => {
  const { page } = await openWorkbench({ query: { book: "empty" } });
  const pane = await openBook(page, "年报.xlsx", await signableFile("typed"));
  const generate = page.getByRole("button", { name: "生成报告" }).first();
  await status(pane).getByText("可以签发").waitFor();
  await Promise.all([page.waitForEvent("download"), generate.click()]);
  await pane.getByText("报告已生成").waitFor();

  const sheet = sheetOf(page);
  await sheet.open("基本信息");
  await sheet.clear("B3");
  await generate.click();
  await seen(pane.getByRole("alert").getByText("“基本信息”里还没有填机关名称（基本信息!B3），不能生成报告。请填写后再试。"));
  expect(await pane.getByText("报告已生成").count()).toBe(0);
}, 90_000);

test("with 正文 unwritten 生成报告 asks, and says what is missing", async () => {
  const { page } = await openWorkbench({ query: { book: "empty" } });
  const pane = await openBook(page, "年报.xlsx", await signableFile("typed", false));
  await pane.getByText("正文 还没有写（写了以后才检查，没有写不能签发）").waitFor();
  let downloads = 0;
  page.on("download", () => (downloads += 1));
  await page.getByRole("button", { name: "生成报告" }).first().click();
  const question = pane.getByRole("alertdialog", { name: "正文还没有写，仍要生成吗？" });
  await seen(question);
  await question.getByRole("button", { name: "先去修改" }).click();
  await question.waitFor({ state: "detached" });
  expect(downloads).toBe(0);
}, 90_000);
