import type { Page } from "playwright-core";
import { openPage, openWorkbench } from "./browser";

/** Lets our server not answer for some files, until the returned function is called. */
async function withhold(page: Page, files: RegExp): Promise<() => Promise<void>> {
  await page.route(files, (route) => route.abort());
  return () => page.unroute(files);
}

test("a script that the server does not give is named where it was needed, and comes with the next click", async () => {
  const { page, pane } = await openWorkbench();
  await pane.getByRole("status").first().getByText("可以签发").waitFor();
  const giveAgain = await withhold(page, /\/reports\.[0-9a-f]+\.js/u);
  await page.getByRole("button", { name: "生成报告" }).click();
  await pane.getByRole("alert").getByText("没有从本单位的服务器读到这一步要用的程序").waitFor();
  await giveAgain();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "生成报告" }).click()]);
  expect(download.suggestedFilename()).toContain("招远市金岭镇人民政府2023年");
  expect(await pane.getByText("没有从本单位的服务器读到").count()).toBe(0);
});

test("a pane whose own script does not come says after a while what to do, and 重试 opens it", async () => {
  const { page } = await openPage({ address: "/support.html", viewport: { width: 320, height: 640 } });
  const giveAgain = await withhold(page, /\/taskpane\.[0-9a-f]+\.js/u);
  await page.goto(new URL("/taskpane.html", page.url()).href);
  expect(await page.locator("#container").innerText()).toContain("正在打开…");
  const retry = page.getByRole("button", { name: "重试" });
  expect(await retry.isVisible()).toBe(false);
  await retry.waitFor({ timeout: 30_000 });
  await giveAgain();
  await retry.click();
  await page.getByRole("alert").getByText("请在 Excel 里打开年报助手").waitFor();
});
