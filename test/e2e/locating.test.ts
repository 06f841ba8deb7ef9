import type { Frame } from "playwright-core";
import { expectAccessible } from "./accessible";
import { openWorkbench } from "./browser";
import { tabTo, typeInto } from "./byKeyboard";

const status = (pane: Frame) => pane.getByRole("status").first();

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
