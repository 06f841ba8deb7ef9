import { saidIn } from "../../told";
import type { TextWords } from "../textWords";
import { shorten } from "../../wording/shorten";

/** A passage of this year's 正文 that stands in last year's too. */
export interface RepeatedPassage {
  readonly row: number;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/**
 * B4: how much of a section stands in last year's: `rate` is the share of its characters that lie in passages of at least
 * `length` characters that last year's has too, white space and punctuation left out and all numbers taken for one.
 */
export interface RepetitionFault {
  readonly what: "repetition";
  readonly rate: number;
  readonly length: number;
  readonly repeated: readonly RepeatedPassage[];
}

/** B5: a number that goes on from year to year, below last year's. */
export interface CumulatedFault {
  readonly what: "cumulated";
  readonly value: number;
  readonly last: number;
  readonly unit: string;
}

/** What is said of it. */
export const repetitionWords: TextWords<RepetitionFault> = {
  zh: ({ evidence, place }) => repetitionZh(place, evidence),
  en: ({ evidence, place }) => repetitionEn(place, evidence),
  values: ({ rate }) => `${(rate * 100).toFixed(0)}%`,
  reasons: { zh: ["按规定每年写法相同，内容已更新核对"], en: ["The wording is the same every year by rule; the content was checked"] },
};

/** What is said of it. */
export const cumulatedWords: TextWords<CumulatedFault> = {
  zh: ({ evidence, place, words }) =>
    `${place}写的是${words}，上年报告同一处是 ${evidence.last}：累计数不应减少。请核对是否照搬了旧数，或是其中一年写错；确有减少的，请填写说明。`,
  en: ({ evidence, place, words }) =>
    `${place} says ${words}; last year's report had ${evidence.last} there, and a cumulated number does not fall. Check both years, or explain it.`,
  values: (evidence) => `${saidIn(evidence)}；${evidence.last}`,
};

function repetitionZh(place: string, { rate, length, repeated }: RepetitionFault): string {
  const percent = (rate * 100).toFixed(0);
  return (
    `${place}有 ${percent}% 的文字与上年报告相同（连续 ${length} 字以上相同的共 ${repeated.length} 处，标点和数字的不同不计），` +
    `最长的一处是“${shorten(longestOf(repeated))}”。请按本年情况改写；确需保留的，请填写说明。`
  );
}

function repetitionEn(place: string, { rate, length, repeated }: RepetitionFault): string {
  return (
    `${(rate * 100).toFixed(0)}% of ${place.toLowerCase()} stands in last year's report too (${repeated.length} passages of ${length} or more characters, ` +
    `punctuation and numbers not compared), the longest being “${shorten(longestOf(repeated))}”. Write it anew for this year, or explain it.`
  );
}

const longestOf = (repeated: readonly RepeatedPassage[]): string => repeated.reduce((most, { words }) => (words.length > most.length ? words : most), "");
