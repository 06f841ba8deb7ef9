import type { ClaimFault } from "./registry";
import type { Finding } from "../finding";
import type { Summand } from "../../figures";
import type { Passage } from "../passage";
import { everyPattern, pattern } from "../lexicon/pattern";
import { fullSentence, paragraphAround, sentenceAround, sentenceBefore, type Words } from "../reading/sentences";
import { outsideBrackets } from "../reading/brackets";
import type { Reading } from "../reading/reading";
import { columnsOf, proceedingsIn } from "./caseWords";
import { claimFinding } from "./claimFinding";
import type { CaseResult, TableCounts } from "./tableCounts";

/** 「所有申请均已办理完成」, 「全部办结」: nothing is left. */
const ALL = everyPattern`(?:所有|全部){clause 14}(?:均|皆|都|已|予以|按){clause 16}{done}(?:完毕|完成)?|{everyOne}(?:已|予以|按期|按时|按规定|按要求|依法|依规|合法|及时|得到|在规定时限内|完成)*{done}(?!{clause 6}(?:{deadline}|率))`;
/** 「均在法定期限内答复」: what was answered was answered in time; behind 「收到 N 件」 it says that all was answered. */
const ALL_IN_TIME = everyPattern`{everyOne}(?:已)?(?:严格)?(?:按照?|在|于){clause 14}{deadline}{clause 4}(?:予以|作出|进行)?{done}`;
const FINISHED_RATE = everyPattern`(?<!{inTime}){finishedRate}(?:均|为|达到?|是)*\s*(?:(?:100|１００)\s*[%％]|百分之百)`;
const CARRIED_IN = everyPattern`{lastYear}{clause 6}{carryOver}`;
/** The sentence says itself that some were carried over. */
const LEFT = pattern`{carryOver}|{nextYear}|{unfinished}|尚未|未到期|除|{rest}`;
/** The last number before was of what was answered, not of what came. */
const ANSWERED = pattern`{answer}(?!率){clause 14}\d+\s*[件宗条][^。\n]*$`;
const PENDING = pattern`{pending}`;

const CASES: readonly (readonly ["upheld" | "uncorrected" | "decided", RegExp, readonly CaseResult[]])[] = [
  ["upheld", everyPattern`{everyOne}(?:已|获|被|予以|得到|判决|裁定|决定)*{uphold}`, ["corrected", "other", "pending"]],
  ["uncorrected", everyPattern`均?{none}(?:被|出现|发生)?{clause 10}{overturn}(?!率)|零{overturn}`, ["corrected"]],
  ["decided", everyPattern`{everyOne}(?:已|已经)?{closed}`, ["pending"]],
];

/** C8: 全部办结 beside applications carried over, 均获维持 beside cases that were corrected or are pending. */
export function checkAbsolutes(reading: Reading, counts: TableCounts): Finding[] {
  return [...finishedClaims(reading, counts), ...caseClaims(reading.passage, counts)];
}

function finishedClaims({ passage, topicAt }: Reading, counts: TableCounts): Finding[] {
  const { text } = passage;
  const left = counts.carriedOut("total").find(({ value }) => value > 0);
  if (!left) return [];
  const found = [
    ...[...text.matchAll(ALL)].filter((match) => !saysLeft(fullSentence(text, match.index))),
    ...[...text.matchAll(FINISHED_RATE)].filter((match) => !saysLeft(fullSentence(text, match.index))),
    ...[...text.matchAll(ALL_IN_TIME)].filter((match) => !saysLeft(paragraphAround(text, match.index)) && !ANSWERED.test(sentenceBefore(text, match.index))),
  ];
  const own = found.filter((match) => topicAt(match.index + match[0].length) === "applications");
  const seen = new Set<string>();
  return own.flatMap((match) => {
    const sentence = fullSentence(text, match.index);
    if (seen.has(sentence)) return [];
    seen.add(sentence);
    return [
      absolute(
        passage,
        match,
        "finished",
        left.terms.filter(({ value = 0 }) => value > 0),
      ),
    ];
  });
}

const saysLeft = (text: string): boolean => LEFT.test(text.replace(CARRIED_IN, ""));

function caseClaims(passage: Passage, counts: TableCounts): Finding[] {
  const { text } = passage;
  return CASES.flatMap(([claim, pattern, results]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const lead = outsideBrackets(sentenceBefore(text, match.index)).replace(/^.*；/su, "");
      const columns = [...new Set(proceedingsIn(lead).flatMap(({ concept }) => columnsOf(concept)))];
      const against = columns
        .flatMap((one) => results.flatMap((result) => counts.cases([one], result).flatMap(({ terms }) => terms)))
        .filter(({ value = 0 }) => value > 0);
      const said = sentenceAround(text, { start: match.index, end: match.index + match[0].length });
      const isTold = claim !== "uncorrected" && PENDING.test(said);
      return against.length === 0 || isTold ? [] : [absolute(passage, match, claim, against)];
    }),
  );
}

function absolute(passage: Passage, match: RegExpExecArray, claim: Extract<ClaimFault, { what: "absolute" }>["claim"], terms: readonly Summand[]): Finding {
  const words: Words = { start: match.index, end: match.index + match[0].length };
  return claimFinding(
    "C8",
    passage,
    words,
    { what: "absolute", claim, terms },
    terms.map(({ figure }) => figure),
  );
}
