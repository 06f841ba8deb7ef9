import type { CountReading, ShareReading } from "./readings";
import type { Finding } from "../finding";
import { pattern } from "../lexicon/pattern";
import type { Claim } from "./applications";
import { claimFinding } from "./claimFinding";
import { namedBefore } from "./namedMeasures";
import type { Said } from "../reading/said";
import { distinct, type TableCounts } from "./tableCounts";

/** 「占 51.85%」, 「占比约为」, 「占总数的」. */
const SHARE = /占(?:比|[^，,。；;]{0,16}的)?(?:约|为|达|是|的)*\s*$/u;
const RATE = pattern`{finishedRate}(?:约|为|达到?|是|的)*\s*$`;
const IN_TIME = pattern`{inTime}|法定`;

/** C5: percentages of applications beside those that follow from table 三. Shares of the number before them, and 办结率. */
export function checkShares(said: readonly Said[], claims: readonly Claim[], counts: TableCounts): Finding[] {
  return said.flatMap((one, index): Finding[] => {
    const { quantity, own, passage, topic } = one;
    if (quantity.unit !== "%" || quantity.approximate || topic !== "applications") return [];
    const parts = partsOf(one, said[index - 1], claims, counts);
    // That all is finished is C8's.
    const isRate = RATE.test(own);
    if (parts.length === 0 || (isRate && quantity.value === 100)) return [];
    const wholes = distinct([...(isRate ? [] : counts.finished("total")), ...counts.received("total"), ...counts.handled("total")]);
    const readings = parts.flatMap((part) => wholes.filter(({ value }) => value > 0).map((whole): ShareReading => ({ part, whole })));
    const { value, step } = quantity;
    // Cut off or rounded, to the places that are written; a hair for the arithmetic.
    const isRight = readings.some(({ part, whole }) => Math.abs((part.value / whole.value) * 100 - value) < step * 1.000001);
    if (isRight || readings.length === 0) return [];
    const at = SHARE.exec(own) ?? RATE.exec(own);
    const words = { start: quantity.start - own.length + (at?.index ?? 0), end: quantity.end };
    const decimals = Math.max(0, Math.round(-Math.log10(step)));
    const figures = readings.flatMap(({ part, whole }) => [...part.terms, ...whole.terms].map(({ figure }) => figure));
    return [claimFinding("C5", passage, words, { what: "share", stated: value, decimals, readings }, figures)];
  });
}

/** The numbers that a percentage may be of: the number right before it, or what its own clause names. */
function partsOf(one: Said, previous: Said | undefined, claims: readonly Claim[], counts: TableCounts): readonly CountReading[] {
  const { own } = one;
  if (RATE.test(own)) return IN_TIME.test(own) ? [] : [...counts.finished("total"), ...counts.finishedOfReceived()];
  const share = SHARE.exec(own);
  if (!share) return [];
  const named = namedBefore(own.slice(0, share.index));
  if (named && own.slice(named.end, share.index).trim() === "") return named.measure.readings(counts, "total");
  const claim = claims.find(({ said }) => said === previous);
  // A number that is wrong itself is told by its own check; its share may still be right.
  return share.index <= 1 && claim && isRightBehind(one, claim.said) ? [...claim.readings, { terms: [], value: claim.said.quantity.value }] : [];
}

/** Whether only marks and the words of the share stand between a number and its percentage. */
function isRightBehind({ passage, quantity, own }: Said, { quantity: before }: Said): boolean {
  return /^[\s，,、：:（(]*$/u.test(passage.text.slice(before.end, Math.max(before.end, quantity.start - own.length)));
}
