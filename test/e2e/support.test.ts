import packageJson from "../../package.json";
import { expectAccessible } from "./accessible";
import { openWorkbench } from "./browser";
import { tabTo } from "./byKeyboard";

test("the guide opens as a page of its own from the add-in's server, with its pictures and links, and asks nobody else", async () => {
  const { page, pane, origin, consoleErrors, screenshot } = await openWorkbench();
  const asked: string[] = [];
  page.context().on("request", (request) => asked.push(request.url()));
  const link = pane.getByRole("link", { name: "使用指南（在浏览器里打开）" });
  const [guide] = await Promise.all([page.context().waitForEvent("page"), link.click()]);
  await guide.waitForLoadState("load");
  expect(guide.url()).toBe(`${origin}/help/index.html`);
  expect(await guide.getByRole("heading", { level: 1 }).innerText()).toBe("年报助手使用指南");
  expect(await guide.locator("img").evaluateAll((images) => images.filter((image) => (image as HTMLImageElement).naturalWidth === 0).length)).toBe(0);
  await guide.getByRole("navigation").getByRole("link", { name: "部署指南" }).click();
  expect(await guide.getByRole("heading", { level: 1 }).innerText()).toBe("年报助手部署指南");
  await guide.setViewportSize({ width: 320, height: 640 });
  expect(await guide.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(asked.filter((url) => !url.startsWith(origin) && !url.startsWith("blob:"))).toEqual([]);
  expect(consoleErrors.filter((error) => !error.includes("/test-fonts/"))).toEqual([]);
  await guide.setViewportSize({ width: 1000, height: 800 });
  await guide.screenshot({ path: "reports/screenshots/guide.png" });
  await screenshot("support-folded");
});

test("version and machine are told by the keyboard, as Microsoft's client says them, and copied", async () => {
  const { page, pane, origin, screenshot } = await openWorkbench();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin });
  await pane.getByRole("button", { name: "版本和这台机器" }).waitFor();
  await tabTo(page, pane, "版本和这台机器");
  await page.keyboard.press("Enter");
  await pane.getByText("记住报告样式").waitFor();
  const told = async (label: string): Promise<string> => pane.locator(`dt:text-is("${label}") + dd`).innerText();
  expect(await told("版本")).toMatch(new RegExp(`^${packageJson.version.replaceAll(".", "\\.")}（编号 [0-9a-f]{8}）$`, "u"));
  expect(await told("表格程序")).toBe("Excel 16.0.14332.20000 (OfficeOnline)");
  expect(await told("Excel 的接口")).toBe("ExcelApi 1.14, SharedRuntime 1.1, RibbonApi 1.1, OpenBrowserWindowApi 1.1");
  expect(await told("显示窗格的浏览器")).toMatch(/^Chromium [\d.]+$/u);
  expect(await told("窗格的网址")).toBe(`${origin}/taskpane.html`);
  expect(await told("记住报告样式")).toBe("能，记在这台电脑上");
  await pane.getByRole("button", { name: "复制" }).scrollIntoViewIfNeeded();
  await screenshot("support");
  await tabTo(page, pane, "复制");
  await page.keyboard.press("Enter");
  await pane
    .getByText(/已复制，可以粘贴给管理员|这里不让复制/u)
    .first()
    .waitFor();
  await expectAccessible(page, pane);
});

test("without its script the pane does its work, and lacks this part only", async () => {
  const { page, pane } = await openWorkbench({ query: { book: "empty" } });
  await page.context().route(/\/support\.[0-9a-f]+\.js/u, (route) => route.abort());
  await page.reload();
  const element = await page.waitForSelector("iframe[src*='taskpane.html']", { state: "attached" });
  const again = await element.contentFrame();
  await again?.getByRole("button", { name: "插入标准表" }).click();
  await page.getByRole("tab", { name: "正文" }).waitFor();
  expect(await again?.getByRole("heading", { name: "帮助与关于" }).count()).toBe(0);
  expect(pane.isDetached()).toBe(true);
});
