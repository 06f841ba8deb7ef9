import { rollUp, placesToSettle, type RollupSettings, type UnitOutcome } from "../../src/rollup";
import { placesBefore } from "../../src/rollup/names/placeBefore";
import { reportOf } from "./unitReports";

const RECEIVED = "applications.received:total";
const short: RollupSettings = { organ: "清河县人民政府", year: 2025, roster: ["教育局", "水利局", "审计局"].map((name) => ({ name, kind: "", contact: "" })) };
const withPlace = (given: RollupSettings, place = "清河县"): RollupSettings => ({ ...given, choices: { use: new Map(), withErrors: false, place } });
const units = [reportOf("清河县教育局", { [RECEIVED]: 5 }), reportOf("清河县水利局", { [RECEIVED]: 7 }, { errors: 1 }), reportOf("清河县林业局")];
const states = (outcomes: readonly UnitOutcome[], settings: RollupSettings) => rollUp(outcomes, settings).rows.map(({ unit, state }) => `${unit} ${state}`);

test("names that differ from those of the list by a place alone are asked about one by one, and the place is what settles them", () => {
  const { rows } = rollUp(units, short);
  expect(rows.filter(({ state }) => state === "open")).toHaveLength(3);
  expect(placesToSettle(rows, short.roster ?? [])).toEqual([{ place: "清河县", names: 2 }]);
});

test("one answer takes them for the units of the list, in which each is told under the name that its file says; nobody else is, and errors still go back", () => {
  const rollup = rollUp(units, withPlace(short));
  expect(rollup.rows.map(({ unit, state, reasons }) => [unit, state, ...reasons.map(({ kind }) => kind)])).toEqual([
    ["教育局", "added", "renamed"],
    ["水利局", "returned", "errors", "renamed"],
    ["审计局", "missing"],
    ["清河县林业局", "open", "notListed"],
  ]);
  expect(rollup.rows[0]?.reasons).toEqual([{ kind: "renamed", organ: "清河县教育局" }]);
  expect(rollup.rows.some(({ choice }) => choice !== undefined)).toBe(false);
  expect(placesToSettle(rollup.rows, short.roster ?? [])).toEqual([]);
});

test("the list may have the place and the files not", () => {
  const long: RollupSettings = { ...short, roster: ["清河县教育局", "清河县水利局"].map((name) => ({ name, kind: "", contact: "" })) };
  const files = [reportOf("教育局"), reportOf("水利局")];
  expect(placesToSettle(rollUp(files, long).rows, long.roster ?? [])).toEqual([{ place: "清河县", names: 2 }]);
  expect(states(files, withPlace(long))).toEqual(["清河县教育局 added", "清河县水利局 added"]);
});

test("two files that are one unit's then are two files of one unit", () => {
  const both = [reportOf("清河县教育局", { [RECEIVED]: 5 }), reportOf("教育局", { [RECEIVED]: 6 })];
  expect(states(both, withPlace(short)).slice(0, 2)).toEqual(["教育局 open", "教育局 open"]);
  const same = [reportOf("清河县教育局", { [RECEIVED]: 5 }), reportOf("教育局", { [RECEIVED]: 5 })];
  expect(states(same, withPlace(short)).slice(0, 2)).toEqual(["教育局 added", "教育局 copy"]);
});

test("another place settles nothing", () => {
  expect(states(units, withPlace(short, "石桥县"))).toEqual(states(units, short));
});

test("a unit that stands in 汇总明细 by its whole name is not counted once more under that of the list", () => {
  const kept = reportOf("清河县教育局", { [RECEIVED]: 5 }, { kept: true });
  const { sums } = rollUp([kept, units[0] ?? kept], withPlace(short));
  expect([...sums].find(([id]) => String(id) === RECEIVED)?.[1].value).not.toBe(10);
});

test.each([
  [
    ["清河县教育局", "清河县水利局", "石桥县审计局"],
    ["教育局", "水利局", "审计局"],
    [
      ["清河县", 2],
      ["石桥县", 1],
    ],
  ],
  [["教育局"], ["石桥市清河县教育局"], [["石桥市清河县", 1]]],
  [["第一小学"], ["小学"], []],
  [["清河县教育局"], ["局"], []],
])("the places by which %j differ from %j", (names, listed, places) => {
  expect(placesBefore(names, listed).map(({ place, names: count }) => [place, count])).toEqual(places);
});
