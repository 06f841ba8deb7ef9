import fc from "fast-check";
import { reasonSentence, rollUp, type RollupSettings, type UnitReport } from "../../src/rollup";
import { ids, reportOf, unitNames } from "./unitReports";

const settings: RollupSettings = { organ: "清河县人民政府", year: 2025 };

/** A unit that says another number for each of some figures. */
const unit = (organ: string, seed: number): UnitReport => ({
  ...reportOf(organ),
  figures: ids.map((_, index) => (index % 7 === seed % 3 ? 0 : ((seed + 3) * (index + 5)) % 89)),
});
const units = unitNames.slice(0, 8).map(unit);
const summed = (organ: string, of: readonly UnitReport[], more: Partial<UnitReport> = {}): UnitReport => ({
  ...reportOf(organ, {}, more),
  figures: ids.map((_, index) => of.reduce((all, { figures }) => all + Number(figures[index] ?? 0), 0)),
});
const stateOf = (outcomes: readonly UnitReport[], file: string, more: Partial<RollupSettings> = {}) => {
  const { rows, added } = rollUp(outcomes, { ...settings, ...more });
  const row = rows.find((one) => one.file === file);
  return { state: row?.state, reasons: row?.reasons.map(({ kind }) => kind), added: added.length };
};
const decided = (file: string) => ({ choices: { use: new Map([[file, { kind: "asItIs" } as const]]), withErrors: true } });

describe("a file that says what other units come to is asked about and not added", () => {
  const office = "清河县政务公开领导小组办公室";

  test.each<[string, UnitReport[], UnitReport, Partial<RollupSettings>]>([
    ["all others", units, summed(office, units), {}],
    ["all others, as the own figures", units, summed("清河县人民政府", units, { own: true, file: "本级.xlsx" }), {}],
    [
      "some of them",
      units,
      summed(
        "清河县农业农村系统",
        [1, 4, 6].flatMap((at) => units[at] ?? []),
      ),
      {},
    ],
    [
      "two of them",
      units,
      summed(
        "清河县农业农村系统",
        [0, 7].flatMap((at) => units[at] ?? []),
      ),
      {},
    ],
    ["all others but those that say nothing", [...units, reportOf("清河县档案局")], summed(office, units), {}],
    [
      "all others, of decimals",
      [0.1, 0.2, 12.34].map((part, at) => ({ ...unit(unitNames[at] ?? "", at), figures: ids.map((_, index) => part * (index % 9)) })),
      {
        ...reportOf(office),
        figures: ids.map((_, index) => 12.64 * (index % 9)),
      },
      {},
    ],
  ])("%s", (_, others, sum, more) => {
    expect(stateOf([...others, sum], sum.file, more)).toEqual({ state: "open", reasons: ["sumOfUnits"], added: others.length });
    expect(stateOf([sum, ...others.toReversed()], sum.file, more)).toMatchObject({ state: "open", added: others.length });
    expect(stateOf([...others, sum], sum.file, decided(sum.file))).toMatchObject({ state: "added", added: others.length + 1 });
  });

  test("those of one 类别, in few figures", () => {
    const kinds = ["乡镇", "乡镇", "部门", "部门"];
    const of = (organ: string, all: readonly number[]) => reportOf(organ, Object.fromEntries(all.map((said, at) => [ids[at] ?? "", said])));
    const towns = [of("清河县东山镇", [2, 3, 1]), of("清河县西湖乡", [2, 4, 4])];
    const others = [of("清河县教育局", [9, 9, 9]), of("清河县民政局", [8, 1, 9])];
    const sum = of("清河县乡镇工作办公室", [4, 7, 5]);
    const all = [...towns, ...others, sum];
    const roster = all.map(({ organ: name }, at) => ({ name, kind: kinds[at] ?? "部门", contact: "" }));
    expect(stateOf(all, sum.file, { roster })).toEqual({ state: "open", reasons: ["sumOfUnits"], added: 4 });
    expect(stateOf(all, sum.file)).toEqual({ state: "added", reasons: [], added: 5 });
  });

  test("a second copy of it, and both of two such files", () => {
    const sum = summed(office, units);
    const copy = { ...sum, file: "又一份.xlsx" };
    const own = summed("清河县人民政府", units, { own: true, file: "本级.xlsx" });
    expect(stateOf([...units, sum, copy, own], copy.file)).toMatchObject({ state: "open", added: units.length });
  });

  test("is told with the units that it is of, in both languages", () => {
    const sum = summed("清河县农业农村系统", units.slice(2, 4));
    const reason = rollUp([...units, sum], settings).rows.find(({ file }) => file === sum.file)?.reasons[0];
    if (!reason) throw new Error("It was not asked about.");
    expect(reasonSentence(reason, "zh-CN")).toBe(
      "数正好是清河县民政局、清河县司法局这 2 家的数加起来的，汇入就加了两遍，没有汇入。请核对是不是已经汇总过的表；确实是这个单位自己的数，再定为照数汇入。",
    );
    expect(reasonSentence(reason, "en-US")).toContain("清河县民政局, 清河县司法局");
  });

  test("also where a person has said whose it is, as that says nothing of its figures", () => {
    const sum = summed("清河县汇总表", units);
    const use = new Map([[sum.file, { kind: "asUnit", name: "清河县审计局" } as const]]);
    expect(stateOf([...units, sum], sum.file, { choices: { use, withErrors: false } })).toMatchObject({ state: "open", added: units.length });
  });
});

describe("a file is a unit's", () => {
  test.each<[string, UnitReport[]]>([
    ["beside one unit of the same figures", [summed("新", units.slice(0, 1)), ...units]],
    [
      "where it says one more than the others come to",
      [{ ...summed("新", units), figures: summed("新", units).figures.map((said, at) => (at === 0 ? Number(said) + 1 : said)) }, ...units],
    ],
    [
      "where one figure alone is what others come to",
      [reportOf("新", { [ids[0] ?? ""]: 12 }), reportOf("甲局", { [ids[0] ?? ""]: 5 }), reportOf("乙局", { [ids[0] ?? ""]: 7 })],
    ],
    ["where it says nothing but 0", [reportOf("新"), ...units, reportOf("甲局")]],
  ])("%s", (_, all) => {
    expect(stateOf(all, "新.xlsx")).toMatchObject({ state: "added" });
  });
});

test("the sum of any units is found among them, and with one more in it, it is none", () => {
  const figures = fc.array(fc.nat(10 ** 6), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(fc.array(figures, { minLength: 3, maxLength: 15 }), fc.nat(), (all, picks) => {
      const others = all.map((own, at): UnitReport => ({
        ...reportOf(unitNames[at] ?? ""),
        figures: ids.map((_, index) => (own[index % 8] ?? 0) + 1),
      }));
      const chosen = others.filter((_, at) => at < 2 || Math.floor(picks / 2 ** at) % 2 === 1);
      const sum = summed("清河县某系统", chosen);
      // Fewer different numbers may be a sum by chance.
      fc.pre(new Set(sum.figures).size >= 6);
      expect(stateOf([...others, sum], sum.file)).toMatchObject({ state: "open", added: others.length });
      const more = { ...sum, figures: sum.figures.map((said, at) => (at === 3 ? Number(said) + 1 : said)) };
      expect(stateOf([...others, more], sum.file)).toMatchObject({ state: "added", added: others.length + 1 });
    }),
    { numRuns: 40 },
  );
});

describe("a file that names a sum and no unit", () => {
  test.each(["全县", "清河县各单位合计", "清河县总计"])("%s: is never added under that name", (name) => {
    const all = [...units, reportOf(name, { [ids[0] ?? ""]: 5 })];
    const roster = all.map(({ organ }) => ({ name: organ, kind: "", contact: "" }));
    for (const more of [{}, { roster }, decided(`${name}.xlsx`)])
      expect(stateOf(all, `${name}.xlsx`, more)).toEqual({ state: "open", reasons: ["totalName"], added: units.length });
  });

  test("nor one that somebody counts as such, and is added as the unit that it counts as", () => {
    const as = (name: string) => ({ choices: { use: new Map([["x.xlsx", { kind: "asUnit", name } as const]]), withErrors: false } });
    const all = [...units, reportOf("清河县审计局", { [ids[0] ?? ""]: 5 }, { file: "x.xlsx" })];
    expect(stateOf(all, "x.xlsx", as("合计"))).toMatchObject({ state: "open", reasons: ["totalName", "renamed"], added: units.length });
    const total = [...units, reportOf("全县", { [ids[0] ?? ""]: 5 }, { file: "x.xlsx" })];
    expect(stateOf(total, "x.xlsx", as("清河县审计局"))).toMatchObject({ state: "added", added: units.length + 1 });
  });

  test("is told so in both languages", () => {
    expect(reasonSentence({ kind: "totalName", name: "全县" }, "zh-CN")).toMatch(/^“全县”是合计，不是单位，没有汇入。/u);
    expect(reasonSentence({ kind: "totalName", name: "全县" }, "en-US")).toMatch(/^“全县” is a sum and no unit; it is not added\./u);
  });
});
