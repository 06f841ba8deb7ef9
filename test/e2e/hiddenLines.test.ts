import { rows, workbookBytes } from "../xlsx/workbookBytes";
import { openWorkbench } from "./browser";
import { sheetOf } from "./sheet";

const texts = (row: number): string => Array.from("ABCDEFG", (letter) => `<c r="${letter}${row}" t="inlineStr"><is><t>${letter}${row}</t></is></c>`).join("");
const row = (number: number, attributes = ""): string => `<row r="${number}"${attributes}>${texts(number)}</row>`;

const file = workbookBytes({
  sheets: {
    表:
      '<cols><col min="3" max="4" width="9" hidden="1"/><col min="6" max="6" width="0" customWidth="1"/></cols>' +
      rows([row(1), row(2), row(3, ' hidden="1"'), row(4, ' ht="0" customHeight="1"'), row(5), row(6)].join("")) +
      '<mergeCells count="1"><mergeCell ref="A4:C6"/></mergeCells>',
  },
});

test("hidden rows and columns of a file do not show, and the cursor passes over them", async () => {
  const { page, consoleErrors, screenshot } = await openWorkbench({ query: { book: "empty" } });
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: /打开/u }).first().click();
  await (
    await chooser
  ).setFiles({ name: "隐藏.xlsx", mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", buffer: Buffer.from(file) });
  const cell = (address: string) => page.locator(`td[data-a="${address}"]`);
  await cell("A1").getByText("A1").waitFor();
  await screenshot("hidden-lines");

  const place = async (address: string) => {
    const box = await cell(address).boundingBox();
    if (!box) throw new Error(`${address} is not there`);
    return box;
  };
  const [a2, b2, e2, g2, merged] = [await place("A2"), await place("B2"), await place("E2"), await place("G2"), await place("A4")];
  expect(e2.x).toBeCloseTo(b2.x + b2.width, 0);
  expect(g2.x).toBeCloseTo(e2.x + e2.width, 0);
  expect(merged.y).toBeCloseTo(a2.y + a2.height, 0);
  // It starts in a hidden row, and shows in its two others.
  expect(await cell("A4").innerText()).toBe("A4");
  expect(merged.height).toBeCloseTo(2 * a2.height, 0);
  for (const hidden of ["C2", "D2", "F2", "A3", "E3", "E4"]) expect(await cell(hidden).isVisible()).toBe(false);

  const sheet = sheetOf(page);
  await cell("B2").click();
  await page.keyboard.press("ArrowRight");
  expect(await sheet.selected()).toBe("E2");
  await page.keyboard.press("Tab");
  expect(await sheet.selected()).toBe("G2");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowDown");
  expect(await sheet.selected()).toBe("E5");
  expect(consoleErrors).toEqual([]);
});
