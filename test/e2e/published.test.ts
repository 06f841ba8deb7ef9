import type { Frame, Page } from "playwright-core";
import { readHtml } from "../../src/documents";
import { editionFigures } from "../../src/figures";
import { newFileSheets } from "../../src/files";
import { edition2021 } from "../../src/statute";
import { planStandardSheets } from "../../src/workbook";
import { writeDocx } from "../documents/docx/writeDocx";
import { layPdf } from "../documents/pdf/layPdf";
import { publishedPage } from "../published/publishedPage";
import { layBook } from "../published/sheets/layBook";
import { expectAccessible } from "./accessible";
import { openBook } from "./book";
import { openWorkbench } from "./browser";
import { focused, tabTo } from "./byKeyboard";
import { seen } from "./seen";
import { sheetOf } from "./sheet";

const ORGAN = "清河县教育局";
const IMPORT = "没有上年的工作簿？导入上年报告";
/** 「3.要求提供公开出版物」 has six figures. */
const PAGE = publishedPage().replace(/(<td>3.要求提供公开出版物<\/td>)<td>0<\/td>/u, "$1");
const SHORT_ROW = "表三的这一行只有 6 个数，少 1 个，分不清是哪几栏的，没有读入。请对照原文填写。";

/** This year's workbook of an office that has nobody's workbook of last year. */
async function thisYear(): Promise<Buffer> {
  const figures = new Map([...editionFigures(edition2021).keys()].map((id) => [id, 0]));
  const file = newFileSheets();
  await file.insert(planStandardSheets(edition2021, "typed", { organ: { name: ORGAN, year: 2025, kind: "县级部门" }, figures }));
  return Buffer.from(await file.save());
}

/** Opens a page in another tab, selects all of it and copies it, as a person does. */
async function copyPage(page: Page, html: string): Promise<void> {
  const source = await page.context().newPage();
  await source.setContent(html);
  await source.bringToFront();
  await source.locator("body").click();
  await source.keyboard.press("Control+A");
  await source.keyboard.press("Control+C");
  await source.close();
  await page.bringToFront();
}

const open = async (page: Page): Promise<Frame> => openBook(page, "今年.xlsx", await thisYear());

test("a page that is copied in the browser is pasted by the keyboard, a question answered, and 上年结转 told from it", async () => {
  const { page, consoleErrors, screenshot } = await openWorkbench({ query: { book: "empty" } });
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const pane = await open(page);
  await copyPage(page, PAGE.replace("<h1>", '<img src="https://example.invalid/logo.png"><h1>'));
  await tabTo(page, pane, IMPORT);
  await page.keyboard.press("Enter");
  await pane.getByLabel("或者粘贴").waitFor();
  await tabTo(page, pane, "选上年的报告");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Control+V");
  await seen(pane.getByText("读到的报告：粘贴的报告"));
  await pane.getByText("表三：读到 168 个数，有 7 个空着").waitFor();
  await screenshot("published-read");
  await expectAccessible(page, pane);

  await tabTo(page, pane, "没有把握、请您对照原文填的（2）");
  await pane.getByText(SHORT_ROW).waitFor();
  for (let field = 0; field < 7; field++) {
    await page.keyboard.press("Tab");
    await page.keyboard.type("0");
  }
  await tabTo(page, pane, "用作上年");
  await page.keyboard.press("Enter");
  await seen(pane.getByText(/^已用作上年的报告/u));
  await pane.getByText(`上年报告：${ORGAN} 2024 年度，来自 粘贴的报告`).waitFor();
  await screenshot("published-used");
  await expectAccessible(page, pane);
  await pane.getByRole("button", { name: /^与上年对比/u }).focus();
  await page.keyboard.press("Enter");
  await pane.getByRole("button", { name: "表三 本年新收·自然人，上年 5，看原文" }).focus();
  await page.keyboard.press("Enter");
  await seen(pane.getByText("一、本年新收政府信息公开申请数量 5 0 0 0 0 0 5（第 2 个表第 4 行）"));
  await screenshot("published-compared");
  await expectAccessible(page, pane);

  const sheet = sheetOf(page);
  await sheet.open("三 依申请公开");
  await sheet.type("D7", "4");
  const sentence = "表三「上年结转·自然人」填的是 4，上年报告的「结转下年度·自然人」是 0，两个数应相等。请核对这两份报告。";
  await pane.getByText(sentence).waitFor();
  expect(asked.filter((url) => url.includes("example.invalid"))).toEqual([]);
  expect(consoleErrors).toEqual([]);
}, 180_000);

test("a Word document and a PDF are chosen as last year's; the next year's workbook is made; a refusal says the way out", async () => {
  const { page, consoleErrors } = await openWorkbench({ query: { book: "empty" } });
  const pane = await open(page);
  const document = await readHtml(publishedPage().replace("<td colspan=3>/</td>", "<td colspan=3>0</td>"));
  const choose = (name: string, bytes: Uint8Array): Promise<void> =>
    pane.locator("input[type=file][aria-label$='上年的工作簿']").setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  await choose(
    "去年.docx",
    writeDocx(document, () => 0.5),
  );
  await pane.getByText(`上年报告：${ORGAN} 2024 年度，来自 去年.docx`).waitFor();
  await seen(pane.getByText(/^已用作上年的报告/u));
  await choose("去年.pdf", layPdf(document, { rules: "lines", size: 8, bold: false, apart: false }));
  await pane.getByText("读到的报告：去年.pdf").waitFor();
  await pane.getByText("“上年数据”里已有数据，要用 去年.pdf 替换吗？").waitFor();
  await pane.getByRole("button", { name: "不替换" }).click();
  await pane.getByText("表三：175 个数都读到了").waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), pane.getByRole("button", { name: "用它新建 2025 年度" }).click()]);
  expect(download.suggestedFilename()).toBe(`${ORGAN}2025年政府信息公开年报数据.xlsx`);
  await pane.getByText("2025 年度的工作簿已建好").waitFor();
  await pane.getByRole("button", { name: "不用这一份" }).click();
  await pane.getByLabel("或者粘贴").waitFor();
  await expectAccessible(page, pane);
  await choose("去年.doc", new TextEncoder().encode("{\\rtf1 x}"));
  await seen(pane.getByRole("alert").getByText(/请用 Word 或 WPS 打开，另存为 \.docx 后再导入/u));
  expect(await focused(pane)).not.toBe("");
  expect(consoleErrors).toEqual([]);
}, 180_000);

test("a report that somebody typed into a workbook is chosen by the keyboard, its one question answered, and it is last year's", async () => {
  const { page, consoleErrors, screenshot } = await openWorkbench({ query: { book: "empty" } });
  const pane = await open(page);
  const typed = await layBook(await readHtml(publishedPage()), { sheets: "sections", gap: 1, left: 1, texts: false });
  await tabTo(page, pane, IMPORT);
  await page.keyboard.press("Enter");
  await pane.getByLabel("或者粘贴").waitFor();
  await tabTo(page, pane, "选上年的报告");
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Enter")]);
  await chooser.setFiles({ name: "手工录入.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(await typed.save()) });
  await seen(pane.getByText("读到的报告：手工录入.xlsx"));
  await pane.getByText("表二 行政强制·处理决定（工作表“第2页”第 14 行）").waitFor();
  await screenshot("published-workbook");
  await expectAccessible(page, pane);
  await tabTo(page, pane, "没有把握、请您对照原文填的（1）");
  await page.keyboard.press("Tab");
  await page.keyboard.type("0");
  await tabTo(page, pane, "用作上年");
  await page.keyboard.press("Enter");
  await seen(pane.getByText(/^已用作上年的报告/u));
  await pane.getByText(`上年报告：${ORGAN} 2024 年度，来自 手工录入.xlsx`).waitFor();
  expect(consoleErrors).toEqual([]);
}, 180_000);
