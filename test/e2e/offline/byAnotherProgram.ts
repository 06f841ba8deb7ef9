import { readFileSync } from "node:fs";
import { openFileSheets, type FileSheets } from "../../../src/files";
import type { CellContent } from "../../../src/workbook";
import { writeWhole } from "./offlinePage";

/** Changes a workbook on the disk, as a person does in WPS who then saves. */
export async function saveElsewhere(file: string, change: (sheets: FileSheets) => Promise<void>): Promise<void> {
  const sheets = await openFileSheets(readFileSync(file));
  await change(sheets);
  writeWhole(file, await sheets.save());
}

/** What stands in a cell of the workbook on the disk. */
export async function onDisk(file: string, sheet: string, address: string): Promise<CellContent["value"] | undefined> {
  const sheets = await openFileSheets(readFileSync(file));
  return (await sheets.read([{ sheet, address }])).blocks[0]?.[0]?.[0]?.value;
}
