import { tagNames } from "../tagNames";
import { itemNames, type TemplateData } from "./templateData";
import { parseTag } from "./tag";
import type { TemplateFault } from "./templateFault";

/** A tag as it stands in a template. */
export interface PlacedTag {
  /** What stands between the braces. */
  readonly raw: string;
  readonly place: string;
}

/**
 * Checks the names of an entry's tags, given in the order of the document; those in branches that this report does not take as
 * well. Each must stand for something where it is. Whether openings and closings pair is docxtemplater's to say.
 */
export function checkNames(tags: readonly PlacedTag[], data: TemplateData): TemplateFault[] {
  const names = tagNames([...itemNames, ...data.keys()]);
  const openLists: string[] = [];
  return tags.flatMap(({ raw, place }): TemplateFault[] => {
    const { role, key } = parseTag(raw);
    const tag = { place, written: `{${raw}}` };
    const name = names.find(key);
    if (name === undefined) {
      const nearest = names.nearest(key);
      return [{ kind: "unknownTag", ...tag, ...(nearest !== undefined && { nearest }) }];
    }
    if (itemNames.includes(name)) return openLists.length === 0 ? [{ kind: "outsideList", ...tag }] : [];
    if (typeof data.get(name) === "string") return [];
    if (role === "value") return [{ kind: "listAsValue", ...tag }];
    if (role === "close" && openLists.at(-1) === name) openLists.pop();
    if (role === "open" && openLists.push(name) > 1) return [{ kind: "nestedLists", ...tag }];
    return [];
  });
}
