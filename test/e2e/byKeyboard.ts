import type { Frame, Page } from "playwright-core";

/** Goes to a cell or a rectangle by the name box; no mouse. */
async function goTo(page: Page, address: string): Promise<void> {
  const nameBox = page.getByLabel("名称框");
  await nameBox.focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.type(address);
  await page.keyboard.press("Enter");
}

/** Goes to a cell by the name box and types over it. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Whether the keyboard comes to an element of the pane; office.js takes a moment to give it one. */
function isInside(pane: Frame): Promise<boolean> {
  const inside = () => document.hasFocus() && document.activeElement !== document.body;
  return pane.waitForFunction(inside, undefined, { timeout: 1_000 }).then(
    () => true,
    () => false,
  );
}

/** What has the keyboard in the pane: its label, or what it says; undefined while the keyboard is elsewhere. */
export function focused(pane: Frame): Promise<string | undefined> {
  return pane.evaluate(() => (document.hasFocus() ? (document.activeElement?.ariaLabel ?? document.activeElement?.textContent ?? "") : undefined));
}

/** Goes into the pane by F6, as in Excel, then by Tab until what has the focus says this. */
export async function tabTo(page: Page, pane: Frame, wanted: string): Promise<void> {
  for (let step = 0; step < 4 && !(await isInside(pane)); step++) await page.keyboard.press("F6");
  for (let step = 0; step < 80 && (await focused(pane)) !== wanted; step++) await page.keyboard.press("Tab");
  expect(await focused(pane)).toBe(wanted);
}
