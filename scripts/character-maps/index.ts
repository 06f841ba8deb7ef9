import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { characterMaps } from "./characterMaps";

/** `npm run maps`: writes the tables of characters that come with the program. */
writeFileSync(join(__dirname, "../../src/documents/pdf/characterMaps.json"), characterMaps());
