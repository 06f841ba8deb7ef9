import fc from "fast-check";
import { locate, suspectSentence, type Fault } from "../../src/locate";
import { readEntry, type Entries } from "../../src/figures";
import { edition2021, type FigureId } from "../../src/statute";
import { runs } from "../runs";
import { typed } from "../checks/balancedTable";
import { applicationFigures, type Figures } from "./errors";
import { realisticTable } from "./realisticTable";
import { ofForm } from "../ofForm";

const rows = [...new Set(applicationFigures.map((figure) => figure.split(":")[0] ?? ""))];
const columns = [...new Set(applicationFigures.map((figure) => figure.split(":")[1] ?? ""))];
const at = (row: number, column: number): FigureId => ofForm(`${rows[row] ?? ""}:${columns[column] ?? ""}`);

/** All numbers of table 三 one cell further; what was last falls off, and the first column or row holds 0. */
const shifted = (right: Figures, down: number, over: number): Figures =>
  new Map([
    ...right,
    ...rows.flatMap((_, row) =>
      columns.map((__, column): [FigureId, number] => [at(row, column), row < down || column < over ? 0 : (right.get(at(row - down, column - over)) ?? 0)]),
    ),
  ]);

/** The same with nothing in the cells that were skipped. */
const skipped = (wrong: Figures, down: number): Entries =>
  new Map(
    [...typed(wrong)].map(([figure, entry]) => [
      figure,
      (down > 0 ? figure.startsWith(`${rows[0] ?? ""}:`) : figure.endsWith(`:${columns[0] ?? ""}`)) ? readEntry("", "count") : entry,
    ]),
  );

const ways = [
  ["column to the right", 0, 1, "left"],
  ["row down", 1, 0, "up"],
] as const;

/** The explanation that puts all back as it was. */
const rightOne = ({ suspects }: Fault<never>, right: Figures) => suspects.find(({ changes }) => changes.every(({ figure, to }) => right.get(figure) === to));

test.each(ways)("a whole table typed one %s is one fault, one explanation, and nothing else is offered", (_, down, over, back) => {
  let decided = 0;
  fc.assert(
    fc.property(realisticTable(60), fc.boolean(), (right, isBlank) => {
      const wrong = shifted(right, down, over);
      const changed = applicationFigures.filter((figure) => right.get(figure) !== wrong.get(figure));
      fc.pre(changed.length > 20 && rows.some((__, row) => (wrong.get(at(row, columns.length - 1)) ?? 0) > 0));
      const faults = locate(edition2021, isBlank ? skipped(wrong, down) : typed(wrong)).filter(({ rules }) => rules.length > 0);
      for (const fault of faults) {
        if (!fault.decided) continue;
        decided++;
        expect(faults).toHaveLength(1);
        expect(fault.suspects).toHaveLength(1);
        expect(fault.suspects[0]?.back).toBe(back);
        expect(rightOne(fault, right)).toBeDefined();
      }
    }),
    { seed: 20261203, numRuns: runs(60, 15) },
  );
  expect(decided).toBeGreaterThan(runs(60, 15) * 0.4);
});

const plain = new Map<FigureId, number>([
  ...applicationFigures.map((figure): [FigureId, number] => [figure, 0]),
  ...(
    [
      [0, [70, 8, 0, 0, 0, 2, 80]],
      [1, [3, 1, 0, 0, 0, 0, 4]],
      [2, [40, 5, 0, 0, 0, 2, 47]],
      [3, [30, 1, 0, 0, 0, 0, 31]],
      [23, [70, 6, 0, 0, 0, 2, 78]],
      [24, [3, 3, 0, 0, 0, 0, 6]],
    ] as const
  ).flatMap(([row, values]) => values.map((value, column): [FigureId, number] => [at(row, column), value])),
]);

test.each(ways)("the sentence says that the whole table went one %s, in both languages", (_, down, over, back) => {
  const faults = locate(edition2021, typed(shifted(plain, down, over)));
  expect(faults).toHaveLength(1);
  const [fault] = faults;
  const [suspect] = fault?.suspects ?? [];
  if (!fault || !suspect) throw new Error("no explanation");
  expect(suspect.back).toBe(back);
  const say = (language: "zh-CN" | "en-US") => suspectSentence(suspect, fault, () => "D6", language);
  expect(say("zh-CN")).toContain(back === "left" ? "这张表的数很可能整个错开了一格，应各往左移一格，共" : "这张表的数很可能整个错开了一格，应各往上移一格，共");
  expect(say("en-US")).toContain(back === "left" ? "All numbers of the table were very likely typed one cell too far;" : "cells belong one cell further up");
});

test("totals that were not brought up to date, or 自然人 that nobody filled in, are no shift", () => {
  const noPersons = new Map([...plain].map(([figure, value]): [FigureId, number] => [figure, figure.endsWith(":naturalPerson") ? 0 : value]));
  expect(locate(edition2021, typed(noPersons)).flatMap(({ suspects }) => suspects.filter(({ back }) => back !== undefined))).toEqual([]);
  const business = new Map(
    [...plain].map(([figure, value]): [FigureId, number] => {
      const [row = "", column = ""] = figure.split(":");
      const persons = plain.get(ofForm(`${row}:naturalPerson`)) ?? 0;
      return [figure, column === "naturalPerson" ? 0 : column === "business" ? value + persons + (rows.indexOf(row) % 23 === 0 ? 5 : 0) : value];
    }),
  );
  expect(locate(edition2021, typed(business)).flatMap(({ suspects }) => suspects.filter(({ back }) => back !== undefined))).toEqual([]);
});
