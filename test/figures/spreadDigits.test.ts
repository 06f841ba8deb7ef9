import { joinSpread, readEntry, type Entry } from "../../src/figures";
import { sumRules } from "../../src/rules";
import { edition2021, type FigureId } from "../../src/statute";
import { figuresOfForm, ofForm } from "../ofForm";

const rules = sumRules(edition2021);
const pending = ofForm("cases:review.pending");

/** 行政复议 with its four results and their total, as written. */
const review = (upheld: string | number, corrected: string | number, other: string | number, open: string | number, total: string | number) =>
  new Map<FigureId, Entry>(
    [
      ...figuresOfForm({
        "cases:review.upheld": upheld,
        "cases:review.corrected": corrected,
        "cases:review.other": other,
        "cases:review.pending": open,
        "cases:review.total": total,
      }),
    ].map(([figure, value]) => [figure, readEntry(value, "count")]),
  );

test.each([
  ["1 0", 16, 10],
  ["１　０", 16, 10],
  ["1 2 3", 129, 123],
  ["1\u00a00", 16, 10],
])("single digits that stand apart, 「%s」, are one number where their total %i says so", (text, total, reads) => {
  expect(joinSpread(rules, review(3, 2, 1, text, total)).get(pending)).toEqual({ state: "text", text, reads, certain: true });
});

test("several such cells confirm each other, parts and total", () => {
  const entries = joinSpread(rules, review("1 0", 2, 0, "1 1", "2 3"));
  expect([...entries.values()].map((entry) => (entry.state === "text" ? entry.reads : entry.state))).toEqual([10, "number", "number", 11, 23]);
});

test.each([
  ["another total", review(3, 2, 1, "1 0", 7)],
  ["no total", review(3, 2, 1, "1 0", "")],
  ["a part that cannot be read", review(3, "约2", 1, "1 0", 16)],
  ["two numbers", review(3, 2, 1, "32 1", 327)],
  ["a line break", review(3, 2, 1, "1\n0", 16)],
])("beside %s nothing says that they are one number", (_, entries) => {
  expect(joinSpread(rules, entries).get(pending)).toMatchObject({ reads: undefined, certain: false });
});

test("table 二 has no sums: 「2 1」 there is no number", () => {
  const figure = ofForm("disclosure.licences:decisions");
  const entries = new Map([[figure, readEntry("2 1", "count")]]);
  expect(joinSpread(rules, entries).get(figure)).toMatchObject({ reads: undefined, certain: false });
});
