import type { CountReading } from "../../checks";
import type { ColumnGroup } from "../../statute";
import { everyPattern, pattern } from "../lexicon/pattern";
import { distinct, type CaseResult, type TableCounts } from "./tableCounts";

/** Proceedings as reports speak of them. */
export type Proceedings = "review" | "litigation" | "directSuit" | "suitAfterReview" | "both";

const PROCEEDINGS: readonly (readonly [Proceedings, concept: string])[] = [
  ["directSuit", "directSuit"],
  ["suitAfterReview", "suitAfterReview"],
  ["both", "reviewAndLitigation"],
  ["litigation", "litigation"],
  ["review", "review"],
];
const EVERY_PROCEEDINGS = everyPattern`${PROCEEDINGS.map(([name, concept]) => `(?<${name}>{${concept}})`).join("|")}`;

/** Results by the columns of table 四, and the concepts that name them. */
const RESULTS = (
  [
    ["pending", "pending"],
    ["other", "otherResult"],
    ["corrected", "corrected"],
    ["upheld", "upheld"],
  ] as const
).map(([result, concept]) => ({ result, words: everyPattern`{${concept}}`, behind: pattern`^\s*(?:被|已|为|获)?{${concept}}\s*$` }));

/** Words that name proceedings, where they begin and end. */
export interface NamedProceedings {
  readonly proceedings: Proceedings;
  readonly start: number;
  readonly end: number;
}

/** All words for proceedings in a text, in their order. */
export const proceedingsIn = (text: string): NamedProceedings[] =>
  [...text.matchAll(EVERY_PROCEEDINGS)].flatMap((match) => {
    const proceedings = PROCEEDINGS.find(([name]) => match.groups?.[name] !== undefined)?.[0];
    return proceedings ? [{ proceedings, start: match.index, end: match.index + match[0].length }] : [];
  });

/** The result that a text names last, and where its words begin. */
export function resultIn(text: string): { readonly result: CaseResult; readonly start: number } | undefined {
  const found = RESULTS.flatMap(({ result, words }) => [...text.matchAll(words)].map((match) => ({ result, start: match.index })));
  return found.sort((a, b) => b.start - a.start)[0];
}

/** The result that follows a number at once: 「2 件维持、1 件纠正」; and where its words end. */
export function resultBehind(tail: string): { readonly result: CaseResult; readonly end: number } | undefined {
  const found = RESULTS.find(({ behind }) => behind.test(tail));
  return found && { result: found.result, end: tail.trimEnd().length };
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
