/** @jest-environment jsdom */
import { createExcelSheets } from "../../src/excel";
import { newFileSheets, openFileSheets } from "../../src/files";
import { openExcel } from "../excelHost";
import { describeSheets } from "./contract";
import { planOf } from "./plans";

const settle = () => new Promise<void>((resolve) => { setTimeout(resolve, 0); });

describeSheets("Excel, through Microsoft's client", async () => {
  await openExcel();
  return { sheets: createExcelSheets(), settle };
});

describeSheets("a new file", () => Promise.resolve({ sheets: newFileSheets(), settle }));

describeSheets("a file that was saved and opened", async () => {
  const saved = newFileSheets();
  await saved.insert([planOf("原有", [["旧", 1, { formula: "=B1+1" }]])]);
  return { sheets: await openFileSheets(await saved.save()), settle };
});
