import { comparedLength, fragments, measure, REPEATED_LENGTH } from "./alike";
import { isExcerpt } from "./excerpt";

/** What of a section of a report stands in another organ's too. */
export interface Likeness {
  /** The place of the other among the texts that were compared. */
  readonly other: number;
  readonly rate: number;
  readonly passages: readonly string[];
}

/** As of last year's text: over half. */
const LIMIT = 0.5;
/** Shorter sections have set phrases only. */
const SHORTEST = 60;
/** One run in so many tells which texts are worth comparing. */
const SAMPLED = 8;
/** How many of those that share most are compared whole. */
const COMPARED = 3;
/** A run in more texts is one that many have: only the first of these are looked at for it, and which of all are most alike is told by what few have. */
const MANY = 64;

/**
 * E3: of each text, a section as its paragraphs, the one that it is most like, where over half of it stands there too: measured as B4 measures a text beside last year's. Those that share few runs of characters are not compared whole, and
 * a run that many share leads to some of them, so that time grows with the number of texts and not with its square.
 */
export function likenesses(texts: readonly (readonly string[])[]): (Likeness | undefined)[] {
  const usable = texts.map((paragraphs) => isUsable(paragraphs));
  const sampled = texts.map((paragraphs, index) => (usable[index] ? [...fragments(paragraphs)].filter(isSampled) : []));
  const having = havingOf(sampled);
  return texts.map((paragraphs, index) => {
    const runs = (sampled[index] ?? []).map((run) => having.get(run) ?? []);
    const most = new Set([runs, runs.filter(({ length }) => length <= MANY)].flatMap((some) => sharingMost(some, index)));
    const measured = [...most].map((other) => ({ other, ...likeness(paragraphs, texts[other] ?? []) })).filter(({ rate }) => rate > LIMIT);
    return measured.sort((one, other) => other.rate - one.rate || one.other - other.other)[0];
  });
}

/** The texts in which each run stands; of one that many have the first, and one more that says so. */
function havingOf(sampled: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const having = new Map<string, number[]>();
  for (const [index, runs] of sampled.entries())
    for (const run of runs) {
      const known = having.get(run);
      if (!known) having.set(run, [index]);
      else if (known.length <= MANY) known.push(index);
    }
  return having;
}

function sharingMost(runs: readonly (readonly number[])[], own: number): number[] {
  const shared = new Map<number, number>();
  for (const others of runs) for (const other of others) if (other !== own) shared.set(other, (shared.get(other) ?? 0) + 1);
  return [...shared]
    .sort(([a, one], [b, another]) => another - one || a - b)
    .slice(0, COMPARED)
    .map(([other]) => other);
}

const isUsable = (paragraphs: readonly string[]): boolean =>
  paragraphs.reduce((sum, text) => sum + comparedLength(text), 0) >= SHORTEST &&
  !isExcerpt(paragraphs.map((text) => ({ section: "", heading: "", row: 0, text })));

function likeness(own: readonly string[], other: readonly string[]): Pick<Likeness, "rate" | "passages"> {
  const known = fragments(other);
  const measured = own.map((text) => measure({ row: 0, text }, known));
  const length = measured.reduce((sum, one) => sum + one.length, 0);
  const repeated = measured.reduce((sum, one) => sum + one.repeatedLength, 0);
  const passages = measured.flatMap((one) => one.repeated.map(({ words }) => words));
  return { rate: length === 0 ? 0 : repeated / length, passages: passages.sort((a, b) => b.length - a.length) };
}

/** Always the same runs, whatever text they stand in. */
function isSampled(run: string): boolean {
  let hash = 0;
  for (let at = 0; at < REPEATED_LENGTH; at++) hash = (Math.imul(hash, 31) + run.charCodeAt(at)) | 0;
  return hash % SAMPLED === 0;
}
