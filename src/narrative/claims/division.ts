import { pattern } from "../lexicon/pattern";
import type { Said } from "../reading/said";

/** What stands between a total and its parts. */
const DIVIDES = pattern`^[^。！？\n]{0,40}?(?:[，,。；;：:]\s*)?[（(]?{amongThem}`;
/** A list within the list: its numbers divide a part. */
const NESTED = pattern`^[\s，,；;：:]*{amongThem}`;
const OPENS = /^\s*[（(]/u;
const NEW_TOTAL = pattern`{newTotal}`;
/** How the first part begins. */
const FIRST = pattern`^[\s，,；;：:（(]*{amongThem}`;

/** The parts that a text divides a total into. */
export interface Division {
  readonly parts: readonly Said[];
  /** Whether the list may go on behind its last part: only a comma stands between that and the number taken for the beginning of something else. */
  readonly isCut: boolean;
  /** Whether numbers of other units stand among the parts: 「解读 16 件，要闻 384 条」. */
  readonly isMixed: boolean;
  /** Numbers of the same unit behind a semicolon, where commas part the list: something else, or more of the list. */
  readonly beyond: readonly Said[];
}

const UNDIVIDED: Division = { parts: [], isCut: false, isMixed: false, beyond: [] };
/** A share right behind a part: 「45 项，占比 78.9%」. */
const SHARE_BEHIND = /^[\s，,、（(]*占(?:比|总数的?)?(?:约|为|达|的)*\s*$/u;

/**
 * The quantities of the same unit that divide a total: those in brackets right behind it, or those behind 其中. Percentages are none of them,
 * and numbers of a list within the list divide a part. Where commas part the list, it ends at a semicolon. Where a part is said to be a share
 * that it is not of the total, the numbers are of something else.
 *
 * @param later the quantities of the passage behind the total
 */
export function divisionOf(total: Said, later: readonly Said[]): Division {
  const counts = later.filter(({ quantity }) => quantity.kind !== "percent");
  const division = listBehind(total, counts);
  return division.parts.some((part) => isOtherShare(part, total, later)) ? UNDIVIDED : division;
}

/** Whether the percentage right behind a part is not the part's share of the total. */
function isOtherShare({ quantity: part, passage: { text } }: Said, { quantity: total }: Said, later: readonly Said[]): boolean {
  const share = later.find(({ quantity }) => quantity.start >= part.end)?.quantity;
  if (share?.kind !== "percent" || !SHARE_BEHIND.test(text.slice(part.end, share.start))) return false;
  return Math.abs((part.value / total.value) * 100 - share.value) > share.step;
}

function listBehind(total: Said, counts: readonly Said[]): Division {
  return OPENS.test(total.passage.text.slice(total.quantity.end)) ? inBrackets(total, counts) : behind(total, counts);
}

function inBrackets({ passage: { text }, quantity: { end, unit } }: Said, counts: readonly Said[]): Division {
  const close = end + text.slice(end).search(/[）)]/u);
  const inside = counts.filter(({ quantity }) => quantity.start < close);
  if (inside.some(({ own }) => /另|含|顺延|包括/u.test(own))) return UNDIVIDED;
  const parts = inside.filter(({ quantity }) => quantity.unit === unit);
  return { parts, isCut: false, isMixed: parts.length < inside.length, beyond: [] };
}

function behind({ passage: { text }, quantity: { end, unit } }: Said, counts: readonly Said[]): Division {
  const [first] = counts;
  const begins = DIVIDES.exec(text.slice(end));
  if (!begins || !first || end + begins[0].length > first.quantity.start) return UNDIVIDED;
  const listed: Said[] = [];
  let from = end + begins[0].length;
  let isNested = false;
  let isCut = false;
  let isPartedByCommas = false;
  let stop = -1;
  for (const one of counts) {
    const between = text.slice(from, one.quantity.start);
    const isNewTotal = one.quantity.unit === unit && NEW_TOTAL.test(one.own.replace(FIRST, ""));
    if (isNewTotal && !/[。！？\n；;]/u.test(between)) isCut = true;
    if (isNewTotal || /[。！？\n]/u.test(between)) break;
    from = one.quantity.end;
    if (stop < 0 && isPartedByCommas && /[；;]/u.test(between)) stop = listed.length;
    isNested = listed.length > 0 && (NESTED.test(between) || (isNested && !/[；;]/u.test(between)));
    // Where only commas stand, nothing says whether the list within has ended.
    isCut ||= isNested && /[，,]/u.test(between) && !NESTED.test(between);
    // Numbers in brackets of their own divide a part.
    if (one.brackets.length === first.brackets.length && !isNested) {
      isPartedByCommas ||= listed.length > 0 && !/[；;]/u.test(between);
      listed.push(one);
    }
  }
  const own = stop < 0 ? listed : listed.slice(0, stop);
  const parts = own.filter(({ quantity }) => quantity.unit === unit);
  const beyond = listed.slice(own.length).filter(({ quantity }) => quantity.unit === unit);
  return { parts, isCut: isCut || beyond.length > 0, isMixed: own.indexOf(parts.at(-1) ?? first) >= parts.length, beyond };
}
