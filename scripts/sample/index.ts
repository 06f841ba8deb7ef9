import { writeFile } from "node:fs/promises";
import { saveXlsx } from "../../workbench/src/xlsx";
import { supplyBrowserGlobals } from "./browserGlobals";
import { makeSample } from "./makeSample";

/** Writes assets/sample.xlsx anew: `npm run sample`. */
async function writeSample(): Promise<void> {
  supplyBrowserGlobals();
  await writeFile(new URL("../../assets/sample.xlsx", import.meta.url), await saveXlsx(await makeSample()));
}

void writeSample();
