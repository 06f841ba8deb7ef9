import { readFileSync, statSync } from "node:fs";

const root = new URL("../", import.meta.url);

/** Whether dist-cli/ is there, whole, and no file that it was made of has changed since its build began. */
export function isBuildNewest() {
  try {
    const { began, sources } = JSON.parse(readFileSync(new URL("dist-cli/sources.json", root), "utf8"));
    return sources.every((source) => statSync(new URL(source, root)).mtimeMs < began);
  } catch {
    return false;
  }
}
