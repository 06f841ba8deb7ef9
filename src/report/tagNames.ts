import { distance } from "fastest-levenshtein";
import { tagKey } from "./tagKey";

/** The names that tags may have: which one is meant by what was written, and which one is nearest to a wrong one. */
export interface TagNames {
  /** The name that is meant; written exactly, or differing only in width, white space and kind of dot. */
  readonly find: (written: string) => string | undefined;
  /** The most similar name, where one is similar enough to be worth a question. */
  readonly nearest: (written: string) => string | undefined;
}

/** Makes names findable. Where two differ only in width or white space, the later one is meant unless written exactly. */
export function tagNames(names: Iterable<string>): TagNames {
  const exact = new Set(names);
  return namesOf(
    (name) => exact.has(name),
    () => exact,
  );
}

/**
 * The same for names that nobody has put together yet.
 * @param isName whether a name is one of them as written
 * @param all all of them; asked for once something is written otherwise
 */
export function namesOf(isName: (written: string) => boolean, all: () => Iterable<string>): TagNames {
  let byKey: ReadonlyMap<string, string> | undefined;
  const keys = (): ReadonlyMap<string, string> => (byKey ??= new Map(Array.from(all(), (name) => [tagKey(name), name])));
  return {
    find: (written) => (isName(written) ? written : keys().get(tagKey(written))),
    nearest: (written) => nearestKey(tagKey(written), keys()),
  };
}

/** By edit distance up to half of the longer name; else the shortest name that contains what was written. */
function nearestKey(written: string, byKey: ReadonlyMap<string, string>): string | undefined {
  let best: { name: string; edits: number } | undefined;
  for (const [key, name] of byKey) {
    const edits = distance(written, key);
    const similar = edits <= Math.floor(Math.max(written.length, key.length) / 2);
    if (similar && edits < (best?.edits ?? Infinity)) best = { name, edits };
  }
  return best?.name ?? containing(written, byKey);
}

function containing(written: string, byKey: ReadonlyMap<string, string>): string | undefined {
  if (written.length < 2) return undefined;
  const keys = [...byKey.keys()].filter((key) => key.includes(written));
  const total = (key: string): number => (key.endsWith("总计") ? 0 : 1);
  keys.sort((a, b) => total(a) - total(b) || a.length - b.length);
  return byKey.get(keys[0] ?? "");
}
