import type { Frame, Locator } from "playwright-core";
import { openWorkbench } from "./browser";
import { sheetOf } from "./sheet";

const status = (pane: Frame) => pane.getByRole("status").first();

/** Waits until an element stands below the pane's head and within the pane. */
async function seen(element: Locator): Promise<void> {
  const isSeen = (one: Element): boolean => {
    const { top, bottom } = one.getBoundingClientRect();
    return top >= (document.querySelector("header")?.getBoundingClientRect().bottom ?? 0) && bottom <= window.innerHeight;
  };
  await element.waitFor();
  for (let tries = 0; tries < 50 && !(await element.evaluate(isSeen)); tries++) await element.page().waitForTimeout(100);
  expect(await element.evaluate(isSeen)).toBe(true);
}

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
