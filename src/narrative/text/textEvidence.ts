import type { NarrativePlace } from "../narrativePlace";

/** A passage of this year's 正文 that stands in last year's too. */
export interface RepeatedPassage {
  readonly row: number;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** What is wrong with words of 正文, without regard to the tables (D1–D12), or repeated in it from last year (B4). */
export type TextFault =
  /** D1: work of this year under another year. */
  | { readonly what: "otherYear"; readonly year: number; readonly reportYear: number; readonly name?: string }
  /** D2: another organ speaks as the one that reports (`name`), or the organ calls itself as another kind would (`self`). */
  | { readonly what: "otherOrgan"; readonly why: "name" | "self"; readonly organ: string }
  /** D2: the organ's own name with letters dropped. */
  | { readonly what: "clippedName"; readonly organ: string; readonly missing: string }
  /** D1: a cut-off day, or a plan, of the report's own year as last year's report had it. */
  | { readonly what: "ownYearCutOff" | "ownYearPlan"; readonly reportYear: number }
  /** D3: a section is missing, has another name, another number, or parts that are numbered as sections are. */
  | { readonly what: "section"; readonly why: "missing" | "renamed" | "renumbered" | "twoNumberings"; readonly heading: string }
  /** D4: some of `all` the parts that the section of this heading must have are missing. */
  | { readonly what: "missingPart"; readonly parts: readonly string[]; readonly all: readonly string[]; readonly heading: string }
  /** D5: a number of an enumeration is skipped, repeated, or the first is missing. `marks`: the numbers as written. */
  | { readonly what: "sequence"; readonly why: "skipped" | "repeated" | "noFirst"; readonly marks: readonly string[]; readonly wanted: string }
  /** D6: a blank of a template is left. Of a tag: what it waits for and where that is to be filled in, as far as it is known. */
  | {
      readonly what: "blank";
      readonly name?: string;
      readonly awaits?: readonly { readonly name: string; readonly cell: { readonly sheet: string; readonly address: string } }[];
    }
  /** D7: words twice in a row; two marks in a row. */
  | { readonly what: "doubled"; readonly once: string }
  /** D7: a verb before its object and again before the number. */
  | { readonly what: "doubledVerb"; readonly verb: string }
  /** D7: an exact number with 余 or 多. */
  | { readonly what: "exactAbout"; readonly number: number; readonly about: string }
  /** D7: a bracket or quotation mark without its other half. */
  | { readonly what: "unpaired" }
  /** D7: brackets of two widths. */
  | { readonly what: "mixedBrackets" }
  /** D7: 《 within 《, where 〈 should stand. */
  | { readonly what: "nested" }
  /** D7: another number than the cited document has. `number`: the right one; `title`: the document. */
  | { readonly what: "citedNumber"; readonly title: string; readonly number: string }
  /** D7: another title than the cited document has. */
  | { readonly what: "citedTitle"; readonly title: string }
  /** D12: a document that another took the place of. */
  | { readonly what: "superseded"; readonly title: string; readonly number: string }
  /** D12: a document that was made for another year. */
  | { readonly what: "otherYearsDocument"; readonly year: number; readonly reportYear: number }
  /** D10: so many points are announced, and `count` follow. */
  | { readonly what: "statedPoints"; readonly stated: number; readonly count: number }
  /** D7: another bracket than 〔〕 around the year of a document's number. */
  | { readonly what: "numberBrackets"; readonly number: string }
  /** D8: no 统计期限. */
  | { readonly what: "noPeriod"; readonly reportYear: number }
  /** D9: the section of this heading has over `limit` characters, counted as Word's 字数 does. */
  | { readonly what: "tooLong"; readonly count: number; readonly limit: number; readonly heading: string }
  /** D11: letters that only look like what they are read as; `count` of them in the row, each kind once in `letters`; those of what 基本信息 has under `name`. */
  | {
      readonly what: "lookAlikes";
      readonly name?: string;
      readonly letters: readonly { readonly letter: string; readonly reads: string }[];
      readonly count: number;
    }
  /**
   * B4: how much of a section stands in last year's: `rate` is the share of its characters that lie in passages of at least
   * `length` characters that last year's has too, white space and punctuation left out and all numbers taken for one.
   */
  | { readonly what: "repetition"; readonly rate: number; readonly length: number; readonly repeated: readonly RepeatedPassage[] }
  /** B5: a number that goes on from year to year, below last year's. */
  | { readonly what: "cumulated"; readonly value: number; readonly last: number; readonly unit: string };

/** Words of 正文 that a check of the text found. */
export type TextEvidence = { readonly kind: "narrative" } & NarrativePlace & TextFault;

/** The checks of the text. */
export type TextCheckId = `${"B" | "D"}${number}`;
