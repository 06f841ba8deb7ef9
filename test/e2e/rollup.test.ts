import { mkdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { openFileSheets } from "../../src/files";
import { readReport } from "../../src/workbook";
import { nianbao } from "../cli/nianbao";
import { ofForm } from "../ofForm";
import { unitFolder } from "../rollup/unitFolder";
import { testFolder } from "../testFolder";
import { openBook } from "./book";
import { openWorkbench } from "./browser";
import { seen } from "./seen";
import { sheetOf } from "./sheet";
import { COUNTY, countyBook, uploads } from "./unitsBook";

/** What a person does not notice. */
const LONGEST_TASK_MS = 100;

interface Timed {
  readonly longTasks: number[];
}

const NOTHING = /^(?!)/u;
const folder = testFolder();

/** The figures of a workbook, and how each unit stands in 汇总单位: unit and state, without the folders of files. */
async function summed(bytes: Uint8Array) {
  const sheets = await openFileSheets(bytes);
  const { entries } = await readReport(sheets);
  const { blocks } = await sheets.read([{ sheet: "汇总单位", address: "B4:G80" }]);
  const rows = (blocks[0] ?? []).map((cells) => cells.map(({ value }) => String(value)));
  return {
    entries: [...entries],
    units: rows.filter(([unit]) => unit !== "").map(([unit, , , file = "", year, state]) => [unit, path.basename(file), year, state]),
  };
}

test("sixty units are summed up with the mouse: every one is accounted for by name, and the command makes the same of them", async () => {
  const units = await unitFolder(60);
  const { page, consoleErrors, screenshot } = await openWorkbench({ query: { book: "empty" } });
  const pane = await openBook(page, "清河县.xlsx", await countyBook(units.names));
  await pane.getByRole("button", { name: "把各单位的工作簿汇总成一份" }).click();
  await pane.getByText("按“单位名单”表核对：应报 60 家。").waitFor();
  expect(await pane.getByLabel("汇总机关").inputValue()).toBe(COUNTY);
  const chooser = page.waitForEvent("filechooser");
  await pane.getByRole("button", { name: "选择文件", exact: true }).click();
  await (await chooser).setFiles([...uploads(units), { name: "~$锁.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("x") }]);
  await pane.getByText("应报 60 家，已报 58 家，未报 2 家。").waitFor();
  const added = units.received.size;
  await pane.getByText(`已汇总 ${added}，退回 4，重复 1，读不出 3。`).waitFor();
  await pane
    .getByRole("listitem")
    .filter({ hasText: units.odd.broken[0] ?? NOTHING })
    .getByRole("button", { name: "照数汇入" })
    .scrollIntoViewIfNeeded();
  await screenshot("rollup-read");
  await pane.getByRole("button", { name: "另有可留意的（1）" }).click();
  for (const name of Object.values(units.odd).flat()) expect(await pane.getByRole("listitem").filter({ hasText: name }).count()).toBeGreaterThan(0);
  await pane
    .getByRole("listitem")
    .filter({ hasText: units.odd.lastYear[0] ?? NOTHING })
    .getByText("是 2024 年度的，不是 2025 年度的")
    .waitFor();
  const broken = pane.getByRole("listitem").filter({ hasText: units.odd.broken[0] ?? NOTHING });
  await broken.getByRole("button", { name: "照数汇入" }).click();
  await pane.getByText(`已汇总 ${added + 1}，退回 3，重复 1，读不出 3。`).waitFor();
  await broken.getByRole("button", { name: "撤回" }).click();
  await pane.getByText(`已汇总 ${added}，退回 4，重复 1，读不出 3。`).waitFor();

  const [download] = await Promise.all([page.waitForEvent("download"), pane.getByRole("button", { name: "存为汇总工作簿" }).click()]);
  const made = await readFile(await download.path());
  await pane.getByText("汇总工作簿已存好").waitFor();
  await screenshot("rollup-saved");
  const sum = [...units.received.values()].reduce((all, one) => all + one, 0);
  const byPane = await summed(made);
  expect(new Map(byPane.entries).get(ofForm("applications.received:total"))).toMatchObject({ state: "number", value: sum });

  const input = folder.at("units");
  mkdirSync(input);
  for (const [name, bytes] of units.files) folder.write(`units/${name}`, bytes);
  const roster = folder.at("名单.csv");
  await writeFile(roster, `单位\n${units.names.join("\n")}\n`);
  const { exitCode } = await nianbao(["rollup", input, "-o", folder.at("汇总.xlsx"), "--organ", COUNTY, "--year", "2025", "--units", roster]);
  expect(exitCode).toBe(2);
  expect(byPane).toEqual(await summed(await readFile(folder.at("汇总.xlsx"))));
  expect(consoleErrors).toEqual([]);

  const summedUp = await openBook(page, download.suggestedFilename(), made);
  await summedUp.getByRole("button", { name: "把各单位的工作簿汇总成一份" }).click();
  await summedUp.getByText("点表里的一个合计，这里列出它由哪些单位加成。").waitFor();
  const sheet = sheetOf(page);
  await sheet.open("三 依申请公开");
  await page.locator(`td[data-a="J6"]`).click();
  await summedUp.getByText("本年新收·总计（三 依申请公开!J6）由这些单位相加：").waitFor();
  const [largest = "", most] = [...units.received].sort(([, a], [, b]) => b - a)[0] ?? [];
  await seen(summedUp.getByText("由这些单位相加"));
  await screenshot("rollup-behind");
  await summedUp.getByRole("button", { name: `${largest} ${most}` }).click();
  await page.getByText("汇总明细").first().waitFor();
  expect(consoleErrors).toEqual([]);
}, 180_000);

test("with three hundred units the pane answers, whatever is done with them: no task of its thread is long, and 停止 keeps what was read", async () => {
  const units = await unitFolder(300);
  mkdirSync(folder.at("many"));
  for (const [name, bytes] of units.files) folder.write(`many/${name}`, bytes);
  const { page, pane, screenshot } = await openWorkbench({ query: { book: "empty" } });
  await pane.getByRole("button", { name: "把各单位的工作簿汇总成一份" }).click();
  await pane.getByLabel("汇总机关").fill(COUNTY);
  await pane.getByLabel("年度").fill("2025");
  await pane.evaluate(() => {
    Object.assign(window, { longTasks: [] });
    new PerformanceObserver((list) => (window as unknown as Timed).longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: "longtask",
    });
  });
  /** The longest task of the page while something is done. What other programs take from the machine counts too: the calmest of five times says what the pane itself takes. */
  const longestOf = async (what: () => Promise<void>): Promise<number> => {
    const longest: number[] = [];
    while (longest.length < 5 && Math.min(...longest) > LONGEST_TASK_MS) {
      await pane.evaluate(() => (window as unknown as Timed).longTasks.splice(0));
      await what();
      longest.push(await pane.evaluate(() => Math.max(0, ...(window as unknown as Timed).longTasks.splice(0))));
    }
    return Math.min(...longest);
  };
  const input = pane.locator("input[type=file][multiple]").first();
  const files = [...units.files.keys()].map((name) => folder.at(`many/${name}`));
  const download = (button: string) => Promise.all([page.waitForEvent("download"), pane.getByRole("button", { name: button }).click()]);
  const longest = {
    stopped: await longestOf(async () => {
      await input.setInputFiles(files);
      await pane.getByText(/^已读 [1-9]\d{2}／\d+ 个文件/u).waitFor();
      await screenshot("rollup-reading");
      await pane.getByRole("button", { name: "停止" }).click();
      await pane.getByText(/^已停止，还有 \d+ 个文件没有读/u).waitFor();
      await pane.getByText(/^已汇总 \d+/u).waitFor();
    }),
    whole: await longestOf(async () => {
      await input.setInputFiles(files);
      await pane.getByText(/^已读/u).first().waitFor();
      await pane.getByText(/^已汇总 2\d\d/u).waitFor();
    }),
    decided: await longestOf(async () => {
      await pane.getByRole("checkbox", { name: /^有错误的/u }).click();
      await pane.getByText(/^已汇总 2\d\d，退回 1，/u).waitFor();
      await pane.getByRole("checkbox", { name: /^有错误的/u }).click();
      await pane.getByText(/^已汇总 2\d\d，退回 4，/u).waitFor();
    }),
    texts: await longestOf(async () => {
      await pane.getByRole("checkbox", { name: /^比较各单位的文字/u }).check();
      await pane.getByText("文字比较过了，没有雷同过半的。").waitFor();
      await pane.getByRole("checkbox", { name: /^比较各单位的文字/u }).uncheck();
    }),
    saved: await longestOf(async () => void (await download("存为汇总工作簿"))),
    letters: await longestOf(async () => void (await download("存退回意见"))),
  };
  expect(Object.entries(longest).filter(([, ms]) => ms > LONGEST_TASK_MS)).toEqual([]);
}, 240_000);
