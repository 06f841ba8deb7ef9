import { tableFigures } from "../../src/check";
import { edition2021 } from "../../src/statute";

const table = (id: string) => edition2021.tables.find((one) => one.id === id) ?? fail(id);
const fail = (id: string): never => {
  throw new Error(`no table ${id}`);
};

test.each([
  ["proactiveDisclosure", 10],
  ["applications", 175],
  ["reviewAndLitigation", 15],
])("%s has %i figures, each with an id of its own", (id, count) => {
  const ids = tableFigures(table(id)).map((figure) => figure.id);
  expect(ids).toHaveLength(count);
  expect(new Set(ids).size).toBe(count);
});

test("figure ids are the stable names that other systems may keep", () => {
  const ids = edition2021.tables.flatMap(tableFigures).map(({ id }) => id);
  expect(ids).toContain("applications.withheld.stateSecret:naturalPerson");
  expect(ids).toContain("disclosure.normativeDocuments:inForce");
  expect(ids).toContain("cases:suitAfterReview.total");
});

test("every total names lines that exist in its block", () => {
  for (const { rows, columns } of edition2021.tables.flatMap(({ blocks }) => blocks)) {
    for (const lines of [rows, columns]) {
      const ids = lines.map(({ id }) => id);
      for (const part of lines.flatMap(({ totalOf = [] }) => totalOf)) expect(ids).toContain(part);
    }
  }
});

test("the names of rows and columns are unique, so that a tag means one figure", () => {
  for (const one of edition2021.tables) {
    const tags = tableFigures(one).map(({ row, column }) => `${row.name}.${column.name}`);
    expect(new Set(tags).size).toBe(tags.length);
  }
});

test("the six sections stand in order, and every table stands in one of them", () => {
  expect(edition2021.sections.map(({ number }) => number)).toEqual(["一", "二", "三", "四", "五", "六"]);
  const contents = edition2021.sections.map(({ content }) => content);
  for (const { id } of edition2021.tables) expect(contents).toContain(id);
  for (const { number, heading } of edition2021.sections) expect(heading.startsWith(`${number}、`)).toBe(true);
});
