import { nameKey } from "./nameIndex";

/** A place that ends as one: 清河县, 石桥市清河区. */
const PLACE = /[省市县区旗州盟镇乡]$|街道$/u;
/** Shorter names are none of a unit without its place. */
const LEAST_LETTERS = 2;

/** A place by which names differ from those of a list, and how many do. */
export interface PlaceBefore {
  readonly place: string;
  readonly names: number;
}

/** The name with a place before it that it has not, or without it where it has: 教育局 of 清河县教育局, and the other way round. */
export function otherWithPlace(name: string, place: string): string {
  const [key, before] = [nameKey(name), nameKey(place)];
  return key.startsWith(before) ? key.slice(before.length) : before + key;
}

/** The places by which names differ from those of a list and in nothing else, those that most names differ by first: what one answer may settle. */
export function placesBefore(names: readonly string[], listed: readonly string[]): PlaceBefore[] {
  const [ours, theirs] = [names, listed].map((all) => new Set(all.map(nameKey)));
  const counts = new Map<string, number>();
  const count = (long: ReadonlySet<string> = new Set(), short: ReadonlySet<string> = new Set()): void => {
    for (const name of long) {
      for (let at = 1; at <= name.length - LEAST_LETTERS; at++) {
        const place = name.slice(0, at);
        if (PLACE.test(place) && short.has(name.slice(at))) counts.set(place, (counts.get(place) ?? 0) + 1);
      }
    }
  };
  count(ours, theirs);
  count(theirs, ours);
  return [...counts].map(([place, all]) => ({ place, names: all })).sort((one, other) => other.names - one.names);
}
