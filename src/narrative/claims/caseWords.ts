import type { CountReading } from "../../check";
import type { ColumnGroup } from "../../statute";
import { distinct, type CaseResult, type TableCounts } from "./tableCounts";

/** Proceedings as reports speak of them. */
export type Proceedings = "review" | "litigation" | "directSuit" | "suitAfterReview" | "both";

const PROCEEDINGS: readonly (readonly [Proceedings, string])[] = [
  ["directSuit", "未经(?:行政)?复议直接(?:提起)?(?:行政)?(?:起诉|诉讼)|直接(?:提起)?(?:行政)?(?:起诉|诉讼)"],
  ["suitAfterReview", "(?:行政)?复议后(?:再|又)?(?:提起)?(?:行政)?(?:起诉|诉讼)"],
  ["both", "(?:行政)?复议(?:案件?|申请)?(?:[、和及与或]|以及|或者)*(?:提起)?(?:行政)?诉讼|行政诉讼(?:案件?)?(?:[、和及与或]|以及|或者)+(?:行政)?复议"],
  ["litigation", "行政诉讼|行政应诉|应诉|(?<!民事|刑事)诉讼(?!请求)"],
  ["review", "行政复议|复议(?!(?:审查)?机关|机构|决定)"],
];
const PATTERN = new RegExp(PROCEEDINGS.map(([name, words]) => `(?<${name}>${words})`).join("|"), "gu");

const RESULTS: readonly (readonly [CaseResult, RegExp])[] = [
  ["pending", /(?:尚未|正在|还未|未)审[结理]|审理中|在审|未结/gu],
  ["other", /其[他它]结果/gu],
  ["corrected", /(?:结果|被|予以)?(?:纠正|纠错|撤销|败诉)/gu],
  ["upheld", /(?:(?:结果|获|予以)?维持|胜诉)/gu],
];

/** Words that name proceedings, where they begin and end. */
export interface NamedProceedings {
  readonly proceedings: Proceedings;
  readonly start: number;
  readonly end: number;
}

/** All words for proceedings in a text, in their order. */
export const proceedingsIn = (text: string): NamedProceedings[] =>
  [...text.matchAll(PATTERN)].flatMap((match) => {
    const proceedings = PROCEEDINGS.find(([name]) => match.groups?.[name] !== undefined)?.[0];
    return proceedings ? [{ proceedings, start: match.index, end: match.index + match[0].length }] : [];
  });

/** The result that a text names last, and where its words begin. */
export function resultIn(text: string): { readonly result: CaseResult; readonly start: number } | undefined {
  const found = RESULTS.flatMap(([result, pattern]) => [...text.matchAll(pattern)].map((match) => ({ result, start: match.index })));
  return found.sort((a, b) => b.start - a.start)[0];
}

/** The result that follows a number at once: 「2 件维持、1 件纠正」; and where its words end. */
export function resultBehind(tail: string): { readonly result: CaseResult; readonly end: number } | undefined {
  const result = RESULTS.find(([, pattern]) => new RegExp(`^\\s*(?:被|已|为|获)?(?:${pattern.source})\\s*$`, "u").test(tail))?.[0];
  return result === undefined ? undefined : { result, end: tail.trimEnd().length };
}

/** The columns of table 四 that proceedings are counted in. */
export function columnsOf(proceedings: Proceedings): readonly ColumnGroup[] {
  switch (proceedings) {
    case "review":
      return ["review"];
    case "litigation":
      return ["directSuit", "suitAfterReview"];
    case "both":
      return ["review", "directSuit", "suitAfterReview"];
    default:
      return [proceedings];
  }
}

/** What a number of cases may mean. 「行政复议、行政诉讼」 with one number: both together, or each of them. */
export function caseReadings(counts: TableCounts, proceedings: Proceedings, result: CaseResult): CountReading[] {
  const whole = counts.cases(columnsOf(proceedings), result);
  if (proceedings !== "both") return whole;
  const [review, litigation] = [counts.cases(columnsOf("review"), result), counts.cases(columnsOf("litigation"), result)];
  const isEach = review.some(({ value }) => litigation.some((other) => other.value === value));
  return isEach ? distinct([...whole, ...review]) : whole;
}
