import { reasonSentence, rollUp, type RollupSettings, type UnitOutcome } from "../../src/rollup";
import { reportOf } from "./unitReports";

const RECEIVED = "applications.received:total";
const FEES = "disclosure.fees:collected";
const settings: RollupSettings = { organ: "清河县人民政府", year: 2025 };
const roster = ["清河县教育局", "清河县石桥镇人民政府", "清河县民政局"].map((name) => ({ name, kind: "", contact: "" }));

const states = (outcomes: readonly UnitOutcome[], more: Partial<RollupSettings> = {}) =>
  rollUp(outcomes, { ...settings, ...more }).rows.map(({ unit, file, state, reasons }) => [unit, file, state, ...reasons.map(({ kind }) => kind)]);

test("units of the year are added, the own figures first", () => {
  const own = reportOf("清河县人民政府", { [RECEIVED]: 1 }, { file: "本级.xlsx", own: true });
  const rollup = rollUp([reportOf("清河县教育局", { [RECEIVED]: 5 }), reportOf("清河县民政局", { [RECEIVED]: 7 }), own], settings);
  expect(rollup.added.map(({ unit }) => unit)).toEqual(["清河县人民政府（本级）", "清河县教育局", "清河县民政局"]);
  expect([...rollup.sums].find(([id]) => String(id) === RECEIVED)?.[1]).toEqual({ value: 13, gaps: [] });
});

test("what is blank or unreadable is no 0: the sum says whose is missing", () => {
  const rollup = rollUp(
    [reportOf("清河县教育局", { [RECEIVED]: null }), reportOf("清河县民政局", { [RECEIVED]: "／" }), reportOf("清河县审计局", { [RECEIVED]: 3 })],
    settings,
  );
  expect([...rollup.sums].find(([id]) => String(id) === RECEIVED)?.[1]).toEqual({
    value: 3,
    gaps: [
      { unit: "清河县教育局", said: null },
      { unit: "清河县民政局", said: "／" },
    ],
  });
  expect(rollup.rows.map(({ reasons }) => reasons.map(({ kind }) => kind))).toEqual([[], ["gaps"], ["gaps"]]);
});

test.each<[string, UnitOutcome, Partial<RollupSettings>, string[]]>([
  ["another year", reportOf("清河县教育局", {}, { year: 2024 }), {}, ["returned", "otherYear"]],
  ["another form", reportOf("清河县教育局", {}, { edition: 2019 }), {}, ["returned", "otherForm"]],
  ["errors", reportOf("清河县教育局", {}, { errors: 2 }), {}, ["returned", "errors"]],
  ["errors, by choice", reportOf("清河县教育局", {}, { errors: 2 }), { choices: { use: new Map(), withErrors: true } }, ["added", "errors"]],
  ["no name", reportOf("", {}, { file: "x.xlsx" }), {}, ["open", "noName"]],
  ["no year", reportOf("清河县教育局", {}, { year: null }), {}, ["open", "noYear"]],
  ["the parent's name", reportOf("清河县人民政府"), {}, ["open", "parent"]],
  ["the parent's place", reportOf("河北省清河县"), {}, ["open", "parent"]],
  ["not on the list", reportOf("清河县审计局"), { roster }, ["open", "notListed"]],
  ["unread", { file: "坏.xlsx", fault: { code: "damaged", message: "打不开。" } }, {}, ["unread", "fault"]],
])("%s: %j", (_, outcome, more, expected) => {
  expect(
    states([outcome], more)
      .filter(([, file]) => file !== "")
      .map(([, , ...state]) => state),
  ).toEqual([expected]);
});

test("with a list every unit of it is accounted for, in its order", () => {
  expect(
    states([reportOf("清河县石桥镇人民政府"), { file: "报送/清河县民政局2025.xlsx", fault: { code: "encrypted", message: "有密码。" } }], { roster }),
  ).toEqual([
    ["清河县教育局", "", "missing"],
    ["清河县石桥镇人民政府", "清河县石桥镇人民政府.xlsx", "added"],
    ["清河县民政局", "报送/清河县民政局2025.xlsx", "unread", "fault"],
  ]);
});

test("a name near to one of the list is asked about and never taken for it", () => {
  const [, , row] = rollUp([reportOf("清河县教育具"), reportOf("石桥镇")], { ...settings, roster }).rows.filter(
    ({ state }) => state === "open" || state === "missing",
  );
  expect(row?.state).toBe("missing");
  expect(states([reportOf("清河县教育具"), reportOf("石桥镇")], { roster }).filter(([, , state]) => state !== "missing")).toEqual([
    ["清河县教育具", "清河县教育具.xlsx", "open", "notListed"],
    ["石桥镇", "石桥镇.xlsx", "open", "notListed"],
  ]);
  const use = new Map([["石桥镇.xlsx", { kind: "asUnit", name: "清河县石桥镇人民政府" } as const]]);
  expect(states([reportOf("石桥镇")], { roster, choices: { use, withErrors: false } })[1]).toEqual(["清河县石桥镇人民政府", "石桥镇.xlsx", "added", "renamed"]);
});

test("without a list two forms of one name are asked about, and one letter is told where the figures are the same", () => {
  expect(states([reportOf("清河县教育局"), reportOf("教育局")])).toEqual([
    ["教育局", "教育局.xlsx", "open", "twoForms"],
    ["清河县教育局", "清河县教育局.xlsx", "open", "twoForms"],
  ]);
  expect(states([reportOf("清河县教育局", { [RECEIVED]: 3 }), reportOf("清河县教育具", { [RECEIVED]: 3 })])).toEqual([
    ["清河县教育具", "清河县教育具.xlsx", "added", "letter"],
    ["清河县教育局", "清河县教育局.xlsx", "added", "letter"],
  ]);
  expect(states([reportOf("清河县民政局", { [RECEIVED]: 3 }), reportOf("清河县财政局", { [RECEIVED]: 4 })]).map(([, , ...state]) => state)).toEqual([
    ["added"],
    ["added"],
  ]);
});

describe("E2: a unit that has sent two files", () => {
  const one = reportOf("清河县教育局", { [FEES]: 1.5 }, { file: "a.xlsx" });

  test("of the same figures is added once", () => {
    const outcomes = [one, { ...one, file: "b.xlsx", warnings: 3 }];
    expect(states(outcomes)).toEqual([
      ["清河县教育局", "a.xlsx", "added"],
      ["清河县教育局", "b.xlsx", "copy", "sameTwice"],
    ]);
    expect(rollUp(outcomes, settings).added).toHaveLength(1);
  });

  test("of different figures is not added before one is chosen", () => {
    const outcomes = [one, reportOf("清河县教育局", { [FEES]: 2.5 }, { file: "b.xlsx" })];
    expect(states(outcomes)).toEqual([
      ["清河县教育局", "a.xlsx", "open", "twice"],
      ["清河县教育局", "b.xlsx", "open", "twice"],
    ]);
    const choices = { use: new Map([["b.xlsx", { kind: "asItIs" } as const]]), withErrors: false };
    expect(states(outcomes, { choices })).toEqual([
      ["清河县教育局", "a.xlsx", "copy", "notChosen"],
      ["清河县教育局", "b.xlsx", "added"],
    ]);
  });

  test("of which one file was changed between two parts is told to be read anew", () => {
    const rollup = rollUp([one, { ...one, figures: reportOf("", { [FEES]: 2.5 }).figures }], settings);
    expect(rollup.rows.map(({ state, reasons }) => [state, reasons.map(({ kind }) => kind)])).toEqual([
      ["open", ["changedSince"]],
      ["open", ["changedSince"]],
    ]);
    const [reason] = rollup.rows[0]?.reasons ?? [];
    expect(reason && reasonSentence(reason, "zh-CN")).toMatch(
      /^这个文件在两个部分里的数不同，1 个数不同（.*：1\.5 与 2\.5）：.*请把早先做的那个部分重新做一遍，再合并。$/u,
    );
    expect(reason && reasonSentence(reason, "en-US")).toContain("Make the older part anew");
  });

  test.each([
    ["another year's", { year: 2024 }],
    ["one in another form", { edition: 2019 }],
  ])("%s goes back also where somebody has chosen it, and that is not written down as done", (_, other) => {
    const choices = { use: new Map([["a.xlsx", { kind: "asItIs" } as const]]), withErrors: false };
    const [row] = rollUp([{ ...one, ...other }], { ...settings, choices }).rows;
    expect([row?.state, row?.choice]).toEqual(["returned", undefined]);
  });

  test("last year's beside this year's is no second file", () => {
    expect(states([one, { ...one, file: "旧.xlsx", year: 2024 }])).toEqual([
      ["清河县教育局", "a.xlsx", "added"],
      ["清河县教育局", "旧.xlsx", "returned", "otherYear"],
    ]);
  });
});

describe("the own figures", () => {
  const own = (organ: string) => reportOf(organ, { [RECEIVED]: 3 }, { file: "本级.xlsx", own: true });
  const SELF = "清河县人民政府（本级）";

  test.each(["清河县人民政府", "清河县政府", "清河县人民政府办公室", "县政府办", ""])("under the name %j are added", (organ) => {
    expect(states([own(organ)])).toEqual([[SELF, "本级.xlsx", "added"]]);
  });

  test.each([
    ["without", undefined],
    ["with", roster],
  ])("under the name of another organ are asked about, and added once somebody says so, %s a list", (_, list) => {
    const more = list && { roster: list };
    const others = list ? [reportOf("清河县教育局"), reportOf("清河县石桥镇人民政府"), reportOf("清河县民政局")] : [reportOf("清河县教育局")];
    expect(states([own("清河县教育局"), ...others], more)[0]).toEqual([SELF, "本级.xlsx", "open", "ownOther"]);
    const choices = { use: new Map([["本级.xlsx", { kind: "asItIs" } as const]]), withErrors: false };
    expect(states([own("清河县教育局"), ...others], { ...more, choices })[0]).toEqual([SELF, "本级.xlsx", "added"]);
  });

  test("say so where that organ is one of the units", () => {
    const [row] = rollUp([own("清河县教育局"), reportOf("清河县教育局", {}, { file: "教育局.xlsx" })], settings).rows;
    expect(row?.reasons).toEqual([{ kind: "ownOther", organ: "清河县教育局", expected: "清河县人民政府", isUnit: true }]);
    expect(rollUp([own("清河县教育局")], settings).rows[0]?.reasons).toMatchObject([{ isUnit: false }]);
  });

  test("beside the office of the same government among the units: that is asked about", () => {
    const office = reportOf("清河县人民政府办公室");
    expect(states([own("清河县人民政府"), office])[1]).toEqual(["清河县人民政府办公室", office.file, "open", "twoForms"]);
    expect(states([office])).toEqual([["清河县人民政府办公室", office.file, "added"]]);
    const listed = [{ name: "清河县人民政府办公室", kind: "", contact: "" }];
    expect(states([own("清河县人民政府"), office], { roster: listed })[1]).toEqual(["清河县人民政府办公室", office.file, "open", "twoForms"]);
    const use = new Map([[office.file, { kind: "asUnit", name: SELF } as const]]);
    expect(states([own("清河县人民政府"), office], { roster: listed, choices: { use, withErrors: false } }).map(([, , ...state]) => state)).toEqual([
      ["copy", "notChosen"],
      ["added", "renamed"],
      ["missing"],
    ]);
  });
});

describe("a list that has a unit in two forms", () => {
  const twice = [...roster, { name: "清河县教育委员会", kind: "", contact: "" }];

  test("is told of the one that has not come", () => {
    expect(states([reportOf("清河县教育局")], { roster: twice }).find(([unit]) => unit === "清河县教育委员会")).toEqual([
      "清河县教育委员会",
      "",
      "missing",
      "twoForms",
    ]);
  });

  test("adds neither unasked where both have come", () => {
    expect(states([reportOf("清河县教育局"), reportOf("清河县教育委员会")], { roster: twice }).filter(([, file]) => file !== "")).toEqual([
      ["清河县教育局", "清河县教育局.xlsx", "open", "twoForms"],
      ["清河县教育委员会", "清河县教育委员会.xlsx", "open", "twoForms"],
    ]);
  });
});

test("a file counts as a unit that somebody names only where the list has it", () => {
  const choices = { use: new Map([["教育局.xlsx", { kind: "asUnit", name: "清河县教育具" } as const]]), withErrors: false };
  expect(states([reportOf("教育局")], { roster, choices }).find(([, file]) => file !== "")).toEqual([
    "清河县教育具",
    "教育局.xlsx",
    "open",
    "notListed",
    "renamed",
  ]);
});
