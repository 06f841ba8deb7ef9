import type { Said } from "./said";

/** What stands between a total and its parts. */
const DIVIDES = /^[^。！？\n]{0,40}?(?:[，,。；;：:]\s*)?[（(]?(?:其中|内有|内含|分别(?:为|是)|包括|具体(?:为|是|包括))/u;
/** A list within the list: its numbers divide a part. */
const NESTED = /^[\s，,；;：:]*(?:其中|内有|内含|包括|分别(?:为|是)|具体(?:为|是|包括))/u;
const OPENS = /^\s*[（(]/u;
/** A number that begins something else: what was done then, another total. */
const NEW_TOTAL = /收到|受理|接收|收办|办结|答复|结转|转下年|转下一年|共计|总计|合计|累计|(?<![公中国])共(?![享同建治青产富识])|占(?!道)|比(?!选|赛|对|价)|增长|下降|其中|行政复议|行政诉讼/u;
/** How the first part begins. */
const FIRST = /^[\s，,；;：:（(]*(?:其中|内有|内含|分别(?:为|是)|包括)/u;

/** The parts that a text divides a total into. */
export interface Division {
  readonly parts: readonly Said[];
  /** Whether the list may go on behind its last part: only a comma stands between that and the number taken for the beginning of something else. */
  readonly isCut: boolean;
  /** Whether numbers of other units stand among the parts: 「解读 16 件，要闻 384 条」. */
  readonly isMixed: boolean;
}

const UNDIVIDED: Division = { parts: [], isCut: false, isMixed: false };

/**
 * The quantities of the same unit that divide a total: those in brackets right behind it, or those behind 其中. Percentages are none of them,
 * and numbers of a list within the list divide a part.
 *
 * @param later the quantities of the passage behind the total
 */
export function divisionOf(total: Said, later: readonly Said[]): Division {
  const counts = later.filter(({ quantity }) => quantity.kind !== "percent");
  return OPENS.test(total.passage.text.slice(total.quantity.end)) ? inBrackets(total, counts) : behind(total, counts);
}

function inBrackets({ passage: { text }, quantity: { end, unit } }: Said, counts: readonly Said[]): Division {
  const close = end + text.slice(end).search(/[）)]/u);
  const inside = counts.filter(({ quantity }) => quantity.start < close);
  if (inside.some(({ own }) => /另|含|顺延|包括/u.test(own))) return UNDIVIDED;
  const parts = inside.filter(({ quantity }) => quantity.unit === unit);
  return { parts, isCut: false, isMixed: parts.length < inside.length };
}

function behind({ passage: { text }, quantity: { end, unit } }: Said, counts: readonly Said[]): Division {
  const [first] = counts;
  const begins = DIVIDES.exec(text.slice(end));
  if (!begins || !first || end + begins[0].length > first.quantity.start) return UNDIVIDED;
  const listed: Said[] = [];
  let from = end + begins[0].length;
  let isNested = false;
  let isCut = false;
  for (const one of counts) {
    const between = text.slice(from, one.quantity.start);
    const isNewTotal = one.quantity.unit === unit && NEW_TOTAL.test(one.own.replace(FIRST, ""));
    if (isNewTotal && !/[。！？\n；;]/u.test(between)) isCut = true;
    if (isNewTotal || /[。！？\n]/u.test(between)) break;
    from = one.quantity.end;
    isNested = listed.length > 0 && (NESTED.test(between) || (isNested && !/[；;]/u.test(between)));
    // Where only commas stand, nothing says whether the list within has ended.
    isCut ||= isNested && /[，,]/u.test(between) && !NESTED.test(between);
    // Numbers in brackets of their own divide a part.
    if (one.inBrackets === first.inBrackets && !isNested) listed.push(one);
  }
  const parts = listed.filter(({ quantity }) => quantity.unit === unit);
  return { parts, isCut, isMixed: listed.indexOf(parts.at(-1) ?? first) >= parts.length };
}
