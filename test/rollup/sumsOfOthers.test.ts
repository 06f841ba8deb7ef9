import fc from "fast-check";
import { sumsOfOthers } from "../../src/rollup/sums/sumsOfOthers";
import type { ReportedFigure } from "../../src/rollup";

type Line = readonly [string, ...ReportedFigure[]];

const rowsOf = (lines: readonly Line[]) => lines.map(([unit, ...figures], row) => ({ row, unit, figures }));
const named = (lines: readonly Line[], typed: readonly string[]) => sumsOfOthers(rowsOf(lines), ({ unit }) => typed.includes(unit)).map(({ unit }) => unit);

/** 「甲 1 9，乙 2 -」: rows with their figures; - for a blank one. */
const written = (text: string): Line[] =>
  text.split("，").map((line): Line => {
    const [unit = "", ...figures] = line.split(" ");
    return [unit, ...figures.map((said) => (said === "-" ? null : Number.isNaN(Number(said)) ? said : Number(said)))];
  });

test.each([
  ["of those right above it", "甲 1 9，乙 2 8，丙 3 7，一片 5 15", ["一片"]],
  ["of those right below it", "甲 1 9，一片 5 15，乙 2 8，丙 3 7", ["一片"]],
  ["of two groups, one after another", "甲 1 9，乙 2 8，一片 3 17，丙 3 7，丁 4 6，二片 7 13", ["一片", "二片"]],
  ["of two groups, and of all", "甲 1 9，乙 2 8，一片 3 17，丙 3 7，丁 4 6，二片 7 13，都 10 30", ["一片", "二片", "都"]],
  ["of all, above the groups", "都 10 30，甲 1 9，乙 2 8，一片 3 17，丙 3 7，丁 4 6，二片 7 13", ["一片", "二片", "都"]],
  ["of groups that stand elsewhere, in many numbers", "甲 1 9 4，乙 2 8 4，丙 3 7 5，丁 4 6 1，一片 3 17 8，二片 7 13 6", ["一片", "二片"]],
  ["beside rows of nothing but 0, and blanks", "甲 1 -，无 0 0，乙 2 8，无 0 -，一片 3 8", ["一片"]],
  ["with figures that are not filled in", "甲 1 9，乙 2 8，一片 - 17", ["一片"]],
  ["of decimals", "甲 0.1 9，乙 0.2 8，丙 7 1，一片 7.2 9", ["一片"]],
])("a row is the sum %s", (_, text, typed) => {
  expect(new Set(named(written(text), typed))).toEqual(new Set(typed));
});

test.each([
  ["one other row", "甲 1 9，无 0 0，新 1 9"],
  ["rows that stand apart", "甲 1 9，乙 2 8，丙 3 7，新 4 16"],
  ["some by chance: two small numbers of rows elsewhere", "甲 1 1，乙 2 2，丙 30 7，新 3 3"],
  ["nothing: it says 0", "甲 1 9，乙 2 8，新 0 0"],
  ["what says no number", "甲 1 9，乙 2 8，新 3 17件"],
])("a row is no sum of %s", (_, text) => {
  expect(named(written(text), ["新"])).toEqual([]);
});

test("a sum of any rows, wherever these stand, is found where its numbers tell enough; and with one more in it, it is none", () => {
  const figures = fc.array(fc.nat(1000), { minLength: 40, maxLength: 40 });
  fc.assert(
    fc.property(fc.array(figures, { minLength: 4, maxLength: 30 }), fc.infiniteStream(fc.boolean()), (units, more) => {
      const chosen = units.filter((_, index) => index === 0 || index === units.length - 1 || more.next().value);
      const sum = chosen.reduce((all, one) => all.map((value, index) => value + (one[index] ?? 0)));
      const lines = units.map((all, index): Line => [`单位${index}`, ...all]);
      expect(named([...lines, ["片", ...sum]], ["片"])).toEqual(["片"]);
      expect(named([...lines, ["片", ...sum.map((value, index) => (index === 3 ? value + 5000 : value))]], ["片"])).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test("of many typed rows with nothing to find the search ends", () => {
  const lines = Array.from({ length: 400 }, (_, unit): Line => [`单位${unit}`, ...Array.from({ length: 60 }, (__, index) => (unit * 7 + index * 13) % 11)]);
  const begun = process.cpuUsage();
  expect(
    named(
      lines,
      lines.map(([unit]) => unit),
    ),
  ).toEqual([]);
  const { user } = process.cpuUsage(begun);
  expect(user / 1e6).toBeLessThan(10);
});

test("a row that came from a file is never asked about", () => {
  expect(named(written("甲 1 9，乙 2 8，丙 3 17"), [])).toEqual([]);
});

test("a sum of any rows side by side is found, wherever it stands; and with one more in it, it is none", () => {
  const figures = fc.array(fc.nat(10 ** 6), { minLength: 6, maxLength: 6 }).map((all) => all.map((value, index) => value + index * 10 ** 8 + 1));
  fc.assert(
    fc.property(fc.array(figures, { minLength: 3, maxLength: 30 }), fc.nat(), fc.nat(), fc.nat(), (units, from, length, place) => {
      const start = from % (units.length - 1);
      const end = start + 2 + (length % (units.length - start - 1));
      const sum = units.slice(start, end).reduce((all, one) => all.map((value, index) => value + (one[index] ?? 0)));
      const lines = units.map((all, index): Line => [`单位${index}`, ...all]);
      const withRow = (all: readonly number[]): Line[] => lines.toSpliced(place % (lines.length + 1), 0, ["片", ...all]);
      expect(named(withRow(sum), ["片"])).toEqual(["片"]);
      expect(named(withRow(sum.map((value, index) => (index === 0 ? value + 1 : value))), ["片"])).toEqual([]);
    }),
  );
});
