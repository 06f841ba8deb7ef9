import { readFileSync } from "node:fs";
import { publishedPage } from "../../published/publishedPage";
import { unitFolder } from "../../rollup/unitFolder";
import { testFolder } from "../../testFolder";
import { signableFile } from "../book";
import { countyBook, uploads } from "../unitsBook";
import { openOffline, type OpenOffline } from "./offlinePage";

const folder = testFolder();

async function openWith(name: string, content: Uint8Array): Promise<OpenOffline> {
  const opened = await openOffline();
  await opened.picks(folder.write(name, content));
  await opened.page.getByRole("button", { name: "打开工作簿" }).click();
  await opened.page.getByRole("heading", { name: "上年与下一年" }).waitFor();
  return opened;
}

test("the report is saved as a web page by what is in the one file", async () => {
  const { page, requests, consoleErrors } = await openWith("网页.xlsx", await signableFile("typed"));
  await page.getByRole("banner").getByText("可以签发").waitFor();
  await Promise.all([page.waitForEvent("download"), page.getByRole("main").getByRole("button", { name: "生成报告" }).click()]);
  const [web] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "另存为网页" }).click()]);
  const html = readFileSync(await web.path(), "utf8");
  expect(html).toContain("（一）予以公开");
  expect(html).toContain("临安县青石镇人民政府");
  expect([requests, consoleErrors]).toEqual([[], []]);
});

test("a published page is read as last year's in a worker that is made of the page's own script; a PDF is told what to do", async () => {
  const { page, requests, consoleErrors } = await openWith("今年.xlsx", await signableFile("typed"));
  await page.getByRole("button", { name: "没有上年的工作簿？导入上年报告" }).click();
  const choose = async (file: string): Promise<void> => {
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.getByRole("button", { name: "选上年的报告" }).click()]);
    await chooser.setFiles(file);
  };
  await choose(folder.write("上年.pdf", "%PDF-1.7\n"));
  await page.getByText(/脱机版不读 PDF。/u).waitFor();
  await choose(folder.write("上年.html", publishedPage()));
  await page.getByText("读到的报告：上年.html").waitFor();
  expect([requests, consoleErrors]).toEqual([[], []]);
});

test("units' workbooks are summed up in such workers", async () => {
  const units = await unitFolder(6);
  const { page, requests, consoleErrors } = await openWith("清河县.xlsx", await countyBook(units.names));
  await page.getByRole("button", { name: "把各单位的工作簿汇总成一份" }).click();
  await page.getByText("按“单位名单”表核对：应报 6 家。").waitFor();
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.getByRole("button", { name: "选择文件", exact: true }).click()]);
  await chooser.setFiles(uploads(units));
  await page
    .getByText(/已汇总 \d+/u)
    .first()
    .waitFor();
  expect([requests, consoleErrors]).toEqual([[], []]);
});
