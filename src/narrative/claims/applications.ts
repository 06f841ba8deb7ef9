import { mayCount } from "../../figures";
import type { CountReading } from "./readings";
import type { Finding } from "../finding";
import { applicantsBefore, applicantsBehind } from "./applicants";
import type { ClaimContext } from "./claimContext";
import { countFinding, says } from "./claimFinding";
import { speaksOfOther } from "./guards";
import type { Measure } from "./measure";
import { namedBefore, namedBehind, namedIn } from "./namedMeasures";
import type { Said } from "../reading/said";
import { pattern } from "../lexicon/pattern";
import { yearsOf } from "../reading/years";
import { distinct, type Applicants, type TableCounts } from "./tableCounts";
import { topicOf } from "../reading/topic";

/** A quantity and the numbers of the tables that it may mean; the check of percentages asks for them. */
export interface Claim {
  readonly said: Said;
  readonly measure: Measure | undefined;
  readonly readings: readonly CountReading[];
}

const OTHER_MATTER = pattern`{otherMatter}`;
const INFORMATION = pattern`{information}`;
const SOME_SUBJECT = pattern`{someSubject}`;
const LETTERS_BEHIND = pattern`^\s*(?:{letters}|投诉)`;
/** 「5 件因无法提供信息引起的行政复议」 */
const IN_CASES = pattern`{proceeding}`;
const WITHDRAWN = pattern`{withdrawn}{clause 8}\d|\d\s*[件份条宗][^，,。；;\d]{0,8}{withdrawn}`;
/** 「公文 70 件，主动公开 60 件，依申请公开 6 件，不予公开 4 件」: how documents are disclosed. */
const KINDS_OF_DISCLOSURE = pattern`类信息\s*\d+\s*条[^；;]*$|主动公开(?:(?!{arrive}|申请(?!公开)|{answer}).)*$`;
const DISCLOSED_OTHERWISE = pattern`^(?:{withheld}|{onApplication})`;
/** 「不属于本机关信息 8 件，其余 71 件均已答复」 */
const OTHER_PARTS = pattern`{answeredOtherwise}{clause 12}\d`;
/** 「其余 75 件均已答复」: what is left of those that came, when what was carried over is taken away. */
const REST = pattern`{restOrOther}的?\s*$`;
/** 「新收的 80 件中 75 件已办结」: of those that came. */
const OF_THESE = /^\s*(?:申请)?中[，,]?\s*$/u;
const NEXT_YEAR = pattern`{nextYear}`;
const FILLER = /^[的了共计总合累各类有效件数量为达\s]*$/u;

/**
 * C1–C4: the numbers that a passage states of applications, beside those of table 三. 「收到 N 件」 may be 本年新收, or that and 上年结转; words for
 * applicants are read in the row that the sentence spoke of last.
 */
export function applicationClaims(said: readonly Said[], context: ClaimContext, counts: TableCounts): { claims: Claim[]; findings: Finding[] } {
  const claims: Claim[] = [];
  const findings: Finding[] = [];
  for (const one of said) {
    const last = claims.findLast(
      ({ said: { sentence, brackets }, measure }) =>
        measure !== undefined && sentence === one.sentence && brackets.every((bracket) => one.brackets.includes(bracket)),
    );
    const made = claimOf(one, last, context, counts);
    if (!made || isPartOf(last, made.claim)) continue;
    claims.push(made.claim);
    const finding = countFinding(made.claim.measure?.check ?? last?.measure?.check ?? "C1", one.passage, made.words, one.quantity, made.claim.readings);
    if (finding) findings.push(finding);
  }
  return { claims, findings };
}

/** 「答复79件，其中延期答复5件」: what is said once more in a sentence, after it was said rightly, is a part of it. */
function isPartOf(last: Claim | undefined, { measure }: Claim): boolean {
  if (!last?.measure || last.measure !== measure || (measure.weight === "specific" && measure.check !== "C3")) return false;
  return last.readings.some(({ value }) => says(last.said.quantity, value));
}

interface Made {
  readonly claim: Claim;
  readonly words: { readonly start: number; readonly end: number };
}

function claimOf(said: Said, last: Claim | undefined, context: ClaimContext, counts: TableCounts): Made | undefined {
  const { quantity, own } = said;
  if (quantity.kind !== "count" || !mayCount(quantity.unit, "applications") || !isOnApplications(said)) return undefined;
  const who = applicantsBefore(own);
  const clause = who ? own.slice(0, who.start) : own;
  const ownStart = quantity.start - own.length;
  const named = namedBefore(clause);
  if (named && isOfApplications(named.measure, clause.slice(named.end), said, who !== undefined)) {
    if (speaksOfOther(said, context, named.start) || (named.measure.weight !== "specific" && SOME_SUBJECT.test(clause))) return undefined;
    if (KINDS_OF_DISCLOSURE.test(said.outside) && DISCLOSED_OTHERWISE.test(clause.slice(named.start))) return undefined;
    if (isAfterWithdrawal(named.measure, said)) return undefined;
    const carried = named.measure.intoYear ? carriedInto(clause, context) : undefined;
    if (carried === "own") return undefined;
    const readings =
      carried === "from"
        ? counts.carriedIn(who?.applicants ?? "total")
        : distinct([named.measure, ...alsoNamed(named.measure, clause)].flatMap((measure) => measure.readings(counts, who?.applicants ?? "total")));
    return { claim: { said, measure: named.measure, readings }, words: { start: ownStart + named.start, end: quantity.end } };
  }
  if (named) return undefined;
  if (who) {
    if (speaksOfOther(said, context, who.start)) return undefined;
    return {
      claim: { said, measure: undefined, readings: readingsOf(who.applicants, last, counts) },
      words: { start: ownStart + who.start, end: quantity.end },
    };
  }
  const byWhom = applicantsBehind(said.tail);
  if (byWhom && !OTHER_MATTER.test(own) && !speaksOfOther(said, context, 0)) {
    return {
      claim: { said, measure: undefined, readings: readingsOf(byWhom.applicants, last, counts) },
      words: { start: quantity.start, end: quantity.end + byWhom.end },
    };
  }
  const behind = namedBehind(said);
  if (!behind || OTHER_MATTER.test(own) || IN_CASES.test(said.tail) || speaksOfOther(said, context, 0)) return undefined;
  if (isAfterWithdrawal(behind.measure, said)) return undefined;
  const isRest = behind.measure.check === "C2" && REST.test(own);
  if (isRest && OTHER_PARTS.test(said.lead)) return undefined;
  const rest = isRest || OF_THESE.test(own) ? counts.finishedOfReceived() : [];
  return {
    claim: { said, measure: behind.measure, readings: distinct([...behind.measure.readings(counts, "total"), ...rest]) },
    words: { start: quantity.start, end: quantity.end + behind.end },
  };
}

const isAfterWithdrawal = ({ check }: Measure, { sentence, lead }: Said): boolean =>
  (check === "C2" && WITHDRAWN.test(sentence)) || (check === "C1" && WITHDRAWN.test(lead));

/** What a number of some applicants may mean: the row that the sentence spoke of last, or how many of them applied. */
function readingsOf(who: Applicants, last: Claim | undefined, counts: TableCounts): CountReading[] {
  return distinct([
    ...(last?.measure?.readings(counts, who) ?? []),
    ...counts.received(who),
    ...counts.handled(who),
    ...(last?.measure?.check === "C1" ? [] : counts.finished(who)),
  ]);
}

/** 「2023年结转」 in the report of 2024 is what came from that year; 「结转至2024年」 may be of either. Where no year is written, 下年 says it. */
function carriedInto(words: string, { year }: ClaimContext): "next" | "own" | "from" {
  const last = yearsOf(words).at(-1)?.year ?? year + 1;
  if (last > year || NEXT_YEAR.test(words)) return "next";
  return last === year ? "own" : "from";
}

/** The words right behind a number may say what it counts: 「收到 8 份政府信息公开申请」. */
const isOnApplications = ({ topic, tail }: Said): boolean => topic === "applications" || topicOf("", tail.slice(0, 14)) === "applications";

/** 「因不掌握无法提供 21 件」: an outcome with one reason may be that row or its group; with 「等原因」 it is the group. */
function alsoNamed({ check }: Measure, clause: string): readonly Measure[] {
  if (check !== "C4" || clause.includes("等")) return [];
  return namedIn(clause).flatMap(({ measure }) => (measure.check === "C4" && measure.isRow ? [measure] : []));
}

/** Whether the number is one of applications: they are named between the verb and the number or behind it, or nothing else is. */
function isOfApplications({ ofApplications }: Measure, between: string, { tail }: Said, hasApplicants: boolean): boolean {
  if (OTHER_MATTER.test(between) || (INFORMATION.test(between) && !between.includes("申请")) || LETTERS_BEHIND.test(tail)) return false;
  if (!ofApplications) return true;
  return (
    between.includes("申请") ||
    hasApplicants ||
    (FILLER.test(between) && /^\s*(?:$|[^\p{Script=Han}]|(?:政府|信息|公开|依|法|要求|的)*申请|[均已都中])/u.test(tail))
  );
}
