import { readFile } from "node:fs/promises";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { openFileSheets } from "../../../src/files";
import { testFolder } from "../../testFolder";
import { signableFile } from "../book";
import { openOffline } from "./offlinePage";

const folder = testFolder();
const WIDTHS = [320, 480, 800, 1280];

async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(await readFile(require.resolve("axe-core/axe.min.js"), "utf8"));
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" ")}`);
    });
    expect([width, violations]).toEqual([width, []]);
  }
}

test("axe finds nothing, and nothing scrolls sideways, from 320 to 1280 pixels: before a file is open, with one, and with questions", async () => {
  const { page, picks, screenshot } = await openOffline();
  await expectAccessible(page);
  await picks(folder.write("宽窄.xlsx", await signableFile("typed")));
  await page.getByRole("button", { name: "打开工作簿" }).click();
  await page.getByRole("tab", { name: "三 依申请公开" }).click();
  await page.getByRole("gridcell", { name: "D8 0" }).waitFor();
  await expectAccessible(page);
  await page.getByRole("button", { name: "新建下一年度工作簿" }).waitFor();
  await page.setViewportSize({ width: 320, height: 800 });
  // Sheets above, the pane below them, and both are seen.
  for (const part of [page.getByRole("grid"), page.locator("[data-part=pane]")]) {
    const { y = 0, height = 0 } = (await part.boundingBox()) ?? {};
    expect(height).toBeGreaterThan(120);
    expect(y + height).toBeLessThanOrEqual(800);
  }
  await screenshot("320");
});

test("the keyboard goes through cells and sheets; what it stands on is told, and the pane is told of it", async () => {
  const { page, picks } = await openOffline();
  await picks(folder.write("键盘.xlsx", await signableFile("typed")));
  await page.getByRole("button", { name: "打开工作簿" }).click();
  await page.getByRole("tab", { name: "基本信息" }).waitFor();
  await page.getByRole("tab", { selected: true }).focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  const grid = page.getByRole("grid", { name: "工作表 三 依申请公开" });
  await grid.waitFor();
  await grid.focus();
  const stands = async (address: string): Promise<void> => {
    await page.waitForFunction((id) => document.querySelector("[role=grid]")?.getAttribute("aria-activedescendant") === id, `cell-${address}`);
    expect(await page.locator(`#cell-${address}`).getAttribute("aria-selected")).toBe("true");
  };
  await stands("A1");
  // A1 is merged over the whole title.
  await page.keyboard.press("ArrowDown");
  await stands("A2");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await stands("D3");
  await page.keyboard.press("PageDown");
  await stands("D23");
  await page.keyboard.press("Control+PageDown");
  await page.getByRole("grid", { name: "工作表 四 复议诉讼" }).waitFor();
});

test("of a large sheet those cells are drawn that are seen, and it can be scrolled to its end", async () => {
  const content = await signableFile("typed");
  const sheets = await openFileSheets(content);
  const rows = Array.from({ length: 20_000 }, (_, row) => [`事项${row + 1}`, row]);
  const [first = [], ...others] = rows;
  await sheets.writeBlocks([{ sheet: "四 复议诉讼", address: "A20", rows: [first, ...others] }]);
  const { page, picks } = await openOffline();
  await picks(folder.write("大表.xlsx", await sheets.save()));
  await page.getByRole("button", { name: "打开工作簿" }).click();
  await page.getByRole("tab", { name: "四 复议诉讼" }).click();
  await page.getByRole("gridcell", { name: "A20 事项1" }).waitFor();
  await page.getByRole("grid").focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Home");
  await page.getByRole("gridcell", { name: "A20019 事项20000" }).waitFor();
  expect(await page.getByRole("gridcell").count()).toBeLessThan(2_500);
});

test("an old browser gets a page that says so, and runs nothing", async () => {
  const userAgent = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/78.0.3904.108 Safari/537.36";
  const { page, consoleErrors } = await openOffline({ userAgent });
  await page.getByRole("heading", { name: "请换一个浏览器打开" }).waitFor();
  expect([await page.getByRole("button").count(), consoleErrors]).toEqual([0, []]);
});
