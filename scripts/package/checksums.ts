import { createHash } from "node:crypto";
import type { Files } from "./packZip";

/** SHA-256 of each file, a line each, as `sha256sum -c` reads them. */
export const checksums = (files: Files): string =>
  [...files]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${path}\n`)
    .join("");
