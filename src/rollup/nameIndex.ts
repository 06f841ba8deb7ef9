import { distance } from "fastest-levenshtein";
import { comparable } from "../workbook";

/** Shorter names differ by a letter for good: 一中, 二中. */
const LEAST_LETTERS = 4;

/** Letters by which units are told apart on purpose: 第一小学 and 第二小学, 河东镇 and 河西镇. */
const TELLS_APART = /^[\d一二三四五六七八九十东西南北中上下大小新老]$/u;

/** Whether two names differ by one letter that may be a slip of the pen: another one, or one too many. */
function isSlip(one: string, other: string): boolean {
  if (distance(one, other) !== 1) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const at = Array.from(long).findIndex((letter, index) => letter !== short[index]);
  const letters = short.length === long.length ? [short[at], long[at]] : [long[at]];
  return !letters.every((letter = "") => TELLS_APART.test(letter));
}

/** A name without 人民政府 at its end: 某县某镇 and 某县某镇人民政府 are one. */
const placeOf = (key: string): string => key.replace(/人民政府$/u, "");

/** How names are compared: without spaces, signs of other widths and what nobody sees. */
export const nameKey = (name: string): string => comparable(name);

/** Why a name may mean another one. */
export interface NearName {
  readonly name: string;
  /** Two forms of one name, with the county before it or without; or names that differ by one letter. */
  readonly how: "form" | "letter";
}

/** Names among which one is looked for. It says which is the same, and which others may be meant; it never chooses. */
export class NameIndex {
  private readonly names = new Map<string, string>();
  /** Names by each end of their place that is long enough to name one. */
  private readonly byEnd = new Map<string, Set<string>>();
  private readonly byPlace = new Map<string, Set<string>>();
  /** Names by what is left of them without one letter. */
  private readonly byRest = new Map<string, Set<string>>();

  constructor(names: Iterable<string>) {
    for (const name of names) {
      const key = nameKey(name);
      if (key === "" || this.names.has(key)) continue;
      this.names.set(key, name);
      put(this.byPlace, placeOf(key), key);
      for (const end of endsOf(placeOf(key))) put(this.byEnd, end, key);
      for (const rest of restsOf(key)) put(this.byRest, rest, key);
    }
  }

  /** The name that is the same, however it is written. */
  exact(name: string): string | undefined {
    return this.names.get(nameKey(name));
  }

  /** Other names that may be meant: two forms of one first. */
  near(name: string): NearName[] {
    const key = nameKey(name);
    if (key === "") return [];
    const place = placeOf(key);
    const forms = new Set([...(this.byEnd.get(place) ?? []), ...endsOf(place).flatMap((end) => [...(this.byPlace.get(end) ?? [])])]);
    const rests = new Set(restsOf(key).flatMap((rest) => [...(this.byRest.get(rest) ?? [])]));
    const letters = [...rests].filter((other) => !forms.has(other) && isSlip(other, key));
    return [...this.called([...forms], "form", key), ...this.called(letters, "letter", key)];
  }

  private called(keys: readonly string[], how: NearName["how"], own: string): NearName[] {
    return keys.filter((key) => key !== own).map((key) => ({ name: this.names.get(key) ?? key, how }));
  }
}

function put(map: Map<string, Set<string>>, part: string, key: string): void {
  const keys = map.get(part) ?? new Set();
  map.set(part, keys.add(key));
}

/** The ends of a place of two letters and more, itself among them. */
const endsOf = (place: string): string[] => Array.from({ length: Math.max(0, place.length - 1) }, (_, at) => place.slice(at));

/** A name, and what is left of it without each of its letters. */
const restsOf = (key: string): string[] =>
  key.length < LEAST_LETTERS ? [] : [key, ...Array.from({ length: key.length }, (_, at) => key.slice(0, at) + key.slice(at + 1))];
