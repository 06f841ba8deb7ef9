import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import type { Frame, Page } from "playwright-core";
import { openFileSheets } from "../../src/files";
import { readReport } from "../../src/workbook";
import { ofForm } from "../ofForm";
import { unitFolder } from "../rollup/unitFolder";
import { expectAccessible } from "./accessible";
import { openBook } from "./book";
import { openWorkbench } from "./browser";
import { focused, tabTo } from "./byKeyboard";
import { COUNTY, countyBook, uploads } from "./unitsBook";

/** Whether what has the keyboard is seen, as soon as the pane has come to rest. */
const isFocusSeen = (pane: Frame): Promise<boolean> => {
  const isSeen = () => {
    const { top, bottom, height } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
    return height > 0 && bottom <= innerHeight && top >= (document.querySelector("header")?.getBoundingClientRect().bottom ?? 0) - 1;
  };
  return pane.waitForFunction(isSeen, undefined, { timeout: 2_000 }).then(
    () => true,
    () => false,
  );
};

/** Goes to a button by Tab, once it is there, and presses Enter there. */
async function press(page: Page, pane: Frame, button: string): Promise<void> {
  await pane.getByRole("button", { name: button, exact: true }).first().waitFor();
  await tabTo(page, pane, button);
  expect(await isFocusSeen(pane)).toBe(true);
  await page.keyboard.press("Enter");
}

test("by the keyboard alone units' files are chosen and settled, the sum and the letters are saved, and the sum is brought up to date", async () => {
  const units = await unitFolder(25);
  const [broken = "", , again = ""] = units.odd.broken;
  const { page, consoleErrors } = await openWorkbench({ query: { book: "empty" } });
  const pane = await openBook(page, "清河县.xlsx", await countyBook(units.names));
  await press(page, pane, "把各单位的工作簿汇总成一份");
  await pane.getByText("按“单位名单”表核对：应报 25 家。").waitFor();
  const chooser = page.waitForEvent("filechooser");
  await press(page, pane, "选择文件");
  await (await chooser).setFiles(uploads(units));
  await pane.getByText("应报 25 家，已报 23 家，未报 2 家。").waitFor();
  const added = units.received.size;
  await pane.getByText(`已汇总 ${added}，退回 4，重复 1，读不出 3。`).waitFor();
  await expectAccessible(page, pane);

  // The first of the units that go back.
  await press(page, pane, "照数汇入");
  await pane.getByText(`已汇总 ${added + 1}，退回 3，重复 1，读不出 3。`).waitFor();
  await pane.getByRole("listitem").filter({ hasText: broken }).getByText("已定：照数汇入").waitFor();
  expect(await focused(pane)).toBe("撤回");
  await page.keyboard.press("Enter");
  await pane.getByText(`已汇总 ${added}，退回 4，重复 1，读不出 3。`).waitFor();
  expect(await focused(pane)).toBe("照数汇入");
  await page.keyboard.press("Enter");
  await pane.getByText(`已汇总 ${added + 1}，退回 3，重复 1，读不出 3。`).waitFor();

  // Above the units stands what is made of them; Shift+Tab leads back there.
  for (let step = 0; step < 40 && (await focused(pane)) !== "存为汇总工作簿"; step++) await page.keyboard.press("Shift+Tab");
  const [workbook] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  await pane.getByText("汇总工作簿已存好").waitFor();
  const made = await readFile(await workbook.path());
  const [letters] = await Promise.all([page.waitForEvent("download"), press(page, pane, "存退回意见")]);
  await pane.getByText(/^退回意见已存好/u).waitFor();
  expect(Object.keys(unzipSync(await readFile(await letters.path())))).toContain(`退回意见-${again}.docx`);
  await expectAccessible(page, pane);

  // A unit has mended its file: it goes into the workbook of the sum.
  const summedUp = await openBook(page, workbook.suggestedFilename(), made);
  await press(page, summedUp, "把各单位的工作簿汇总成一份");
  await summedUp.getByText(/^打开的就是汇总工作簿/u).waitFor();
  const mended = page.waitForEvent("filechooser");
  await press(page, summedUp, "选择文件");
  const sound = (await unitFolder(26)).files.get(`${units.names[0] ?? ""}.xlsx`);
  await (await mended).setFiles(uploads({ files: new Map([[`${units.names[0] ?? ""}.xlsx`, sound ?? new Uint8Array()]]) }));
  await summedUp.getByText(`已汇总 ${added + 1}，退回 3，重复 1，读不出 3。`).waitFor();
  await press(page, summedUp, "更新本工作簿");
  await summedUp.getByText(/^本工作簿已更新/u).waitFor();
  await expectAccessible(page, summedUp);
  expect(consoleErrors).toEqual([]);

  const { entries, stated } = await readReport(await openFileSheets(made));
  expect(stated).toEqual({ organ: COUNTY, year: 2025 });
  const sum = [...units.received.values()].reduce((all, one) => all + one, 0);
  expect(entries.get(ofForm("applications.granted:total"))).toMatchObject({ value: sum + ((3 * 7) % 11) });
}, 180_000);
