import { Document, Packer } from "docx";
import type { Edition } from "../../src/statute";
import { body } from "./body";
import { finishPackage } from "./finishPackage";
import { page } from "./page";
import { footers } from "./pageNumber";
import { styles } from "./styles";

/** Builds the report template of an edition: the same bytes each time. */
export async function buildTemplate(edition: Edition): Promise<Uint8Array> {
  const document = new Document({
    styles,
    evenAndOddHeaderAndFooters: true,
    sections: [{ properties: { page }, footers, children: body(edition) }],
  });
  return finishPackage(new Uint8Array(await Packer.toBuffer(document)), edition);
}
