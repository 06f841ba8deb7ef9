import type { Locator } from "playwright-core";

/** Expects that an element comes to stand below the pane's head and within the pane. */
export async function seen(element: Locator): Promise<void> {
  const isSeen = (one: Element): boolean => {
    const { top, bottom } = one.getBoundingClientRect();
    return top >= (document.querySelector("header")?.getBoundingClientRect().bottom ?? 0) && bottom <= window.innerHeight;
  };
  await element.waitFor();
  for (let tries = 0; tries < 50 && !(await element.evaluate(isSeen)); tries++) await element.page().waitForTimeout(100);
  expect(await element.evaluate(isSeen)).toBe(true);
}
