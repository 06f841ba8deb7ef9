import { writeFile } from "node:fs/promises";
import { tagReference } from "./tagReference";

/** Writes docs/要素名称.md anew: `npm run docs`. */
void writeFile(new URL("../../docs/要素名称.md", import.meta.url), tagReference());
