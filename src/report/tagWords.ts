import type { Gap } from "./gap";
import { writtenLines } from "./lines";
import { printable } from "./printable";
import type { NamedStretch } from "./span";
import type { ReportTerms } from "./terms/reportTerms";

/** What the tags of a text can stand for. */
export interface TagWords {
  /** Printed values by name, "" where there is none. */
  readonly values: ReadonlyMap<string, string>;
  /** Where the figures stand in the values that are sentences. */
  readonly inner: ReadonlyMap<string, readonly NamedStretch[]>;
  readonly conditions: ReadonlyMap<string, boolean>;
  /** The names that only a Word template can use. */
  readonly lists: ReadonlySet<string>;
  /** Why values are "" and conditions undecided. */
  readonly gaps: ReadonlyMap<string, Gap>;
}

/** The words of a report's terms. What people typed is as a document can hold it: lines divided by newlines, without control characters. */
export function wordsOf({ organ, figures, named, sentences, rates, lastYear, changes, conditions, lists }: ReportTerms): TagWords {
  const typed = [...organ, ...figures, ...named].map((term) => ({ ...term, text: writtenLines(term.text).map(printable).join("\n") }));
  const terms = [...typed, ...sentences, ...rates, ...lastYear, ...changes];
  return {
    values: new Map(terms.map(({ name, text }) => [name, text])),
    inner: new Map(terms.flatMap(({ name, inner }) => (inner ? [[name, inner] as const] : []))),
    conditions: new Map(conditions.map(({ name, holds }) => [name, holds])),
    lists: new Set(lists.keys()),
    gaps: new Map([...terms, ...conditions].flatMap(({ name, gap }) => (gap ? [[name, gap] as const] : []))),
  };
}
