import type { TagNoteKind } from "./note";
import { scanTags, type WrittenTag } from "./scanTags";
import type { TagWords } from "./tagWords";

/** A tag with the name that it means, as it is in the vocabulary. */
export interface MeantTag extends WrittenTag {
  readonly meaning: string;
}

/** A tag that stays as written. */
export interface WrongTag extends WrittenTag {
  readonly fault: TagNoteKind;
  readonly nearest?: string;
}

/** The beginning of a condition and where its end begins, or the end of one. */
export interface ConditionTag extends MeantTag {
  readonly role: "open" | "unless" | "close";
}

export type ReadTag = MeantTag | WrongTag | ConditionTag;

/** The tags of a text with what they mean: every beginning of a condition has its end, crossed ones and those without are wrong. */
export function readTags(text: string, words: TagWords): ReadTag[] {
  return pairConditions(scanTags(text).map((tag) => readTag(tag, words)));
}

function readTag(tag: WrittenTag, words: TagWords): ReadTag {
  const { name, role, halfWidth } = tag;
  const { names, lists, condition } = words;
  if (name === undefined) return { ...tag, fault: "unpairedBrace" };
  const meaning = names.find(name);
  const operator = role === "value" ? "" : ({ open: "#", unless: "^", close: "/" } as const)[role];
  const nearest = meaning ?? names.nearest(name);
  const hint = nearest === undefined ? {} : { nearest: `${operator}${nearest}` };
  if (!halfWidth) return { ...tag, fault: "fullWidthBraces", ...hint };
  if (meaning === undefined) return { ...tag, fault: "unknownTag", ...hint };
  if (lists.has(meaning)) return { ...tag, fault: "listInText" };
  if (role === "value" && condition(meaning) !== undefined) return { ...tag, fault: "conditionAsValue" };
  return { ...tag, meaning };
}

/** Conditions stand within one another or behind one another; one that is neither has no end or no beginning. */
function pairConditions(tags: readonly ReadTag[]): ReadTag[] {
  const paired = new Set<ReadTag>();
  const open: MeantTag[] = [];
  for (const tag of tags) {
    if ("fault" in tag || tag.role === "value") continue;
    if (tag.role !== "close") {
      open.push(tag);
      continue;
    }
    const at = open.findLastIndex(({ meaning }) => meaning === tag.meaning);
    const beginning = open[at];
    if (beginning === undefined) continue;
    paired.add(beginning).add(tag);
    open.length = at;
  }
  return tags.map((tag) => {
    if ("fault" in tag || tag.role === "value" || paired.has(tag)) return tag;
    return { ...tag, fault: tag.role === "close" ? "unopenedCondition" : "unclosedCondition" };
  });
}
