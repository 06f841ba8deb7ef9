import { readFile } from "node:fs/promises";
import { readHtml } from "../../src/documents";
import { layPdf } from "../documents/pdf/layPdf";
import { publishedPage } from "../published/publishedPage";
import { readDocx } from "../report/readDocx";
import { unitFolder } from "../rollup/unitFolder";
import { openBook, signableFile } from "./book";
import { openWorkbench } from "./browser";
import { countyBook, uploads } from "./unitsBook";

/**
 * Has the pane do what takes each of its parts from the server that serves `home`: checks, a report (template), a PDF of last year's (worker, library), units (worker). Expects
 * that all of it comes from below `home` and that nothing complains.
 */
export async function expectWholePane(home: string): Promise<void> {
  const { page, pane: first, consoleErrors } = await openWorkbench({ query: { book: "empty" }, home });
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await first.getByRole("button", { name: "插入标准表" }).waitFor();
  expect(first.url().startsWith(`${home}taskpane.html`)).toBe(true);
  const icons = page.locator("img");
  expect(await icons.evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth > 0))).not.toContain(false);

  const pane = await openBook(page, "今年.xlsx", await signableFile("typed"));
  await pane.getByRole("status").first().getByText("可以签发").waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "生成报告" }).click()]);
  expect(JSON.stringify(readDocx(new Uint8Array(await readFile(await download.path()))))).toContain("政府信息公开");

  const published = await readHtml(publishedPage());
  const pdf = layPdf(published, { rules: "lines", size: 8, bold: false, apart: false });
  const choose = pane.locator("input[type=file][aria-label$='上年的工作簿']");
  await choose.setInputFiles({ name: "去年.pdf", mimeType: "application/pdf", buffer: Buffer.from(pdf) });
  await pane.getByText("读到的报告：去年.pdf").waitFor();

  const units = await unitFolder(12);
  const county = await openBook(page, "清河县.xlsx", await countyBook(units.names));
  await county.getByRole("button", { name: "把各单位的工作簿汇总成一份" }).click();
  const chooser = page.waitForEvent("filechooser");
  await county.getByRole("button", { name: "选择文件", exact: true }).click();
  await (await chooser).setFiles(uploads(units));
  await county.getByText(/^应报 12 家，已报 \d+ 家/u).waitFor();

  const elsewhere = asked.filter((url) => /^https?:/u.test(url) && !url.startsWith(home) && !url.includes("/test-fonts/"));
  expect(elsewhere).toEqual([]);
  expect(asked.length).toBeGreaterThan(20);
  expect(consoleErrors).toEqual([]);
}
