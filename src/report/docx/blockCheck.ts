import { plainText } from "./xmlText";
import type { FoundTag } from "./foundFaults";
import { parseTag } from "./tag";
import { byKey, isBlock, type TemplateData } from "./templateData";
import { textAt, type ReadEntry } from "./templateReader";

/** Checks that the tag of a block, which takes the place of its paragraph, is all that stands in it, outside of tables. */
export function checkBlocks(entry: ReadEntry, data: TemplateData): FoundTag[] {
  const values = byKey(data);
  return entry.tags.flatMap(({ raw, offset, table, label, around }): FoundTag[] => {
    const { role, key } = parseTag(plainText(raw));
    const value = values.get(key);
    if (value === undefined || !isBlock(value) || label !== undefined) return [];
    const paragraph = textAt(entry, offset);
    const isAlone = paragraph?.text === `{${raw}}` && table === undefined && around.some(({ name }) => name === "w:p");
    return isAlone && role === "value" ? [] : [{ kind: "blockNotAlone", offset, written: `{${plainText(raw)}}` }];
  });
}
