import { createExcelSheets } from "../../src/excel";
import { newFileSheets, openFileSheets } from "../../src/files";
import { HeldBook } from "../../src/offline/book/heldBook";
import { openExcel } from "../excelHost";
import { describeBlocks } from "./blocks";
import { describeSheets } from "./contract";
import { describeWriting } from "./writingContract";
import { describeKeeping } from "./keeping";
import { describeLooking } from "./looking";
import type { OpenSpreadsheet } from "./openSpreadsheet";
import { planOf } from "./plans";
import { describeSelecting } from "./selecting";

const settle = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, 0);
  });

const spreadsheets: readonly (readonly [string, () => Promise<OpenSpreadsheet>])[] = [
  [
    "Excel, through Microsoft's client",
    async () => {
      await openExcel();
      return { sheets: createExcelSheets(), settle };
    },
  ],
  ["a new file", () => Promise.resolve({ sheets: newFileSheets(), settle })],
  [
    "a file that was saved and opened",
    async () => {
      const saved = newFileSheets();
      await saved.insert([planOf("原有", [["旧", 1, { formula: "=B1+1" }]])]);
      return { sheets: await openFileSheets(await saved.save()), settle };
    },
  ],
  ["the workbook in the offline page", async () => ({ sheets: await HeldBook.open(null, "zh-CN", () => Promise.resolve()), settle })],
];

for (const [name, open] of spreadsheets) {
  describeSheets(name, open);
  describeWriting(name, open);
  describeBlocks(name, open);
  describeKeeping(name, open);
  describeLooking(name, open);
  describeSelecting(name, open);
}
