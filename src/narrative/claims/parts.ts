import type { Finding } from "../finding";
import { pattern } from "../lexicon/pattern";
import { claimFinding } from "./claimFinding";
import { divisionOf } from "./division";
import type { Said } from "../reading/said";

/** A number that is itself a part of one before it is not what a list divides. */
const ITSELF_A_PART = /含|包括|其中|另/u;
/** The list says that it is not all. */
const NOT_ALL = /等[^，,。；;]{0,6}$|^[^。]{0,6}等/u;
const REST = pattern`{restOrOther}`;
/** What became of applications is held against table 三; some of those that came may be carried over, or have come the year before. */
const OUTCOME = pattern`{outcome}|{otherwise}`;

/** A list of this many parts that make up most of the total is taken for all of them. */
const MANY = 4;
const MOST = 0.8;

/**
 * C10: parts that add up to another number than the total before them: 「3件（甲1件、乙1件）」, 「5条，其中……」. Parts that come to more than the
 * total cannot be right; parts that come to less are named where the list is long or ends in 其他. A list whose first parts make the total
 * says nothing with those behind.
 */
export function checkParts(said: readonly Said[]): Finding[] {
  const inLists = new Set<Said>();
  return said.flatMap((total, index): Finding[] => {
    if (inLists.has(total) || ITSELF_A_PART.test(total.own) || total.quantity.approximate || total.quantity.kind === "percent") return [];
    const { parts, isCut, isMixed, beyond } = divisionOf(total, said.slice(index + 1));
    if (parts.length < 2) return [];
    parts.forEach((part) => inLists.add(part));
    if (parts.some(({ own }) => OUTCOME.test(own))) return [];
    // What tags print is as right as the figures are, and these have their own checks.
    if ([total, ...parts].every(isBound)) return [];
    const values = parts.map(({ quantity }) => quantity.value);
    const all = [...values, ...beyond.map(({ quantity }) => quantity.value)];
    const sums = all.map((_, place) => all.slice(0, place + 1).reduce((sum, value) => sum + value, 0));
    const sum = sums[values.length - 1] ?? 0;
    const stated = total.quantity.value;
    if (sum > stated && sum <= stated + alsoTotals(said, index)) return [];
    if (sums.slice(1).includes(stated) || parts.some(({ quantity }) => quantity.approximate)) return [];
    if (sum < stated && isMixed) return [];
    const isLong = parts.length >= MANY && sum >= stated * MOST && !isCut && !isOpen(parts);
    if (sum < stated && !isLong && !namesRest(parts)) return [];
    const [end = total.quantity.end] = parts.slice(-1).map(({ quantity }) => quantity.end);
    return [claimFinding("C10", total.passage, { start: total.quantity.start, end }, { what: "parts", stated, unit: total.quantity.unit, sum, parts: values })];
  });
}

/** 「新收80件，上年结转4件。其中……」: numbers of the same unit before in the sentence, which the parts may divide together with the last. */
function alsoTotals(said: readonly Said[], index: number): number {
  const total = said[index];
  return said
    .slice(0, index)
    .reduce(
      (sum, { passage, sentence, quantity }) =>
        passage === total?.passage && sentence === total.sentence && quantity.unit === total.quantity.unit ? sum + quantity.value : sum,
      0,
    );
}

const isBound = ({ passage, quantity }: Said): boolean => (passage.spans ?? []).some(({ start, end }) => start <= quantity.start && end >= quantity.numberEnd);

/** Whether the last part is 其他, so that the list is of all. */
const namesRest = (parts: readonly Said[]): boolean => !isOpen(parts) && REST.test(parts.at(-1)?.own ?? "");

/** Whether the list says itself that it goes on: 「等」. */
function isOpen(parts: readonly Said[]): boolean {
  const last = parts.at(-1);
  return last === undefined || NOT_ALL.test(last.tail) || NOT_ALL.test(last.own);
}
