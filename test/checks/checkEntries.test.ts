import { checkFigures } from "../../src/checks";
import { editionFigures, fillingOf, readEntry, tableFigures, type Entry } from "../../src/figures";
import { edition2019, edition2021, type FigureId } from "../../src/statute";
import { ofForm } from "../ofForm";

const zeros = (): Map<FigureId, Entry> => new Map(edition2021.tables.flatMap(tableFigures).map(({ id, column }) => [id, readEntry(0, column.kind)]));
const check = (id: FigureId, value: string | number) =>
  checkFigures(edition2021, zeros().set(id, readEntry(value, id.startsWith("disclosure.fees") ? "amount" : "count")));

test.each([
  [-2, "negative"],
  [1.5, "fraction"],
  [2e12, "tooLarge"],
])("a count of %p is impossible: %s", (value, why) => {
  const found = check(ofForm("disclosure.licences:decisions"), value);
  expect(found).toMatchObject([{ check: "A5", severity: "error", evidence: { kind: "impossible", why } }]);
});

test("a fee may have decimals but not be negative", () => {
  expect(check(ofForm("disclosure.fees:collected"), 59237.2449)).toEqual([]);
  expect(check(ofForm("disclosure.fees:collected"), -0.5)).toMatchObject([{ check: "A5", severity: "error" }]);
});

describe("a change", () => {
  const checkChange = (value: string | number) => {
    const figures = editionFigures(edition2019);
    const entries = new Map([...figures].map(([id, { column }]): [FigureId, Entry] => [id, readEntry(0, column.kind)]));
    return checkFigures(edition2019, entries.set(ofForm("disclosure.fees:change"), readEntry(value, "change")));
  };

  test.each([-15, 0, 15, -1e12])("may be %p", (value) => {
    expect(checkChange(value)).toEqual([]);
  });

  test.each([
    [-1.5, "fraction"],
    [1.5, "fraction"],
    [-2e12, "tooLarge"],
    [2e12, "tooLarge"],
  ])("of %p is impossible: %s", (value, why) => {
    expect(checkChange(value)).toMatchObject([{ check: "A5", severity: "error", evidence: { kind: "impossible", why } }]);
  });

  test("written as a text is a warning", () => {
    expect(checkChange("−15")).toMatchObject([{ id: "A6:disclosure.fees:change", severity: "warning", evidence: { reads: -15 } }]);
  });
});

test("text that reads as a number is a warning, text that does not is an error", () => {
  expect(check(ofForm("disclosure.licences:decisions"), "5件")).toMatchObject([{ check: "A6", severity: "warning", evidence: { reads: 5 } }]);
  expect(check(ofForm("disclosure.licences:decisions"), "/")).toMatchObject([{ check: "A6", severity: "error", evidence: { reads: 0 } }]);
});

test("text that reads for certain enters the sums as what it reads", () => {
  const found = check(ofForm("applications.received:naturalPerson"), "3").map(({ id }) => id);
  expect(found).toEqual(["A1:applications.received", "A3:naturalPerson", "A6:applications.received:naturalPerson"]);
});

test("an empty table says nothing, nor does one in which only formulas give zeros", () => {
  const blank = new Map([...zeros()].map(([id]): [FigureId, Entry] => [id, readEntry("", "count")]));
  expect(checkFigures(edition2021, blank)).toEqual([]);
  blank.set(ofForm("applications.received:total"), readEntry(0, "count", true));
  expect(checkFigures(edition2021, blank)).toEqual([]);
});

test("once a table has a figure its blanks are one finding that names them all", () => {
  const blank = new Map([...zeros()].map(([id]): [FigureId, Entry] => [id, readEntry("", "count")]));
  blank.set(ofForm("disclosure.licences:decisions"), readEntry(7, "count"));
  const found = checkFigures(edition2021, blank);
  expect(found).toMatchObject([{ id: "A6:blank:proactiveDisclosure", severity: "error" }]);
  expect(found[0]?.figures).toHaveLength(9);
});

test("a computed total whose parts are blank is not settled: typing the first figure breaks no sum yet", () => {
  const entries = new Map(
    [...zeros()].map(([id]): [FigureId, Entry] => {
      const total = id.startsWith("applications.outcomesTotal:") || id.endsWith(":total");
      return [id, total ? readEntry(0, "count", true) : readEntry("", "count")];
    }),
  );
  for (const total of ["granted:total", "outcomesTotal:naturalPerson", "outcomesTotal:total"]) {
    entries.set(ofForm(`applications.${total}`), readEntry(1, "count", true));
  }
  entries.set(ofForm("applications.granted:naturalPerson"), readEntry(1, "count"));
  expect(checkFigures(edition2021, entries).map(({ id }) => id)).toEqual(["A6:blank:applications"]);
});

test("figures that a formula brings from elsewhere are filled in; only computed totals do not count", () => {
  const linked = new Map([...zeros()].map(([id]): [FigureId, Entry] => [id, readEntry(0, "count", true)]));
  const [, applications] = edition2021.tables;
  if (!applications) throw new Error("no table 三");
  expect(fillingOf(applications, linked)).toEqual({ filled: 24 * 6, total: 24 * 6 });
  linked.set(ofForm("applications.received:business"), readEntry("", "count"));
  expect(checkFigures(edition2021, linked).map(({ id }) => id)).toContain("A6:blank:applications");
});
