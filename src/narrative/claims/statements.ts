import type { CountReading } from "./readings";
import type { Statement } from "../../findings";
import { hasText, type Passage } from "../passage";
import { everyPattern } from "../lexicon/pattern";
import { applicationClaims, type Claim } from "./applications";
import { caseClaims } from "./cases";
import type { ClaimContext } from "./claimContext";
import { nothingClaims } from "./nothing";
import { readPassage, type Reading } from "../reading/reading";
import type { Said } from "../reading/said";
import { TableCounts } from "./tableCounts";

/** 「结转下年度办理」 without a number. */
const CARRIED_ON = everyPattern`{carryOver}(?:至|到|入)?{nextYear}(?:继续)?(?:办理|答复|处理)?`;
const NEGATED = /[无未不零\d]|没有/u;
const LONGEST = 30;

/**
 * What a passage says of the figures of 三 and 四, whether the tables agree or not, in its own words: evidence for what may be wrong in them. Numbers
 * and sentences that a tag printed say nothing, since they come from the tables; about so many says too little.
 */
export function statements(passages: readonly Passage[], context: ClaimContext): Statement<string>[] {
  const counts = new TableCounts(context.edition, context.entries);
  const stated = passages.filter(hasText).flatMap((passage) => {
    const reading = readPassage(passage);
    const said = reading.said.filter(({ quantity }) => !isPrinted(passage, quantity.start));
    const { claims } = applicationClaims(said, context, counts);
    return [
      ...[...claims, ...caseClaims(said, context, counts)].flatMap((claim) => exactly(claim)),
      ...nothingClaims(reading, context, counts)
        .filter(({ words }) => !isPrinted(passage, words.start))
        .flatMap(({ words, readings }) => statement(passage.text.slice(words.start, words.end), 0, readings)),
      ...carriedOn(reading, claims, counts),
    ];
  });
  return stated.filter(({ source, value }, index) => stated.findIndex((other) => other.source === source && other.value === value) === index);
}

const isPrinted = ({ spans = [] }: Passage, place: number): boolean => spans.some(({ start, end }) => start <= place && place < end);

function exactly({ said: { quantity, own }, readings }: Pick<Claim, "said" | "readings">): Statement<string>[] {
  if (quantity.approximate || quantity.step > 1) return [];
  return statement(own + quantity.words, quantity.value, readings);
}

function statement(words: string, value: number, readings: readonly CountReading[]): Statement<string>[] {
  if (readings.length === 0) return [];
  const source = words.replace(/^[\s、，,；;：:（(]+/u, "").slice(-LONGEST);
  return [{ source, value, readings: readings.map(({ terms }) => terms.map(({ figure }) => figure)) }];
}

/** That some were carried over, where a sentence says so of the applications that it counts. */
function carriedOn({ passage, topicAt }: Reading, claims: readonly Claim[], counts: TableCounts): Statement<string>[] {
  const { text } = passage;
  return [...text.matchAll(CARRIED_ON)]
    .filter(({ index }) => !isPrinted(passage, index))
    .flatMap((match) => {
      const before = text.slice(0, match.index);
      const clause = /[^，,。；;：:\n]*$/u.exec(before)?.[0] ?? "";
      const isOfSentence = ({ passage: { text: own }, quantity, sentence }: Said): boolean =>
        own === text && quantity.start < match.index && sentence.includes(match[0]) && !/[。\n]/u.test(text.slice(quantity.end, match.index));
      const counted = claims.filter(({ said }) => isOfSentence(said));
      if (
        NEGATED.test(clause) ||
        counted.length === 0 ||
        counted.some(({ measure }) => measure?.check === "C3") ||
        /^\s*\d/u.test(text.slice(match.index + match[0].length))
      )
        return [];
      if (topicAt(match.index) !== "applications") return [];
      const words = counted[0]?.said.own ?? "";
      const onlyOne = counted.length === 1 && counted[0]?.measure?.check === "C1" && counted[0].said.quantity.value === 1;
      return [
        ...statement(match[0], 1, counts.carriedOut("total")).map((one) => ({ ...one, atLeast: true as const })),
        // The only one that came was carried over: nothing was finished, unless something had been carried in.
        ...(onlyOne && counts.carriedIn("total").every(({ value }) => value === 0)
          ? statement(`${words}${counted[0]?.said.quantity.words ?? ""}……${match[0]}`, 0, counts.finished("total"))
          : []),
      ];
    });
}
