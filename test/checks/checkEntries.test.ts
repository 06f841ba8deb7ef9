import { checkFigures } from "../../src/checks";
import { editionFigures, fillingOf, readEntry, tableFigures, type Entry } from "../../src/figures";
import { edition2019, edition2021 } from "../../src/statute";

const zeros = (): Map<string, Entry> => new Map(edition2021.tables.flatMap(tableFigures).map(({ id, column }) => [id, readEntry(0, column.kind)]));
const check = (id: string, value: string | number) =>
  checkFigures(edition2021, zeros().set(id, readEntry(value, id.startsWith("disclosure.fees") ? "amount" : "count")));

test.each([
  [-2, "negative"],
  [1.5, "fraction"],
  [2e12, "tooLarge"],
])("a count of %p is impossible: %s", (value, why) => {
  const found = check("disclosure.licences:decisions", value);
  expect(found).toMatchObject([{ check: "A5", severity: "error", evidence: { kind: "impossible", why } }]);
});

test("a fee may have decimals but not be negative", () => {
  expect(check("disclosure.fees:collected", 59237.2449)).toEqual([]);
  expect(check("disclosure.fees:collected", -0.5)).toMatchObject([{ check: "A5", severity: "error" }]);
});

describe("a change", () => {
  const checkChange = (value: string | number) => {
    const figures = editionFigures(edition2019);
    const entries = new Map([...figures].map(([id, { column }]): [string, Entry] => [id, readEntry(0, column.kind)]));
    return checkFigures(edition2019, entries.set("disclosure.fees:change", readEntry(value, "change")));
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
  expect(check("disclosure.licences:decisions", "5件")).toMatchObject([{ check: "A6", severity: "warning", evidence: { reads: 5 } }]);
  expect(check("disclosure.licences:decisions", "/")).toMatchObject([{ check: "A6", severity: "error", evidence: { reads: 0 } }]);
});

test("text that reads for certain enters the sums as what it reads", () => {
  const found = check("applications.received:naturalPerson", "3").map(({ id }) => id);
  expect(found).toEqual(["A1:applications.received", "A3:naturalPerson", "A6:applications.received:naturalPerson"]);
});

test("an empty table says nothing, nor does one in which only formulas give zeros", () => {
  const blank = new Map([...zeros()].map(([id]): [string, Entry] => [id, readEntry("", "count")]));
  expect(checkFigures(edition2021, blank)).toEqual([]);
  blank.set("applications.received:total", readEntry(0, "count", true));
  expect(checkFigures(edition2021, blank)).toEqual([]);
});

test("once a table has a figure its blanks are one finding that names them all", () => {
  const blank = new Map([...zeros()].map(([id]): [string, Entry] => [id, readEntry("", "count")]));
  blank.set("disclosure.licences:decisions", readEntry(7, "count"));
  const found = checkFigures(edition2021, blank);
  expect(found).toMatchObject([{ id: "A6:blank:proactiveDisclosure", severity: "error" }]);
  expect(found[0]?.figures).toHaveLength(9);
});

test("a computed total whose parts are blank is not settled: typing the first figure breaks no sum yet", () => {
  const entries = new Map(
    [...zeros()].map(([id]): [string, Entry] => {
      const total = id.startsWith("applications.outcomesTotal:") || id.endsWith(":total");
      return [id, total ? readEntry(0, "count", true) : readEntry("", "count")];
    }),
  );
  for (const total of ["granted:total", "outcomesTotal:naturalPerson", "outcomesTotal:total"]) {
    entries.set(`applications.${total}`, readEntry(1, "count", true));
  }
  entries.set("applications.granted:naturalPerson", readEntry(1, "count"));
  expect(checkFigures(edition2021, entries).map(({ id }) => id)).toEqual(["A6:blank:applications"]);
});

test("figures that a formula brings from elsewhere are filled in; only computed totals do not count", () => {
  const linked = new Map([...zeros()].map(([id]): [string, Entry] => [id, readEntry(0, "count", true)]));
  const [, applications] = edition2021.tables;
  if (!applications) throw new Error("no table 三");
  expect(fillingOf(applications, linked)).toEqual({ filled: 24 * 6, total: 24 * 6 });
  linked.set("applications.received:business", readEntry("", "count"));
  expect(checkFigures(edition2021, linked).map(({ id }) => id)).toContain("A6:blank:applications");
});
