import { readFile } from "node:fs/promises";
import type { AxeResults } from "axe-core";
import { openWorkbench } from "./browser";
import { sheetOf } from "./sheet";

/** The widths that Excel gives a pane, in pixels. */
const widths = [270, 320, 350, 500];

test.each(widths)("with findings open the pane has no axe violation and no sideways scrolling at %i px", async (width) => {
  const { page, pane } = await openWorkbench();
  await pane.getByRole("status").first().getByText("可以签发").waitFor();
  const sheet = sheetOf(page);
  await sheet.open("四 复议诉讼");
  await sheet.type("A6", "7");
  await pane.getByText("1 处错误").waitFor();
  await page.locator("iframe").evaluate((frame, pixels) => {
    frame.style.width = `${pixels}px`;
    frame.style.minWidth = `${pixels}px`;
  }, width);
  await pane.waitForFunction((pixels) => innerWidth === pixels, width);

  await pane.evaluate(await readFile(require.resolve("axe-core/axe.min.js"), "utf8"));
  const violations = await pane.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
  expect(violations).toEqual([]);
  expect(await pane.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});

test("a button that has the keyboard goes under the pane's head like everything else when the pane is scrolled", async () => {
  const { page, pane } = await openWorkbench();
  await pane.getByRole("status").first().getByText("可以签发").waitFor();
  const button = pane.getByRole("button", { name: "立即校验" });
  await button.focus();
  await page.keyboard.press("Shift");
  const isCovered = await button.evaluate((element) => {
    const head = document.querySelector("header");
    if (!head) throw new Error("no head");
    const { left, top, height } = element.getBoundingClientRect();
    scrollBy(0, top - head.getBoundingClientRect().bottom + height);
    const now = element.getBoundingClientRect();
    if (now.bottom > head.getBoundingClientRect().bottom) throw new Error("not scrolled under the head");
    return head.contains(document.elementFromPoint(left + 10, now.top + height / 2));
  });
  expect(isCovered).toBe(true);
});
