import type { Counted, Unit } from "./unit";
import { multiples, units } from "./units";

const byWriting = new Map<string, Unit>(units.map((unit) => [unit.written, unit]));

/** Of two that begin together the longer is the one that is written. */
const longestFirst = (words: readonly string[]): string[] => [...words].sort((one, other) => other.length - one.length);
const written = longestFirst([...byWriting.keys()]);

const guarded = (word: string): string => {
  const guard = byWriting.get(word)?.guard;
  return guard ? `${word}(?!${guard.notBefore})` : word;
};

/** The text of a regular expression for any unit, where nothing follows it. */
export const ANY_UNIT = written.join("|");

/** The same for any unit in a text, beside what makes another word of it. */
export const UNIT_IN_TEXT = written.map(guarded).join("|");

/** The text of a regular expression for any multiple. */
export const ANY_MULTIPLE = longestFirst([...multiples.keys()]).join("|");

/** A number in digits, with or without thousands separators. */
export const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;

/** The unit of a writing; `undefined` where it is none. */
export const unitNamed = (word: string): Unit | undefined => byWriting.get(word);

/** Whether a number with a unit may be a number of such things. */
export const mayCount = (word: string, what: Counted): boolean => byWriting.get(word)?.counts?.includes(what) ?? false;

/** Whether 「一」 before a unit is a number. */
export const countsOne = (word: string): boolean => byWriting.get(word)?.afterOne === true;
