import { handChangeSentence, reasonSentence, type Reason } from "../../src/rollup";
import { ofForm } from "../ofForm";

const figure = ofForm("applications.received:total");
const changed = (count: number) => ({ count, first: [{ figure, values: [1, 2] }] });
const reasons = (count: number): Reason[] => [
  { kind: "gaps", figures: Array.from({ length: count }, () => figure) },
  { kind: "corrected", figures: changed(count) },
  { kind: "replaced", figures: changed(count), byHand: changed(0) },
  { kind: "handGone", figures: changed(count) },
  { kind: "errors", errors: count },
  { kind: "twice", files: ["甲.xlsx"], differences: Array.from({ length: count }, () => ({ figure, values: [1, 2] })) },
];

test.each([
  [1, /^1 (?:figure|error or thing) |1 figure (?:\(|differs )/u, /figures|errors|\b1 \w+ (?:are|were)\b|they|those/u],
  [2, /2 (?:figures|errors or things) /u, /2 figure |2 error |\b2 \w+ (?:is|was)\b|that sum/u],
])("English counts %i as it is said", (count, said, unsaid) => {
  for (const reason of reasons(count)) {
    const sentence = reasonSentence(reason, "en-US");
    expect(sentence).toMatch(said);
    expect(sentence).not.toMatch(unsaid);
  }
  const sums = handChangeSentence({ kind: "sumsLost", sheet: "三 依申请公开", count: 5, figures: changed(count) }, "en-US");
  expect(sums).toContain(count === 1 ? "1 is not what the units come to" : "2 are not what the units come to");
});
