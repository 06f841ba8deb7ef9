import type { Finding } from "../../check";
import { claimFinding } from "./claimFinding";
import type { Said } from "./said";

/** What stands between a total and its parts. */
const DIVIDES = /^[^。！？\n]{0,40}?(?:[，,。；;：:]\s*)?[（(]?(?:其中|内有|内含|分别(?:为|是)|包括|具体(?:为|是|包括))/u;
/** A list within the list: its numbers divide a part. */
const NESTED = /^[\s，,；;：:]*(?:其中|内有|内含|包括|分别(?:为|是))/u;
const OPENS = /^\s*[（(]/u;
/** A number that begins something else: what was done then, another total. */
const NEW_TOTAL = /收到|受理|接收|收办|办结|答复|结转|转下年|转下一年|共计|总计|合计|累计|(?<![公中国])共(?![享同建治青产富识])|占(?!道)|比(?!选|赛|对|价)|增长|下降|其中|行政复议|行政诉讼/u;
/** A number that is itself a part of one before it is not what a list divides. */
const ITSELF_A_PART = /含|包括|其中|另/u;
/** How the first part begins. */
const FIRST = /^[\s，,；;：:（(]*(?:其中|内有|内含|分别(?:为|是)|包括)/u;
/** The list says that it is not all. */
const NOT_ALL = /等[^，,。；;]{0,6}$|^[^。]{0,6}等/u;
const REST = /其[他它余]|剩余/u;
/** What became of applications is held against table 三; some of those that came may be carried over, or have come the year before. */
const OUTCOME = /予以公开|部分公开|不予公开|无法提供|不予处理|其[他它]处理/u;

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
    const { parts, isCut, isMixed } = divisionOf(total, said.slice(index + 1));
    if (parts.length < 2) return [];
    parts.forEach((part) => inLists.add(part));
    if (parts.some(({ own }) => OUTCOME.test(own))) return [];
    // What tags print is as right as the figures are, and these have their own checks.
    if ([total, ...parts].every(isBound)) return [];
    const values = parts.map(({ quantity }) => quantity.value);
    const sums = values.map((_, place) => values.slice(0, place + 1).reduce((sum, value) => sum + value, 0));
    const sum = sums.at(-1) ?? 0;
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
  return said.slice(0, index).reduce((sum, { passage, sentence, quantity }) =>
    (passage === total?.passage && sentence === total.sentence && quantity.unit === total.quantity.unit ? sum + quantity.value : sum), 0);
}

const isBound = ({ passage, quantity }: Said): boolean => (passage.spans ?? []).some(({ start, end }) => start <= quantity.start && end >= quantity.numberEnd);

/** Whether the last part is 其他, so that the list is of all. */
const namesRest = (parts: readonly Said[]): boolean => !isOpen(parts) && REST.test(parts.at(-1)?.own ?? "");

/** Whether the list says itself that it goes on: 「等」. */
function isOpen(parts: readonly Said[]): boolean {
  const last = parts.at(-1);
  return last === undefined || NOT_ALL.test(last.tail) || NOT_ALL.test(last.own);
}

interface Division {
  readonly parts: readonly Said[];
  /** Whether only a comma stands between the last part and the number that was taken for the beginning of something else. */
  readonly isCut: boolean;
  /** Whether numbers of other units stand among the parts: 「解读 16 件，要闻 384 条」. */
  readonly isMixed: boolean;
}

const UNDIVIDED: Division = { parts: [], isCut: false, isMixed: false };

/** The quantities of the same unit that divide a total: those in brackets right behind it, or those behind 其中. */
function divisionOf({ passage, quantity }: Said, later: readonly Said[]): Division {
  const { text } = passage;
  const rest = text.slice(quantity.end);
  if (OPENS.test(rest)) {
    const close = quantity.end + rest.search(/[）)]/u);
    const inside = later.filter((one) => one.quantity.start < close && one.quantity.kind !== "percent");
    return inside.some(({ own }) => /另|含|顺延|包括/u.test(own)) ? UNDIVIDED : { parts: sameUnit(inside, quantity.unit), isCut: false, isMixed: sameUnit(inside, quantity.unit).length < inside.length };
  }
  const [next] = later;
  const begins = DIVIDES.exec(rest);
  if (!begins || !next || quantity.end + begins[0].length > next.quantity.start) return UNDIVIDED;
  const parts: Said[] = [];
  const { inBrackets } = next;
  let from = quantity.end + begins[0].length;
  let isNested = false;
  let isCut = false;
  let others = 0;
  let isMixed = false;
  for (const one of later) {
    const between = text.slice(from, one.quantity.start);
    if (/[。！？\n]/u.test(between)) break;
    if (NEW_TOTAL.test(one.own.replace(FIRST, "")) && one.quantity.unit === quantity.unit) return { parts, isCut: !/[；;]/u.test(between), isMixed };
    from = one.quantity.end;
    if (/[；;]/u.test(between)) isNested = false;
    if (parts.length > 0 && NESTED.test(one.own)) isNested = true;
    // Where only commas stand, nothing says whether the list within has ended.
    isCut ||= isNested && /[，,]/u.test(between) && !NESTED.test(one.own);
    // Numbers in brackets of their own divide a part.
    if (one.inBrackets !== inBrackets || isNested) continue;
    if (one.quantity.unit === quantity.unit) {
      isMixed ||= others > 0;
      parts.push(one);
    } else if (one.quantity.kind !== "percent") others += 1;
  }
  return { parts, isCut, isMixed };
}

const sameUnit = (said: readonly Said[], unit: string): Said[] => said.filter(({ quantity }) => quantity.unit === unit);
