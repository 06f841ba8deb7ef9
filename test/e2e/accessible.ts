import { readFile } from "node:fs/promises";
import type { AxeResults } from "axe-core";
import type { Frame, Page } from "playwright-core";

/** The widths of Excel's task pane, from the narrowest to a wide one, in pixels. */
const WIDTHS = [270, 320, 350, 500];

/** Waits for what changes its colours or its place for a moment, as a button does that can be pressed again. */
const comeToRest = async (): Promise<void> => {
  const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(ending.map(({ finished }) => finished));
};

/** Expects that the pane as it stands needs no sideways scrolling and that axe finds nothing, at every width. Leaves it at the last. */
export async function expectAccessible(page: Page, pane: Frame): Promise<void> {
  await pane.evaluate(await readFile(require.resolve("axe-core/axe.min.js"), "utf8"));
  for (const width of WIDTHS) {
    await page.locator("iframe").evaluate((frame, pixels) => {
      frame.style.width = `${pixels}px`;
      frame.style.minWidth = `${pixels}px`;
    }, width);
    await pane.waitForFunction((pixels) => innerWidth === pixels, width);
    expect(await pane.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await pane.evaluate(comeToRest);
    const violations = await pane.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    });
    expect(violations).toEqual([]);
  }
}
