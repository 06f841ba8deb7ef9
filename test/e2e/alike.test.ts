import { expectAccessible } from "./accessible";
import { openWorkbench } from "./browser";
import { sheetOf } from "./sheet";

/** Rows of one text, to be pasted. */
const rows = (count: number, width: number, text: string): string[][] => Array.from({ length: count }, () => Array<string>(width).fill(text));

const words = {
  "zh-CN": { good: "可以签发", all: "全部改为数字（175 格）", bar: "改为 0", undo: /^撤销 /u },
  "en-US": { good: "Ready to be signed", all: "Make them all numbers (175 cells)", bar: "Change to 0", undo: /^Undo /u },
};

test.each(["zh-CN", "en-US"] as const)(
  "%s: 175 full-width zeros are one finding with one button and one way back; what is written for nothing is one with a button each",
  async (lang) => {
    const { good, all, bar, undo } = words[lang];
    const { page, pane, consoleErrors, screenshot } = await openWorkbench({ query: { lang } });
    await pane.getByText(good).first().waitFor();
    const sheet = sheetOf(page);
    await sheet.open("四 复议诉讼");
    await sheet.pasteRows("A6", rows(1, 15, "/"));
    await sheet.open("三 依申请公开");
    await sheet.pasteRows("D6", rows(25, 7, "０"));
    const button = pane.getByRole("button", { name: all, exact: true });
    await button.waitFor();
    expect(await pane.getByRole("button", { name: bar, exact: true }).count()).toBe(10);
    await page.locator("iframe").evaluate((frame) => {
      frame.style.width = frame.style.minWidth = "320px";
    });
    await screenshot(`alike-${lang}`);
    await button.scrollIntoViewIfNeeded();
    await screenshot(`alike-button-${lang}`);
    await expectAccessible(page, pane);
    await button.click();
    await button.waitFor({ state: "detached" });
    await page.waitForFunction(() => document.querySelector('td[data-a="D6"]')?.textContent === "0");
    await pane.getByRole("button", { name: undo }).first().click();
    await button.waitFor();
    await page.waitForFunction(() => document.querySelector('td[data-a="J30"]')?.textContent === "０");
    expect(consoleErrors).toEqual([]);
  },
  120_000,
);
