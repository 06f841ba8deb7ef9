import { mayCount } from "../../figures";
import type { CountReading } from "./readings";
import type { Finding } from "../finding";
import { pattern } from "../lexicon/pattern";
import { caseReadings, maySpeakOfCases, proceedingsIn, resultBehind, resultIn, type Proceedings } from "./caseWords";
import type { ClaimContext } from "./claimContext";
import { countFinding } from "./claimFinding";
import { speaksOfOther } from "./guards";
import type { Said } from "../reading/said";
import { distinct, type TableCounts } from "./tableCounts";

/** What makes cases those that table 四 counts: they come of 政府信息公开. */
const OF_DISCLOSURE = pattern`{ofDisclosure}`;
/** What became of some cases, 「2 件驳回复议请求」, is a part of them; 「3 件申请均未引起复议」 counts no cases. */
const OF_OTHERS = pattern`{ended}|{uphold}|{overturn}|未|没有|无`;
const OTHERS_CASES = pattern`{othersCases}`;
const BESIDE_CASES = pattern`{besideCases}`;
/** Two proceedings whose numbers follow in their order. */
const RESPECTIVELY = pattern`{review}{clause 8}{litigation}{clause 10}分别(?:为|是|有)?`;

/** C6: numbers of 行政复议 and 行政诉讼, and of their results, beside table 四. */
export function checkCases(said: readonly Said[], context: ClaimContext, counts: TableCounts): Finding[] {
  return caseClaims(said, context, counts).flatMap(
    ({ said: { passage, quantity }, words, readings }) => countFinding("C6", passage, words, quantity, readings) ?? [],
  );
}

/** A number of cases, its words, and the numbers of table 四 that it may mean. */
interface CaseClaim {
  readonly said: Said;
  readonly words: { readonly start: number; readonly end: number };
  readonly readings: readonly CountReading[];
}

/** The numbers that a passage states of cases. */
export function caseClaims(said: readonly Said[], context: ClaimContext, counts: TableCounts): CaseClaim[] {
  return said.flatMap((one, index) => {
    const { quantity, own } = one;
    if (quantity.kind !== "count" || !mayCount(quantity.unit, "cases") || !maySpeakOfCases(one.outside + one.tail)) return [];
    const named = namedFor(one, said.slice(0, index));
    if (!named || !isOfDisclosure(one) || OTHERS_CASES.test(one.outside) || speaksOfOther(one, context, Math.max(0, named.start))) return [];
    const result = (resultBehind(one.tail) ?? resultIn(own))?.result ?? "total";
    const start = named.start < 0 ? quantity.start : quantity.start - own.length + named.start;
    const meant = [named.proceedings, ...(named.around ?? [])];
    return [
      {
        said: one,
        words: { start, end: quantity.end + named.behind },
        readings: distinct(meant.flatMap((proceedings) => caseReadings(counts, proceedings, result))),
      },
    ];
  });
}

interface NamedFor {
  readonly proceedings: Proceedings;
  /** What the sentence divides into these and others, and may speak of again: 「行政诉讼3件，其中……复议后起诉1件，结果维持2件」. */
  readonly around?: readonly Proceedings[];
  /** Where its words begin in the own clause; -1 where they do not stand there. */
  readonly start: number;
  /** How many letters behind the quantity belong to it. */
  readonly behind: number;
}

/** Which proceedings a number counts: named in its own clause, right behind it, or before in the sentence where it is of one of their results. */
function namedFor(one: Said, earlier: readonly Said[]): NamedFor | undefined {
  const { own, tail } = one;
  const before = proceedingsIn(own).at(-1);
  const respective = respectively(one, earlier);
  if (respective) return { proceedings: respective, start: before?.start ?? 0, behind: 0 };
  if (before) return hasOnlyCaseWords(own.slice(before.end)) ? { proceedings: before.concept, start: before.start, behind: 0 } : undefined;
  const behind = proceedingsIn(tail)[0];
  if (behind && behind.start < 18 && !OF_OTHERS.test(tail.slice(0, behind.start))) return { proceedings: behind.concept, start: -1, behind: behind.end };
  const isBehind = resultBehind(tail);
  const result = isBehind ? { start: -1 } : resultIn(own);
  const namedSoFar = proceedingsIn(one.outside.slice(0, one.outside.length - own.length)).map(({ concept }) => concept);
  const last = namedSoFar.at(-1);
  if (!result || !last) return undefined;
  const isPart = last === "directSuit" || last === "suitAfterReview";
  return { proceedings: last, start: result.start, behind: isBehind?.end ?? 0, ...(isPart && namedSoFar.includes("litigation") && { around: ["litigation"] }) };
}

const hasOnlyCaseWords = (between: string): boolean => !BESIDE_CASES.test(between) && between.length < 24;

/** 「行政复议、行政诉讼分别为 2 件、7 件」: the first number is of the first, the second of the second. */
function respectively({ outside, quantity, passage }: Said, earlier: readonly Said[]): Proceedings | undefined {
  const at = RESPECTIVELY.exec(outside);
  if (!at) return undefined;
  const from = quantity.start - outside.length + at.index + at[0].length;
  const place = earlier.filter((other) => other.quantity.start >= from && other.quantity.start < quantity.start && other.passage === passage).length;
  if (/[。；;]/u.test(outside.slice(at.index))) return undefined;
  return place === 0 ? "review" : place === 1 ? "litigation" : undefined;
}

function isOfDisclosure({ passage, before, sentence }: Said): boolean {
  return passage.section === "四" || OF_DISCLOSURE.test(sentence) || OF_DISCLOSURE.test(`${passage.heading}${before}`);
}
