/** The two ends of a bookmark, a comment's words, a permission, a moved text; and the sign of a comment. */
const MARK = /<w:(\w+?)(Start|End|Reference)((?:\s[^<>]*?)?)(?:\/>|><\/w:\1\2>)/gu;

const RANGES = /^(?:bookmark|perm|\w+Range)$/u;

/** The ends of ranges in a stretch of XML, which may stand between paragraphs too. */
export const rangeMarksIn = (xml: string): string =>
  Array.from(xml.matchAll(MARK), ([mark, kind = "", end]) => (end !== "Reference" && RANGES.test(kind) ? mark : "")).join("");

/** One end of a range in a story: its kind, the range's id, and its name where it has one. */
interface Mark {
  readonly kind: string;
  readonly end: string;
  readonly id: string;
  readonly name: string | undefined;
}

/**
 * The stories of a document in which each range of bookmarks, comments and the like has one beginning and one end, those that stand first;
 * of a range that lost one of them, neither stays. A comment's sign stands once.
 */
export function keptRanges(stories: readonly string[]): string[] {
  const [begun, ended, named, signs] = [new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()];
  const isFirst = ({ kind, end, id, name }: Mark): boolean => {
    const key = `${kind} ${id}`;
    if (end === "End") return begun.has(key) && isNew(key, ended);
    if (end === "Reference") return isNew(key, signs);
    if (begun.has(key) || (name !== undefined && named.has(`${kind} ${name}`))) return false;
    begun.add(key);
    if (name !== undefined) named.add(`${kind} ${name}`);
    return true;
  };
  const once = stories.map((xml) => filterMarks(xml, isFirst));
  return once.map((xml) => filterMarks(xml, ({ kind, end, id }) => end !== "Start" || ended.has(`${kind} ${id}`)));
}

/** Whether a key is met for the first time; from now on it is known. */
function isNew(key: string, known: Set<string>): boolean {
  const { size } = known;
  return known.add(key).size > size;
}

function filterMarks(xml: string, keep: (mark: Mark) => boolean): string {
  return xml.replace(MARK, (mark, kind: string, end: string, attributes: string) => {
    if (end === "Reference" ? kind !== "comment" : !RANGES.test(kind)) return mark;
    const id = /\sw:id="([^"]*)"/u.exec(attributes)?.[1] ?? "";
    return keep({ kind, end, id, name: /\sw:name="([^"]*)"/u.exec(attributes)?.[1] }) ? mark : "";
  });
}
