import type { CountReading } from "./readings";
import type { ColumnGroup } from "../../statute";
import { pattern } from "../lexicon/pattern";
import { overlappingTokensOf, tokensOf } from "../reading/tokens";
import { distinct, type CaseResult, type TableCounts } from "./tableCounts";

const PROCEEDINGS = ["directSuit", "suitAfterReview", "reviewAndLitigation", "litigation", "review"] as const;

/** Proceedings as reports speak of them. */
export type Proceedings = (typeof PROCEEDINGS)[number];

/** All words for proceedings in a text, in their order. */
export const proceedingsIn = tokensOf(PROCEEDINGS);

/** Whether there may be such words in a text: each has 复议, 诉讼, 应诉 or 起诉 in it. */
export const maySpeakOfCases = (text: string): boolean => /[诉议]/u.test(text);

/** Results by the concepts that name them. */
const RESULTS = { pending: "pending", otherResult: "other", corrected: "corrected", upheld: "upheld" } as const satisfies Readonly<Record<string, CaseResult>>;
const CONCEPTS = ["pending", "otherResult", "corrected", "upheld"] as const;
const resultsIn = overlappingTokensOf(CONCEPTS);
const BEHIND = CONCEPTS.map((concept) => [RESULTS[concept], pattern`^\s*(?:被|已|为|获)?{${concept}}\s*$`] as const);

/** The result that a text names last, and where its words begin. */
export function resultIn(text: string): { readonly result: CaseResult; readonly start: number } | undefined {
  const [last] = resultsIn(text).sort((a, b) => b.start - a.start);
  return last && { result: RESULTS[last.concept], start: last.start };
}

/** The result that follows a number at once: 「2 件维持、1 件纠正」; and where its words end. */
export function resultBehind(tail: string): { readonly result: CaseResult; readonly end: number } | undefined {
  const found = BEHIND.find(([, words]) => words.test(tail));
  return found && { result: found[0], end: tail.trimEnd().length };
}

/** The columns of table 四 that proceedings are counted in. */
export function columnsOf(proceedings: Proceedings): readonly ColumnGroup[] {
  switch (proceedings) {
    case "review":
      return ["review"];
    case "litigation":
      return ["directSuit", "suitAfterReview"];
    case "reviewAndLitigation":
      return ["review", "directSuit", "suitAfterReview"];
    default:
      return [proceedings];
  }
}

/** What a number of cases may mean. 「行政复议、行政诉讼」 with one number: both together, or each of them. */
export function caseReadings(counts: TableCounts, proceedings: Proceedings, result: CaseResult): CountReading[] {
  const whole = counts.cases(columnsOf(proceedings), result);
  if (proceedings !== "reviewAndLitigation") return whole;
  const [review, litigation] = [counts.cases(columnsOf("review"), result), counts.cases(columnsOf("litigation"), result)];
  const isEach = review.some(({ value }) => litigation.some((other) => other.value === value));
  return isEach ? distinct([...whole, ...review]) : whole;
}
