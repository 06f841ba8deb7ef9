import type { Page } from "playwright-core";

/** The sheet of the workbench as a person sees and uses it. */
export interface SheetInView {
  /** Clicks the tab of a sheet. */
  open(name: string): Promise<void>;
  /** Clicks a cell and types a text over what is there. */
  type(address: string, text: string): Promise<void>;
  /** Clicks the first cell and types rows of texts, cell by cell, with Tab and Enter. */
  typeRows(address: string, rows: readonly (readonly string[])[]): Promise<void>;
  /** Clicks a cell and empties it: Delete. */
  clear(address: string): Promise<void>;
  /** Selects a rectangle, from its first cell to its last with Shift, and copies it: Ctrl+C. */
  copy(first: string, last?: string): Promise<void>;
  /** Clicks a cell and pastes there: Ctrl+V. */
  paste(address: string): Promise<void>;
  /** Pastes what another program has put on the clipboard, rows of texts. */
  pasteRows(address: string, rows: readonly (readonly string[])[]): Promise<void>;
  /** What a cell shows. */
  text(address: string): Promise<string>;
  /** The background of a cell: "rgb(255, 199, 206)". */
  fill(address: string): Promise<string>;
  /** The address in the name box. */
  selected(): Promise<string>;
}

/** The hand and eye of a person at the workbench's grid. */
export function sheetOf(page: Page): SheetInView {
  const cell = (address: string) => page.locator(`td[data-a="${address}"]`);
  const paste = async (address: string): Promise<void> => {
    await cell(address).click();
    await page.keyboard.press("Control+V");
  };
  return {
    open: (name) => page.getByRole("tab", { name, exact: true }).click(),
    async type(address, text) {
      await cell(address).click();
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    async typeRows(address, rows) {
      await cell(address).click();
      for (const row of rows) {
        for (const [index, text] of row.entries()) {
          await page.keyboard.type(text);
          await page.keyboard.press(index < row.length - 1 ? "Tab" : "Enter");
        }
      }
    },
    async clear(address) {
      await cell(address).click();
      await page.keyboard.press("Delete");
    },
    async copy(first, last = first) {
      await cell(first).click();
      await cell(last).click({ modifiers: ["Shift"] });
      await page.keyboard.press("Control+C");
    },
    paste,
    async pasteRows(address, rows) {
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.evaluate((text) => navigator.clipboard.writeText(text), rows.map((row) => row.join("\t")).join("\n"));
      await paste(address);
    },
    text: (address) => cell(address).innerText(),
    fill: (address) => cell(address).evaluate((element) => getComputedStyle(element).backgroundColor),
    selected: () =>
      page
        .getByRole("combobox", { name: /名称框/u })
        .or(page.getByRole("textbox", { name: /名称框/u }))
        .inputValue(),
  };
}
