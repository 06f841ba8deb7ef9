import { lexicon } from "./lexicon";
import type { Spelling, Spellings } from "./spelling";

/** Names in braces: {receive}, {clause 6}; not the counts and properties of regular expressions. */
const REFERENCE = /(?<!\\p)\{(?<name>[a-z]+)(?: (?<reach>\d+))?\}/giu;
/** What the letters of a gap must not be. */
const ENDS: Readonly<Record<string, string>> = { clause: "，,。；;\\n", item: "，,。；;、\\n" };

const known: Spellings = lexicon;
const made = new Map<string, string>();

/** The text of a regular expression with the spellings of the concepts that it names put in. */
function expanded(text: string): string {
  return text.replace(REFERENCE, (_, name: string, reach?: string) => (reach === undefined ? concept(name) : gap(name, reach)));
}

function gap(name: string, reach: string): string {
  const ends = ENDS[name];
  if (ends === undefined) throw new Error(`no such gap: {${name} ${reach}}`);
  return `[^${ends}]{0,${reach}}?`;
}

function concept(name: string): string {
  const before = made.get(name);
  if (before !== undefined) return before;
  const spellings = known[name];
  if (!spellings) throw new Error(`the lexicon has no {${name}}`);
  const text = `(?:${spellings.map(spelled).join("|")})`;
  made.set(name, text);
  return text;
}

/** The text of a regular expression for one spelling. */
function spelled([written, , guard]: Spelling): string {
  const before = guard?.notAfter === undefined ? "" : `(?<!${expanded(guard.notAfter)})`;
  const behind = guard?.notBefore === undefined ? "" : `(?!${expanded(guard.notBefore)})`;
  return before + expanded(written) + behind;
}

/** A regular expression over concepts of the lexicon: pattern`^\s*{receive}`. */
export const pattern = (text: TemplateStringsArray, ...parts: readonly string[]): RegExp => new RegExp(expanded(String.raw(text, ...parts)), "u");

/** The same, to find all places in a text. */
export const everyPattern = (text: TemplateStringsArray, ...parts: readonly string[]): RegExp => new RegExp(expanded(String.raw(text, ...parts)), "gu");
