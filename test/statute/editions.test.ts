import { editionFigures, tableFigures } from "../../src/figures";
import { edition2019, edition2021, editionOf, editions, lastYear, type Edition, type FigureId } from "../../src/statute";
import { ofForm } from "../ofForm";

const figuresOf = (edition: Edition) => edition.tables.flatMap(tableFigures);
const ids = (edition: Edition) => figuresOf(edition).map(({ id }) => id);

test.each([
  { edition: edition2021, id: "proactiveDisclosure", count: 10 },
  { edition: edition2021, id: "applications", count: 175 },
  { edition: edition2021, id: "reviewAndLitigation", count: 15 },
  { edition: edition2019, id: "proactiveDisclosure", count: 22 },
  { edition: edition2019, id: "applications", count: 161 },
  { edition: edition2019, id: "reviewAndLitigation", count: 15 },
])("$edition.id: $id has $count figures, each with an id of its own", ({ edition, id, count }) => {
  const figures = figuresOf(edition).filter(({ table }) => table.id === id);
  expect(figures).toHaveLength(count);
  expect(new Set(figures.map((figure) => figure.id)).size).toBe(count);
});

test("figure ids are the stable names that other systems may keep", () => {
  expect(ids(edition2021)).toContain(ofForm("applications.withheld.stateSecret:naturalPerson"));
  expect(ids(edition2021)).toContain(ofForm("disclosure.normativeDocuments:inForce"));
  expect(ids(edition2021)).toContain(ofForm("cases:suitAfterReview.total"));
  expect(ids(edition2019)).toContain(ofForm("applications.otherwise:naturalPerson"));
  expect(ids(edition2019)).toContain(ofForm("disclosure.normativeDocuments:publishedTotal"));
  expect(ids(edition2019)).toContain(ofForm("disclosure.fees:change"));
  expect(ids(edition2019)).toContain(ofForm("disclosure.procurement:amount"));
});

describe("both editions", () => {
  const shared = ids(edition2019).filter((id) => ids(edition2021).includes(id));
  const only = (edition: Edition) => ids(edition).filter((id) => !shared.includes(id));

  test("share all of 四, all of 三 but （六）, and of 二 the decisions", () => {
    expect(shared.filter((id) => id.startsWith("cases:"))).toHaveLength(15);
    expect(shared.filter((id) => id.startsWith("applications."))).toHaveLength(22 * 7);
    expect(shared.filter((id) => id.startsWith("disclosure."))).toEqual([
      ofForm("disclosure.licences:decisions"),
      ofForm("disclosure.penalties:decisions"),
      ofForm("disclosure.coercion:decisions"),
    ]);
    expect(only(edition2019).filter((id) => id.startsWith("applications."))).toEqual(
      ["naturalPerson", "business", "research", "charity", "legalService", "other", "total"].map((column) => ofForm(`applications.otherwise:${column}`)),
    );
    expect(only(edition2021).filter((id) => id.startsWith("applications."))).toHaveLength(3 * 7);
  });

  test("call a figure that they share by the same names, in the same table, and read it alike", () => {
    const meaning = (edition: Edition, id: FigureId) => {
      const figure = editionFigures(edition).get(id);
      return figure && [figure.table.id, figure.table.name, figure.row.name, figure.column.name, figure.column.kind, figure.column.unit];
    };
    expect(shared.length).toBeGreaterThan(0);
    for (const id of shared) expect(meaning(edition2019, id)).toEqual(meaning(edition2021, id));
  });
});

describe.each(editions)("the edition of $id", (edition) => {
  test("every total names lines that exist in its block", () => {
    for (const { rows, columns } of edition.tables.flatMap(({ blocks }) => blocks)) {
      for (const lines of [rows, columns]) {
        const lineIds = lines.map(({ id }) => id);
        for (const part of lines.flatMap(({ totalOf = [] }) => totalOf)) expect(lineIds).toContain(part);
      }
    }
  });

  test("the total of outcomes is of all the rows between 上年结转 and itself", () => {
    const rows = edition.tables.find(({ id }) => id === "applications")?.blocks[0]?.rows ?? [];
    expect(rows.at(-2)?.totalOf).toEqual(rows.slice(2, -2).map(({ id }) => id));
  });

  test("the names of rows and columns are unique, so that a tag means one figure", () => {
    for (const one of edition.tables) {
      const tags = tableFigures(one).map(({ row, column }) => `${row.name}.${column.name}`);
      expect(new Set(tags).size).toBe(tags.length);
    }
  });

  test("the six sections stand in order, and every table stands in one of them", () => {
    expect(edition.sections.map(({ number }) => number)).toEqual(["一", "二", "三", "四", "五", "六"]);
    const contents = edition.sections.map(({ content }) => content);
    for (const { id } of edition.tables) expect(contents).toContain(id);
    for (const { number, heading, variants = [], known } of edition.sections) {
      for (const wording of [heading, ...variants]) expect(wording.startsWith(`${number}、`)).toBe(true);
      // Or its own heading would be told as another than its own.
      expect(heading).toMatch(known);
    }
  });
});

test.each([
  { year: 2018, edition: edition2019 },
  { year: 2019, edition: edition2019 },
  { year: 2020, edition: edition2019 },
  { year: 2021, edition: edition2021 },
  { year: 2026, edition: edition2021 },
])("the report of $year is written in the edition of $edition.id", ({ year, edition }) => {
  expect(editionOf(year)).toBe(edition);
});

test("the edition of 2019 was for two years, that of 2021 is in force", () => {
  expect(lastYear(edition2019)).toBe(2020);
  expect(lastYear(edition2021)).toBeUndefined();
});
