import type { CountReading, Finding } from "../../checks";
import type { Passage } from "../passage";
import { quantities } from "../numbers/quantities";
import { sentenceAround } from "../text/textFinding";
import { yearsOf } from "../text/years";
import { bracketsOf } from "./brackets";
import { columnsOf, proceedingsIn } from "./caseWords";
import type { ClaimContext } from "./claimContext";
import { claimFinding } from "./claimFinding";
import { withoutOtherYears } from "./guards";
import { distinct, type TableCounts } from "./tableCounts";

const NONE = "(?:未(?!经)|没有|无|未曾|尚未|从未|不存在)(?:再)?(?:收到|受理|接到|接收|收取|发生|出现|产生|被|引发|存在|涉及|因|有)?";
/** 「未收到依申请公开方面的行政复议」 is of cases; 「未收到申请和行政复议」 of both. */
const OF_CASES = "(?!(?:(?![、和及与或])[^，,。；;\\n]){0,16}?(?:复议|诉讼))";
const NO_APPLICATIONS = new RegExp(
  `${NONE}(?:过|任何|任一|书面|有效|新|公民|法人|或者?|和|、|及|其他组织|提出|提交|的|关于|有关|相关)*(?:政府信息公开的?申请|信息公开申请|依申请公开(?!答复|办理|复议|诉讼)(?:的?申请|件|事项|情况)?|依申请)${OF_CASES}(?!答复|超期|逾期|引发|引起|工作|类|方面|被)`,
  "gu",
);
const NOT_RECEIVED = new RegExp(
  `(?:未|没有|从未|未曾|尚未)(?:收到|受理|接到|接收)(?:过)?[^，,。；;\\n\\d]{0,40}?(?:政府信息公开的?申请|信息公开申请|依申请公开|申请公开|公开政府信息的?(?:办理的?)?申请)${OF_CASES}(?!答复|超期|逾期|引发|引起|工作|类|方面|被)`,
  "gu",
);
const NO_CASES = new RegExp(`${NONE}(?:过|任何|因|关于|有关|相关|涉及)*(?:[^，,。；;\\d]{0,22})?(?=(?:行政)?复议|行政诉讼|诉讼)`, "gu");
const NO_CARRYING =
  /(?:无(?![法需])|没有|未有|不存在)[^，,。；;、\n\d]{0,6}?(?:(?:上一?|去)年度?结转|(?:结转|转结)[^，,。；;\n\d]{0,3}?(?:下(?:一|个)?|次|明)年度?|下(?:一|个)?年度?结转)/gu;
const NO_DOCUMENTS =
  /(?:未|没有|无)(?:新)?(?:制发|制定|制作|出台|印发)(?:制发|制定|出台|印发|发布|废止|修改|修订|规章|[、和或及])*(?:过|任何)*(?:行政)?规范性文件/gu;
/** Words that turn what is not there into something else: 未收到不服……, 未按时. */
const OTHER_TIME = /去年|上年(?!度?结转)|往年|上半年|季度|以来/u;

/** C1, C3, C6, C7: 「未收到政府信息公开申请」, 「无下年度结转」, 「无行政复议、行政诉讼」, 「未制发规范性文件」 beside tables that have some. */
export function checkNothing(passage: Passage, context: ClaimContext, counts: TableCounts): Finding[] {
  const belied = nothingClaims(passage, context, counts).filter(({ readings }) => readings.length > 0 && readings.every(({ value }) => value !== 0));
  const once = belied.filter(({ words }, index) => belied.findIndex((other) => other.words === words) === index);
  return once.map(({ check, words, readings }) =>
    claimFinding(
      check,
      passage,
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
export function nothingClaims(passage: Passage, { year }: ClaimContext, counts: TableCounts): NothingClaim[] {
  const { text } = passage;
  const brackets = bracketsOf(text);
  const applies = ({ start, end }: NothingSaid): boolean => {
    const sentence = sentenceAround(text, { start, end });
    const before = brackets.outsideCounted(start);
    const last = yearsOf(withoutOtherYears(before.slice(-60))).at(-1)?.year ?? year;
    return !OTHER_TIME.test(/[^。！？；]*$/u.exec(before)?.[0] ?? "") && last >= year - 1 && last <= year && !(last < year && sentence.includes(String(year)));
  };
  return [
    ...withoutInner([...text.matchAll(NO_APPLICATIONS), ...text.matchAll(NOT_RECEIVED)].map(wordsOf))
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
  if (quantities(said).length > 0 || /纠正|败诉|撤销|超期|逾期|纠错|维持|审结|责任|违反|违规|不当|费/u.test(said)) return [];
  return proceedingsIn(said)
    .slice(0, 2)
    .map(({ proceedings }): NothingClaim => ({ check: "C6", words, readings: counts.cases(columnsOf(proceedings), "total") }));
}
