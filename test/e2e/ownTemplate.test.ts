import { readFile } from "node:fs/promises";
import type { Download, Frame, Page } from "playwright-core";
import { docx, p } from "../report/docxFixture";
import { bodyText, entry } from "../report/readDocx";
import { builtInTemplate } from "../report/sampleContent";
import { expectAccessible } from "./accessible";
import { openWorkbench } from "./browser";
import { sheetOf } from "./sheet";

/** Whose the sample workbook is. */
const ORGAN = "招远市金岭镇人民政府";
const WRONG = docx(p("{机关名程}{年度}年") + p("收到｛三.本年新收.总计｝件") + p("{#一}{正文}"));
const RIGHT = docx(p("我镇的样式：{机关名称}{年度}年") + p("收到{三.本年新收.总计}件"));

/** Excel's pane of the page once its sample workbook was checked. */
async function readyPane(page: Page): Promise<Frame> {
  // From the first listener on the browser leaves the choosing of files to us; that takes it a moment, so it is asked here.
  page.on("filechooser", () => undefined);
  const element = await page.waitForSelector("iframe[src*='taskpane.html']", { state: "attached" });
  const pane = await element.contentFrame();
  if (!pane) throw new Error("no pane");
  await pane
    .getByRole("status")
    .first()
    .getByText(/可以签发|填报无误，样式缺内容/u)
    .waitFor();
  return pane;
}

const bytesOf = async (download: Download): Promise<Uint8Array> => new Uint8Array(await readFile(await download.path()));

/** Presses a button by keyboard, and gives the file that comes of it. */
async function pressForFile(page: Page, scope: Page | Frame, name: string): Promise<Download> {
  await scope.getByRole("button", { name, exact: true }).focus();
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  return download;
}

/** Presses 选择样式… by keyboard and picks a file in the browser's own window. */
async function pick(page: Page, pane: Frame, name: string, bytes: Uint8Array): Promise<void> {
  await pane.getByRole("button", { name: "选择样式…" }).focus();
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Enter")]);
  await chooser.setFiles({ name, mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", buffer: Buffer.from(bytes) });
}

/** Picks a template without tables, is asked whether that is meant, and takes it. */
async function pickAndTake(page: Page, pane: Frame, name: string, bytes: Uint8Array, shoot?: (name: string) => Promise<void>): Promise<void> {
  await pick(page, pane, name, bytes);
  const question = pane.getByRole("alertdialog", { name: `样式“${name}”印不出完整的报告，仍要用它吗？` });
  await question.getByText(/^模板里没有表二、表三、表四/u).waitFor();
  await question.scrollIntoViewIfNeeded();
  await shoot?.("own-template-asked");
  await expectAccessible(page, pane);
  await pane.getByRole("button", { name: "仍要用它" }).focus();
  await page.keyboard.press("Enter");
}

test("an own template, by keyboard alone: its faults are listed and marked in a copy; a right one outlives the page, for the pane and for the ribbon, of its organ alone", async () => {
  const { page, consoleErrors, screenshot } = await openWorkbench();
  let pane = await readyPane(page);
  const part = () => pane.getByRole("region", { name: "报告样式" });

  const start = await pressForFile(page, pane, "另存内置样式");
  expect(start.suggestedFilename()).toBe("政府信息公开年报样式.docx");
  expect(await bytesOf(start)).toEqual(builtInTemplate());

  await pick(page, pane, "写错的样式.docx", WRONG);
  await part().getByText("样式“写错的样式.docx”有 3 处要改").waitFor();
  expect(await part().getByRole("alert").getByRole("listitem").allInnerTexts()).toEqual([
    "模板正文第 1 段：{机关名程}：没有这个名称，是不是 {机关名称}？",
    "模板正文第 2 段：“｛三.本年新收.总计｝”：用了全角花括号，请改成半角 {}。",
    "模板正文第 3 段：{#一}：有开头，没有对应的结尾 {/…}。",
  ]);
  await part().getByText("当前样式：内置样式").waitFor();
  await part().evaluate((element) => {
    element.scrollIntoView({ block: "end" });
  });
  await screenshot("own-template-faults");
  const marked = await pressForFile(page, pane, "保存标注副本");
  expect(marked.suggestedFilename()).toBe("写错的样式（标注副本）.docx");
  expect(entry(await bytesOf(marked), "word/comments.xml").match(/<w:comment /gu)).toHaveLength(3);
  await part().getByText("标注副本已存成文件").waitFor();
  await expectAccessible(page, pane);

  await pickAndTake(page, pane, "我镇的样式.docx", RIGHT, screenshot);
  await part().getByText("当前样式：我镇的样式.docx").waitFor();
  await pane.getByRole("status").first().getByText("填报无误，样式缺内容").waitFor();
  await pane.getByText("填报无误，但报告样式缺内容").scrollIntoViewIfNeeded();
  await screenshot("own-template-lacks");
  await part().getByText("记在这台电脑上，以后这个机关的报告都用它。").waitFor();
  expect(await part().getByRole("alert").getByRole("listitem").count()).toBe(0);

  await page.reload();
  pane = await readyPane(page);
  await part().getByText("当前样式：我镇的样式.docx").waitFor();
  expect(bodyText(await bytesOf(await pressForFile(page, pane, "生成报告")))).toBe(`我镇的样式：${ORGAN}2023年\n收到0件`);
  await part().scrollIntoViewIfNeeded();
  await screenshot("own-template-used");
  await expectAccessible(page, pane);

  await page.reload();
  pane = await readyPane(page);
  expect(bodyText(await bytesOf(await pressForFile(page, page, "生成报告")))).toBe(`我镇的样式：${ORGAN}2023年\n收到0件`);

  const sheet = sheetOf(page);
  await sheet.open("基本信息");
  await sheet.type("B3", "邻县邻镇人民政府");
  await part().getByText("当前样式：内置样式").waitFor();
  await sheet.type("B3", ORGAN);
  await part().getByText("当前样式：我镇的样式.docx").waitFor();

  await pane.getByRole("button", { name: "改回内置样式" }).focus();
  await page.keyboard.press("Enter");
  await part().getByText("当前样式：内置样式").waitFor();
  expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe("另存内置样式");
  await page.reload();
  pane = await readyPane(page);
  expect(bodyText(await bytesOf(await pressForFile(page, page, "生成报告")))).toContain("政府信息公开工作年度报告");
  expect(consoleErrors).toEqual([]);
}, 240_000);

test("a template that lacks a name when the report is made: the ribbon's 生成报告 makes no file and leads to the faults", async () => {
  const { page } = await openWorkbench();
  const pane = await readyPane(page);
  const sheet = sheetOf(page);
  await sheet.open("基本信息");
  await sheet.typeRows("A40", [["走访次数", "3"]]);
  await pickAndTake(page, pane, "我镇的样式.docx", docx(p("走访{走访次数}次")));
  await pane.getByText("当前样式：我镇的样式.docx").waitFor();
  await sheet.type("A40", "走访户数");
  let downloads = 0;
  page.on("download", () => (downloads += 1));
  await page.getByRole("button", { name: "生成报告" }).focus();
  await page.keyboard.press("Enter");
  const faults = pane.getByRole("group", { name: "样式“我镇的样式.docx”有 1 处要改" });
  await faults.getByText("模板正文第 1 段：{走访次数}：没有这个名称，是不是 {走访户数}？").waitFor();
  await faults.getByText("没有生成报告。").waitFor();
  // The keyboard stays where the person is, and the faults are seen.
  expect(await faults.evaluate((element) => element.getBoundingClientRect().top < window.innerHeight)).toBe(true);
  expect(await pane.evaluate(() => document.hasFocus())).toBe(false);
  expect(downloads).toBe(0);
  await expectAccessible(page, pane);
  await sheet.type("A40", "走访次数");
  expect(bodyText(await bytesOf(await pressForFile(page, page, "生成报告")))).toBe("走访3次");
  await faults.waitFor({ state: "detached" });
}, 120_000);

test("a remembered template that is damaged is not passed over: the ribbon's 生成报告 asks, and makes no file before the answer", async () => {
  const { page, screenshot } = await openWorkbench();
  let pane = await readyPane(page);
  await pickAndTake(page, pane, "我镇的样式.docx", RIGHT);
  await pane.getByText("当前样式：我镇的样式.docx").waitFor();
  await pane.evaluate(
    (organ) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("nianbao");
        opening.onerror = () => {
          reject(opening.error ?? new Error("no storage"));
        };
        opening.onsuccess = () => {
          const change = opening.result.transaction("report-templates", "readwrite");
          change.objectStore("report-templates").put("damaged", organ);
          change.oncomplete = () => {
            resolve();
          };
        };
      }),
    ORGAN,
  );
  await page.reload();
  pane = await readyPane(page);
  await pane.getByText("当前样式：记住的样式读不出来了").waitFor();
  let downloads = 0;
  page.on("download", () => (downloads += 1));
  await page.getByRole("button", { name: "生成报告" }).focus();
  await page.keyboard.press("Enter");
  await pane.getByRole("alertdialog", { name: "记住的样式读不出来了，用哪个样式生成？" }).waitFor();
  await screenshot("own-template-unreadable");
  await expectAccessible(page, pane);
  expect(downloads).toBe(0);
  expect(bodyText(await bytesOf(await pressForFile(page, pane, "用内置样式生成")))).toContain("政府信息公开工作年度报告");
  await pane.getByText("当前样式：内置样式").waitFor();
}, 120_000);
