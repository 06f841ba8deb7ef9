import type { CountReading } from "./readings";
import type { Finding } from "../finding";
import { quantities } from "../numbers/quantities";
import { everyPattern, pattern } from "../lexicon/pattern";
import { sentenceAround } from "../reading/sentences";
import { yearsOf } from "../reading/years";
import type { Reading } from "../reading/reading";
import { columnsOf, proceedingsIn } from "./caseWords";
import type { ClaimContext } from "./claimContext";
import { claimFinding } from "./claimFinding";
import { withoutOtherYears } from "./guards";
import { distinct, type TableCounts } from "./tableCounts";

/** 「未收到依申请公开方面的行政复议」 is of cases, 「没有一件政府信息公开申请超期」 of what did not happen; 「未收到申请和行政复议」 is of both. */
const OF_APPLICATIONS = "(?!(?:(?![、和及与或])[^，,。；;\\n]){0,16}?{proceeding})(?!{ofApplications})";
const NO_APPLICATIONS = everyPattern`{none}(?:再)?{happen}?(?:过|任何|任一|书面|有效|新|公民|法人|或者?|和|、|及|其他组织|提出|提交|的|关于|有关|相关)*(?:{application}|依申请公开(?!答复|办理|{proceeding})(?:的?申请|件|事项|情况)?|依申请)${OF_APPLICATIONS}`;
const NOT_RECEIVED = everyPattern`{none}{arrive}(?:过)?[^，,。；;\n\d]{0,40}?(?:{application}|依申请公开|申请公开)${OF_APPLICATIONS}`;
/** 「零申请」; where applications are not named, of what the text speaks of there. */
const ZERO_APPLICATIONS = everyPattern`(?:(?:政府|政务)?信息公开|依申请公开)?(?<![清归])零申请(?=[，,。；;、！\n]|$)`;
const NO_CASES = everyPattern`{none}(?:再)?{happen}?(?:过|任何|因|关于|有关|相关|涉及)*(?:[^，,。；;\d]{0,22})?(?=(?:行政)?{proceeding})`;
const NO_CARRYING = everyPattern`{thereIsNo}[^，,。；;、\n\d]{0,6}?(?:(?:{lastYear}|去年度?)结转|(?:结转|转结)[^，,。；;\n\d]{0,3}?{nextYear}|{nextYear}结转)`;
const NO_DOCUMENTS = everyPattern`{none}(?:新)?(?:{issued}|制作)(?:{issued}|发布|{repealed}|{changed}|规章|[、和或及])*(?:过|任何)*{normativeDocuments}`;
const OTHER_TIME = pattern`{earlier}|{partOfYear}`;
const DENIED_OF_CASES = pattern`{deniedOfCases}`;

/** C1, C3, C6, C7: 「未收到政府信息公开申请」, 「无下年度结转」, 「无行政复议、行政诉讼」, 「未制发规范性文件」 beside tables that have some. */
export function checkNothing(reading: Reading, context: ClaimContext, counts: TableCounts): Finding[] {
  const belied = nothingClaims(reading, context, counts).filter(({ readings }) => readings.length > 0 && readings.every(({ value }) => value !== 0));
  const once = belied.filter(({ words }, index) => belied.findIndex((other) => other.words === words) === index);
  return once.map(({ check, words, readings }) =>
    claimFinding(
      check,
      reading.passage,
      words,
      { what: "count", stated: 0, readings },
      readings.flatMap(({ terms }) => terms.map(({ figure }) => figure)),
    ),
  );
}

/** Words that say that there was none of something, and the numbers of the tables that they mean. */
interface NothingClaim {
  readonly check: "C1" | "C3" | "C6" | "C7";
  readonly words: NothingSaid;
  readonly readings: readonly CountReading[];
}

/** Of what a passage says that there was none, whether the tables have some or not. */
export function nothingClaims({ passage: { text }, brackets, topicAt }: Reading, { year }: ClaimContext, counts: TableCounts): NothingClaim[] {
  const applies = ({ start, end }: NothingSaid): boolean => {
    const sentence = sentenceAround(text, { start, end });
    const before = brackets.outsideCounted(start);
    const last = yearsOf(withoutOtherYears(before.slice(-60))).at(-1)?.year ?? year;
    return !OTHER_TIME.test(/[^。！？；]*$/u.exec(before)?.[0] ?? "") && last >= year - 1 && last <= year && !(last < year && sentence.includes(String(year)));
  };
  return [
    ...withoutInner(
      [
        ...text.matchAll(NO_APPLICATIONS),
        ...text.matchAll(NOT_RECEIVED),
        ...[...text.matchAll(ZERO_APPLICATIONS)].filter(({ 0: words, index }) => words !== "零申请" || topicAt(index) === "applications"),
      ].map(wordsOf),
    )
      .filter(applies)
      .map((words): NothingClaim => ({ check: "C1", words, readings: counts.received("total") })),
    ...[...text.matchAll(NO_CARRYING)]
      .map(wordsOf)
      .filter(applies)
      .map((words): NothingClaim => ({ check: "C3", words, readings: carryingReadings(text.slice(words.start, words.end), counts) })),
    ...[...text.matchAll(NO_CASES)]
      .map((match) => withProceedings(text, match))
      .filter(applies)
      .flatMap((words) => noCases(text, words, counts)),
    ...[...text.matchAll(NO_DOCUMENTS)]
      .map(wordsOf)
      .filter(applies)
      .map((words): NothingClaim => ({ check: "C7", words, readings: documentReadings(counts) })),
  ];
}

interface NothingSaid {
  readonly start: number;
  readonly end: number;
}

const wordsOf = (match: RegExpExecArray): NothingSaid => ({ start: match.index, end: match.index + match[0].length });

/** Words that two patterns found, once. */
const withoutInner = (words: readonly NothingSaid[]): NothingSaid[] =>
  words.filter(
    (one, index) => !words.some((other, at) => at !== index && other.start <= one.start && other.end >= one.end && (at < index || other.end > one.end)),
  );

const carryingReadings = (words: string, counts: TableCounts): CountReading[] =>
  /[上去]/u.test(words) ? counts.carriedIn("total") : counts.carriedOut("total");

function documentReadings(counts: TableCounts): CountReading[] {
  return distinct((["issued", "created"] as const).map((column) => counts.at("normativeDocuments", column)));
}

/** A clause up to its end or to a number: 「未发生行政复议、行政诉讼」. */
function withProceedings(text: string, match: RegExpExecArray): NothingSaid {
  const from = match.index;
  const rest = /^[^，,。；;\n]*/u.exec(text.slice(from, from + 60))?.[0] ?? "";
  return { start: from, end: from + rest.length };
}

function noCases(text: string, words: NothingSaid, counts: TableCounts): NothingClaim[] {
  const said = text.slice(words.start, words.end);
  if (quantities(said).length > 0 || DENIED_OF_CASES.test(said)) return [];
  return proceedingsIn(said)
    .slice(0, 2)
    .map(({ concept }): NothingClaim => ({ check: "C6", words, readings: counts.cases(columnsOf(concept), "total") }));
}
