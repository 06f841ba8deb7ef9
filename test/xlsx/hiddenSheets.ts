import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A workbook file some of whose sheets a person has hidden. */
export function withHidden(bytes: Uint8Array, names: readonly string[]): Uint8Array {
  const parts = unzipSync(bytes);
  const workbook = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  const hidden = names.reduce((xml, name) => {
    if (!xml.includes(`name="${name}"`)) throw new Error(`No sheet ${name}.`);
    return xml.replace(`name="${name}"`, `name="${name}" state="hidden"`);
  }, workbook);
  return zipSync({ ...parts, "xl/workbook.xml": strToU8(hidden) });
}
