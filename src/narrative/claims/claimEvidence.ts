import type { NarrativePlace } from "../narrativePlace";
import type { Summand } from "../../figures";

/** What a text may mean by a number, in figures of the tables: their sum. */
export interface CountReading {
  readonly terms: readonly Summand[];
  readonly value: number;
}

/** What a text may mean by a share: the quotient of two sums of figures, in percent. */
export interface ShareReading {
  readonly part: CountReading;
  readonly whole: CountReading;
}

/** What words of 正文 say that the tables, or their own sum, do not bear out (C1–C12). */
export type ClaimFault =
  /** C1–C4, C6, C7: another number than the tables have. `readings`: all that the words may mean; none is `stated`. */
  | { readonly what: "count"; readonly stated: number; readonly readings: readonly CountReading[] }
  /** C5: another percentage than follows from the tables; rounded as `decimals` says. */
  | { readonly what: "share"; readonly stated: number; readonly decimals: number; readonly readings: readonly ShareReading[] }
  /** C8: all is said to be finished, upheld or decided, and `terms` are figures that say otherwise. */
  | { readonly what: "absolute"; readonly claim: "finished" | "upheld" | "uncorrected" | "decided"; readonly terms: readonly Summand[] }
  /** C9: 六 says nothing of 信息处理费. */
  | { readonly what: "noFee" }
  /** C9: 信息处理费 with several amounts, in 元. */
  | { readonly what: "fees"; readonly amounts: readonly number[] }
  /** C10: a number and the list behind it, which has `count` items. */
  | { readonly what: "listLength"; readonly stated: number; readonly count: number }
  /** C10: a total and its parts, which add up to `sum`. */
  | { readonly what: "parts"; readonly stated: number; readonly unit: string; readonly sum: number; readonly parts: readonly number[] }
  /** C11: one quantity with two numbers; the first stands in the section `first`. */
  | { readonly what: "twoNumbers"; readonly name: string; readonly unit: string; readonly numbers: readonly [number, number]; readonly first: string }
  /** C12: another number than a 要素 has. */
  | { readonly what: "named"; readonly name: string; readonly value: number; readonly unit: string; readonly stated: number }
  /** C12: a 要素 says another unit than stands under 单位. */
  | { readonly what: "namedUnit"; readonly name: string; readonly unit: string }
  /** C12: 要素 that are parts of another by their names, and come to more. */
  | {
      readonly what: "namedParts";
      readonly name: string;
      readonly value: number;
      readonly parts: readonly { readonly name: string; readonly value: number }[];
      readonly sum: number;
    };

/** Words of 正文 that the tables, or their own sum, do not bear out. */
export type ClaimEvidence = { readonly kind: "claim" } & NarrativePlace & ClaimFault;

/** The checks of the narrative against the tables, and against itself. */
export type ClaimCheckId = `C${number}`;
