import { editions, organKinds, type Line } from "../../src/statute";

const linesOf = (axis: "rows" | "columns"): [string, Line[]][] =>
  editions.flatMap(({ id, tables }) =>
    tables.map(({ name, blocks }): [string, Line[]] => [`${id} ${name} ${axis}`, blocks.flatMap((block) => [...block[axis]])]),
  );
const glosses = [...linesOf("rows"), ...linesOf("columns")];

test.each(glosses)("%s: the English is divided as the Chinese is, and has no Chinese in it", (_, lines) => {
  for (const { name, gloss } of lines) {
    expect([gloss, gloss.split(".").length]).toEqual([gloss, name.split(".").length]);
    expect(gloss).toMatch(/^[a-z ,().-]+$/u);
  }
});

test.each(glosses)("%s: two of different names have different English", (_, lines) => {
  const names = new Map(lines.map(({ name, gloss }) => [name, gloss]));
  expect(new Set(names.values()).size).toBe(names.size);
});

test.each(glosses)("%s: a group has one English name", (_, lines) => {
  const groups = lines.filter(({ name }) => name.includes(".")).map(({ name, gloss }) => [name.split(".")[0] ?? "", gloss.split(".")[0] ?? ""] as const);
  expect(new Set(groups.map(([name, gloss]) => `${name} ${gloss}`)).size).toBe(new Set(groups.map(([name]) => name)).size);
});

test("tables and kinds of organ have English names", () => {
  for (const { tables } of editions) expect(tables.map(({ gloss }) => gloss)).toEqual(["Table 2", "Table 3", "Table 4"]);
  expect(new Set(organKinds.map(({ gloss }) => gloss)).size).toBe(organKinds.length);
});
