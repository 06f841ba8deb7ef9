/** `node plainSheetJs.mjs FILE…`: SheetJS reads all files, one after the other, and does nothing else. */
import { read, utils } from "@e965/xlsx";
import { readFileSync } from "node:fs";

for (const file of process.argv.slice(2)) {
  const { Sheets } = read(readFileSync(file), { type: "buffer" });
  for (const sheet of Object.values(Sheets)) utils.sheet_to_json(sheet, { header: 1 });
}
