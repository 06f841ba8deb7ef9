import type { Frame, Page } from "playwright-core";
import { expectAccessible } from "./accessible";
import { openWorkbench } from "./browser";

const status = (pane: Frame) => pane.getByRole("status").first();

/** Goes to a cell by the name box and types over it; no mouse. */
async function typeInto(page: Page, address: string, text: string): Promise<void> {
  const nameBox = page.getByLabel("名称框");
  await nameBox.focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.type(address);
  await page.keyboard.press("Enter");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Whether the keyboard comes to an element of the pane; office.js takes a moment to give it one. */
function isInside(pane: Frame): Promise<boolean> {
  const inside = () => document.hasFocus() && document.activeElement !== document.body;
  return pane.waitForFunction(inside, undefined, { timeout: 1_000 }).then(() => true, () => false);
}

/** Goes into the pane by F6, as in Excel, then by Tab until what has the focus says this. */
async function tabTo(page: Page, pane: Frame, wanted: string): Promise<void> {
  const focused = () => pane.evaluate(() => (document.hasFocus() ? (document.activeElement?.textContent ?? "") : undefined));
  for (let step = 0; step < 4 && !(await isInside(pane)); step++) await page.keyboard.press("F6");
  for (let step = 0; step < 60 && (await focused()) !== wanted; step++) await page.keyboard.press("Tab");
  expect(await focused()).toBe(wanted);
}

test("two cells broken: following the sentences by keyboard alone ends at no findings; the pane is accessible at every width", async () => {
  const { page, pane, consoleErrors, screenshot } = await openWorkbench();
  await status(pane).getByText("可以签发").waitFor();
  const tab = page.getByRole("tab", { name: "三 依申请公开" });
  await tab.focus();
  await page.keyboard.press("Enter");
  await typeInto(page, "D8", "3");
  await typeInto(page, "E20", "15");

  const both = "很可能有几处各自填错：D8 应为 0（现为 3），E20 应为 0（现为 15）；改后 4 条勾稽关系全部成立；只有这 2 格一起改能做到。";
  await pane.getByRole("button", { name: both }).waitFor();
  await screenshot("located-two-cells");
  await tabTo(page, pane, "D8 改为 0");
  await expectAccessible(page, pane);

  await page.keyboard.press("Enter");
  const one = "E20「无法提供·补正后申请内容仍不明确·商业企业」很可能是 0，误为 15；改后 2 条勾稽关系全部成立；只有这一格能做到。";
  await pane.getByRole("button", { name: one }).waitFor();
  await pane.waitForFunction(() => document.activeElement?.closest("[data-finding]") !== null);
  await tabTo(page, pane, "改为 0");
  await page.keyboard.press("Enter");
  await status(pane).getByText("可以签发").waitFor();
  expect(await page.locator('td[data-a="D8"]').innerText()).toBe("0");
  expect(await page.locator('td[data-a="E20"]').innerText()).toBe("0");
  expect(consoleErrors).toEqual([]);
}, 120_000);
