import { tagNames } from "../tagNames";
import { plainText, type FoundTag } from "./findings";
import { itemNames, type TemplateData } from "./templateData";
import { parseTag } from "./tag";
import type { WrittenTag } from "./templateReader";

/**
 * Checks the names of an entry's tags, given in the order of the document; those in branches that this report does not take as
 * well. Each must stand for something where it is. Whether they pair is `checkPairs`' to say.
 */
export function checkNames(tags: readonly WrittenTag[], data: TemplateData): FoundTag[] {
  const names = tagNames([...data.keys(), ...itemNames]);
  const openLists: string[] = [];
  return tags.flatMap(({ raw, offset }): FoundTag[] => {
    const { role, key, operator } = parseTag(plainText(raw));
    const tag = { offset, written: `{${plainText(raw)}}` };
    const name = names.find(key);
    if (name === undefined) {
      const nearest = names.nearest(key);
      return [{ kind: "unknownTag", ...tag, nearest: nearest && `${operator}${nearest}` }];
    }
    if (itemNames.includes(name)) return openLists.length === 0 ? [{ kind: "outsideList", ...tag }] : [];
    if (typeof data.get(name) === "string") return [];
    if (role === "value") return [{ kind: "listAsValue", ...tag }];
    if (role === "close" && openLists.at(-1) === name) openLists.pop();
    if (role === "open" && openLists.push(name) > 1) return [{ kind: "nestedLists", ...tag }];
    return [];
  });
}
