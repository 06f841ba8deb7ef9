import type { ReportList } from "../reportList";
import { tagNames } from "../tagNames";
import type { FoundTag } from "./foundFaults";
import type { LabelKind } from "./labelTags";
import type { TagFault } from "./templateFault";
import { isList, type TemplateData } from "./templateData";
import type { Pairs } from "./pairCheck";
import { parseTag } from "./tag";
import type { WrittenTag } from "./templateReader";
import { plainText } from "./xmlText";

/** A list whose beginning was read and whose end was not. */
interface OpenList extends ReportList {
  /** Its end; undefined where there is none, and nobody knows how far it was meant to go. */
  readonly end: WrittenTag | undefined;
}

/** Labels that are never filled: what is said of them, and how they are written. */
const notFilled: Readonly<Record<Exclude<LabelKind, "words">, { readonly kind: TagFault; readonly before: string; readonly behind: string }>> = {
  fieldCode: { kind: "inFieldCode", before: "{", behind: "}" },
  address: { kind: "inAddress", before: "{", behind: "}" },
  fullWidth: { kind: "fullWidthBraces", before: "｛", behind: "｝" },
  doubled: { kind: "doubledBrace", before: "{{", behind: "}}" },
  unclosed: { kind: "unclosedTag", before: "{", behind: "" },
  unopened: { kind: "unopenedTag", before: "", behind: "}" },
};

/**
 * Checks the names of an entry's tags, given in the order of the document; those in branches that this report does not take as
 * well. Each must stand for something where it is. Whether they pair is `checkPairs`' to say.
 * @param ends those of beginnings that have one
 */
export function checkNames(tags: readonly WrittenTag[], data: TemplateData, ends: Pairs["ends"]): FoundTag[] {
  const itemNames = new Set([...data.values()].flatMap((value) => (isList(value) ? value.names : [])));
  const names = tagNames([...data.keys(), ...itemNames]);
  const openLists: OpenList[] = [];
  return tags.flatMap((written): FoundTag[] => {
    const { raw, offset, label, place } = written;
    const { role, key, operator } = parseTag(plainText(raw));
    const tag = { offset, written: `{${plainText(raw)}}`, isLabel: label !== undefined, place };
    if (label !== undefined && label !== "words") {
      const { kind, before, behind } = notFilled[label];
      return [{ ...tag, kind, written: before + plainText(raw) + behind }];
    }
    const name = names.find(key);
    if (name === undefined) {
      const nearest = names.nearest(key);
      return [{ kind: "unknownTag", ...tag, nearest: nearest && `${operator}${nearest}` }];
    }
    if (openLists.at(-1)?.names.includes(name) === true) return role === "value" || label === undefined ? [] : [{ kind: "wordsOnly", ...tag }];
    const value = data.get(name);
    if (value === undefined) return [{ kind: "outsideList", ...tag }];
    if (label !== undefined) return role === "value" && typeof value === "string" ? [] : [{ kind: "wordsOnly", ...tag }];
    if (role === "value" && typeof value === "boolean") return [{ kind: "conditionAsValue", ...tag }];
    if (!isList(value)) return [];
    if (role === "value") return [{ kind: "listAsValue", ...tag }];
    const ended = role === "close" ? openLists.findIndex(({ end }) => end === written) : -1;
    if (ended >= 0) openLists.splice(ended, 1);
    if (role !== "open") return [];
    const end = ends.get(written);
    const isNested = end !== undefined && openLists.some((list) => list.end !== undefined && list.end.offset > end.offset);
    openLists.push({ ...value, end });
    return isNested ? [{ kind: "nestedLists", ...tag }] : [];
  });
}
