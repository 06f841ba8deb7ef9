import type { Frame, Page } from "playwright-core";
import { editionFigures } from "../../src/figures";
import { newFileSheets } from "../../src/files";
import { edition2021 } from "../../src/statute";
import { planStandardSheets, type Totals } from "../../src/workbook";
import { writtenNarrative, writtenOrgan } from "../workbook/writtenNarrative";

/** Opens a file in the workbench, and gives the pane that then belongs to it. */
export async function openBook(page: Page, name: string, buffer: Buffer): Promise<Frame> {
  await page.locator("input[type=file]").first().setInputFiles({ name, mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", buffer });
  await page.getByText(name).first().waitFor();
  const element = await page.waitForSelector("iframe[src*='taskpane.html']", { state: "attached" });
  const pane = await element.contentFrame();
  if (!pane) throw new Error("no pane");
  await pane.getByRole("heading", { name: "上年与下一年" }).waitFor();
  return pane;
}

/** A workbook of the standard sheets that may be signed as it is: all figures are 0, every row of 正文 is written, or none where asked. */
export async function signableFile(totals: Totals, isWritten = true): Promise<Buffer> {
  const figures = new Map([...editionFigures(edition2021).keys()].map((id) => [id, 0]));
  const file = newFileSheets();
  await file.insert(planStandardSheets(edition2021, totals, { figures }));
  for (const [address, text] of Object.entries(writtenOrgan)) await file.write({ sheet: "基本信息", address }, text);
  for (const [address, text] of Object.entries(isWritten ? writtenNarrative() : {})) await file.write({ sheet: "正文", address }, text);
  return Buffer.from(await file.save());
}
