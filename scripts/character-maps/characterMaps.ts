import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(__dirname, "../../node_modules/pdfjs-dist/cmaps");

/** Encodings that no program writes into PDFs are left out. */
const names = readdirSync(folder).filter((name) => name.includes("GB") && !/UTF(?:8|32)/u.test(name));

/** src/documents/pdf/characterMaps.json: the tables of simplified Chinese characters that PDFs name, out of the library that reads PDFs. */
export const characterMaps = (): string =>
  `${JSON.stringify(Object.fromEntries(names.sort().map((name) => [name.replace(".bcmap", ""), readFileSync(join(folder, name)).toString("base64")])), null, 1)}\n`;
