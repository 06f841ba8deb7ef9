import type { FoundTag } from "./foundFaults";
import type { OpenElement } from "./openElements";
import { parseTag } from "./tag";
import type { WrittenTag } from "./templateReader";
import { plainText } from "./xmlText";

/** A beginning that waits for its end. */
interface OpenTag {
  readonly key: string;
  readonly tag: WrittenTag;
}

/** What pairs, and what does not. */
export interface Pairs {
  readonly faults: readonly FoundTag[];
  /** The ends of those beginnings that have one. */
  readonly ends: ReadonlyMap<WrittenTag, WrittenTag>;
  /** How many are within one another at most. */
  readonly depth: number;
}

/**
 * Checks that beginnings and ends of an entry's tags, given in the order of the document, pair, and that each pair stands in one place: all
 * faults, where docxtemplater names the first one only. What is between them, and how often it will be printed, is of no concern.
 */
export function checkPairs(tags: readonly WrittenTag[]): Pairs {
  const parsed = tags.map((tag) => ({ tag, ...parseTag(plainText(tag.raw)) }));
  const endsToCome = new Map<string, number>();
  for (const { role, key } of parsed) if (role === "close") endsToCome.set(key, (endsToCome.get(key) ?? 0) + 1);
  const found: FoundTag[] = [];
  const ends = new Map<WrittenTag, WrittenTag>();
  const open: OpenTag[] = [];
  let depth = 0;
  for (const { tag, role, key } of parsed) {
    if (role === "open" || role === "unless") depth = Math.max(depth, open.push({ key, tag }));
    if (role !== "close") continue;
    endsToCome.set(key, (endsToCome.get(key) ?? 0) - 1);
    // A nameless end is named by `checkNames`; it is taken for that of the last beginning.
    const at = key === "" ? open.length - 1 : open.findLastIndex((one) => one.key === key);
    const [beginning] = at === -1 ? [] : open.splice(at, 1);
    if (beginning === undefined) {
      if (key !== "") found.push(fault("unopenedLoop", tag));
      continue;
    }
    ends.set(beginning.tag, tag);
    const apart = apartness(beginning.tag.around, tag.around);
    if (apart !== undefined) found.push(fault(apart, tag));
    const between = open.splice(at);
    const crossed = between.filter((one) => (endsToCome.get(one.key) ?? 0) > 0);
    if (crossed.length > 0) found.push(fault("crossedLoops", tag));
    found.push(...between.filter((one) => !crossed.includes(one)).map((one) => fault("unclosedLoop", one.tag)));
    open.push(...crossed);
  }
  return { faults: [...found, ...open.map(({ tag }) => fault("unclosedLoop", tag))], ends, depth };
}

/** Elements of a table; what is in different cells of a row is repeated by rows. */
const TABLE: ReadonlySet<string> = new Set(["w:tbl", "w:tr", "w:tc"]);

/** What is a whole of its own: two of a kind are two places. */
const OWN: ReadonlySet<string> = new Set(["w:sdt", "w:txbxContent", "w:footnote", "w:endnote", "w:comment"]);

/** What Word puts around words without a meaning of its own. */
const TRANSPARENT: ReadonlySet<string> = new Set(["w:smartTag", "w:bdo", "w:dir"]);

/** Whether a beginning and an end stand in different places, so that what is between them cannot be taken out or repeated as a whole. */
function apartness(beginning: readonly OpenElement[], end: readonly OpenElement[]): "loopOverCells" | "loopOverContainers" | undefined {
  const shared = beginning.findIndex(({ number }, index) => number !== end[index]?.number);
  const from = shared === -1 ? beginning.length : shared;
  const [before, after] = [namesFrom(beginning, from), namesFrom(end, from)];
  if (isInRows(beginning[from - 1]?.name, before, after)) return undefined;
  if (before.join(" ") === after.join(" ") && !before.some((name) => TABLE.has(name) || OWN.has(name))) return undefined;
  return [...before, ...after].some((name) => TABLE.has(name)) ? "loopOverCells" : "loopOverContainers";
}

const namesFrom = (elements: readonly OpenElement[], from: number): string[] =>
  elements.slice(from).flatMap(({ name }) => (TRANSPARENT.has(name) ? [] : [name]));

/** Whether both stand in one row, or in rows of one table, and neither in a table within. */
function isInRows(around: string | undefined, before: readonly string[], after: readonly string[]): boolean {
  const inner = around === "w:tr" ? "w:tc" : around === "w:tbl" ? "w:tr" : undefined;
  return inner !== undefined && [before, after].every(([first, ...rest]) => first === inner && !rest.includes("w:tbl"));
}

function fault(kind: FoundTag["kind"], { offset, raw }: WrittenTag): FoundTag {
  return { kind, offset, written: `{${plainText(raw)}}` };
}
