import { writeFile } from "node:fs/promises";
import { editionInForce } from "../../src/statute";
import { buildTemplate } from "./buildTemplate";

/** Writes assets/report-template.docx anew: `npx tsx scripts/report-template`. */
async function writeTemplate(): Promise<void> {
  await writeFile(new URL("../../assets/report-template.docx", import.meta.url), await buildTemplate(editionInForce));
}

void writeTemplate();
