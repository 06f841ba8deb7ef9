import type { FoundTag } from "./findings";
import { parseTag } from "./tag";
import type { WrittenTag } from "./templateReader";
import { plainText } from "./xmlText";

/** A beginning that waits for its end. */
interface OpenTag {
  readonly key: string;
  readonly tag: WrittenTag;
}

/**
 * Checks that beginnings and ends of an entry's tags, given in the order of the document, pair: all faults, where docxtemplater
 * names the first one only.
 */
export function checkPairs(tags: readonly WrittenTag[]): FoundTag[] {
  const parsed = tags.map((tag) => ({ tag, ...parseTag(plainText(tag.raw)) }));
  const endsToCome = new Map<string, number>();
  for (const { role, key } of parsed) if (role === "close") endsToCome.set(key, (endsToCome.get(key) ?? 0) + 1);
  const found: FoundTag[] = [];
  const open: OpenTag[] = [];
  for (const { tag, role, key } of parsed) {
    if (role === "open" || role === "unless") open.push({ key, tag });
    if (role !== "close") continue;
    endsToCome.set(key, (endsToCome.get(key) ?? 0) - 1);
    // A nameless end is named by `checkNames`; it is taken for that of the last beginning.
    const at = key === "" ? open.length - 1 : open.findLastIndex((one) => one.key === key);
    const [beginning] = at === -1 ? [] : open.splice(at, 1);
    if (beginning === undefined) {
      if (key !== "") found.push(fault("unopenedLoop", tag));
      continue;
    }
    if (beginning.tag.table !== tag.table) found.push(fault("loopOverCells", tag));
    const between = open.splice(at);
    const crossed = between.filter((one) => (endsToCome.get(one.key) ?? 0) > 0);
    if (crossed.length > 0) found.push(fault("crossedLoops", tag));
    found.push(...between.filter((one) => !crossed.includes(one)).map((one) => fault("unclosedLoop", one.tag)));
    open.push(...crossed);
  }
  return [...found, ...open.map(({ tag }) => fault("unclosedLoop", tag))];
}

function fault(kind: FoundTag["kind"], { offset, raw }: WrittenTag): FoundTag {
  return { kind, offset, written: `{${plainText(raw)}}` };
}
