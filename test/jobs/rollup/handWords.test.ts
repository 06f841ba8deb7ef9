import { rollUpFiles } from "../../../src/jobs";
import { handChangeSentence, rollUp } from "../../../src/rollup";
import { reportOf } from "../../rollup/unitReports";
import { cells, education, RECEIVED, received, settings, summedUp, type, water } from "./standingSum";

const told = ({ changes }: ReturnType<typeof rollUp>): string[] => changes.map((change) => handChangeSentence(change, "zh-CN"));
const wrong = { ...water, errors: 2 };

describe("what a person has written into 汇总单位", () => {
  test("类别, 联系人 and words behind 情况 stay, also where 情况 itself is another one", async () => {
    const sheets = await summedUp([education, wrong]);
    await type(sheets, { "汇总单位!C5": "县级部门", "汇总单位!D5": "张三", "汇总单位!K5": "有 2 处错误或读不出的内容。已电话催改", "汇总单位!L5": "等回复" });
    await rollUpFiles(sheets, [{ ...water, errors: 1 }], settings);
    expect((await cells(sheets, "汇总单位", "C5:L5"))[0]).toEqual([
      "县级部门",
      "张三",
      "清河县水利局.xlsx",
      2025,
      "退回",
      1,
      0,
      7,
      "有 1 处错误或读不出的内容。已电话催改",
      "等回复",
    ]);
    await rollUpFiles(sheets, [water], settings);
    expect((await cells(sheets, "汇总单位", "C5:L5"))[0]).toEqual(["县级部门", "张三", "清河县水利局.xlsx", 2025, "已汇总", 0, 0, 7, "已电话催改", "等回复"]);
  });

  test("that differs from the list stays and is told; what an earlier list said is brought up to date", async () => {
    const roster = (contact: string) => [
      { name: education.organ, kind: "县级部门", contact },
      { name: water.organ, kind: "县级部门", contact },
    ];
    const sheets = await summedUp([education, water], { ...settings, roster: roster("张三") });
    await type(sheets, { "汇总单位!D5": "王五" });
    const rollup = await rollUpFiles(sheets, [education, water], { ...settings, roster: roster("李四") });
    expect((await cells(sheets, "汇总单位", "D4:D5")).flat()).toEqual(["李四", "王五"]);
    expect(told(rollup)).toEqual(["汇总单位!D5 手工写的是“王五”，单位名单里是“李四”，没有改。"]);
  });

  test.each([[[education, water]], [[education]]])("a unit's name that was typed over is put back, and that is told", async (outcomes) => {
    const sheets = await summedUp();
    await type(sheets, { "汇总单位!B5": "水利" });
    const rollup = await rollUpFiles(sheets, outcomes, settings);
    expect((await cells(sheets, "汇总单位", "B4:B6")).flat()).toEqual(["清河县教育局", "清河县水利局", ""]);
    expect(told(rollup)).toEqual(["汇总单位!B5 手工写的“水利”换成了“清河县水利局”。"]);
  });

  test("line 2 counts all units after each run", async () => {
    const sheets = await summedUp([education, wrong]);
    expect((await cells(sheets, "汇总单位", "A2")).flat()).toEqual(["已汇总 1，退回 1，待定 0，读不出 0。"]);
    await rollUpFiles(sheets, [reportOf("清河县审计局"), { file: "坏.xlsx", fault: { code: "damaged", message: "打不开。" } }], settings);
    expect((await cells(sheets, "汇总单位", "A2")).flat()).toEqual(["已汇总 2，退回 1，待定 0，读不出 1。"]);
    await type(sheets, { "汇总单位!A2": "已汇总 2，退回 1，待定 0，读不出 1。截至 1 月 20 日" });
    await rollUpFiles(sheets, [water], settings);
    expect((await cells(sheets, "汇总单位", "A2")).flat()).toEqual(["已汇总 3，退回 0，待定 0，读不出 1。截至 1 月 20 日"]);
  });
});

test("units of which nothing new has come are no missing ones, whatever their state", async () => {
  const roster = [education, water].map(({ organ }) => ({ name: organ, kind: "", contact: "" }));
  const sheets = await summedUp([education, wrong], { ...settings, roster });
  const rollup = await rollUpFiles(sheets, [education], settings);
  expect(rollup.rows.map(({ unit, state }) => [unit, state])).toEqual([
    ["清河县教育局", "added"],
    ["清河县水利局", "returned"],
  ]);
});

test("a sum that a person has typed over stays and is told; one that was emptied is a sum again", async () => {
  const sheets = await summedUp();
  await type(sheets, { "三 依申请公开!J6": 99, "三 依申请公开!D6": "" });
  const rollup = await rollUpFiles(sheets, [education], settings);
  expect((await received(sheets)).sum).toBe(99);
  expect((await cells(sheets, "三 依申请公开", "D6")).flat()).toEqual([0]);
  expect(told(rollup)).toEqual(["三 依申请公开!J6（本年新收·总计）不再是相加的公式，现在是 99，各单位合计 12，没有改。要恢复公式，请清空这一格，再汇总一次。"]);
});

describe("a choice of an earlier run", () => {
  const [one, other] = [reportOf("清河县水利局", { [RECEIVED]: 7 }, { file: "a.xlsx" }), reportOf("清河县水利局", { [RECEIVED]: 8 }, { file: "b.xlsx" })];
  const use = (file: string, name?: string) => ({
    ...settings,
    choices: { use: new Map([[file, name === undefined ? ({ kind: "asItIs" } as const) : ({ kind: "asUnit", name } as const)]]), withErrors: false },
  });

  test("of two files gives way to one that is chosen now", async () => {
    const sheets = await summedUp([one, other], use("b.xlsx"));
    expect((await received(sheets)).sum).toBe(8);
    await rollUpFiles(sheets, [one, other], use("a.xlsx"));
    expect((await received(sheets)).sum).toBe(7);
    expect((await cells(sheets, "汇总单位", "E4:L5")).map((line) => [line[0], line[2], line[7]])).toEqual([
      ["a.xlsx", "已汇总", "照数汇入"],
      ["b.xlsx", "重复", ""],
    ]);
    await rollUpFiles(sheets, [one, other], settings);
    expect((await received(sheets)).sum).toBe(7);
  });

  test("of the unit that a file counts as moves the row, and counts it once", async () => {
    const nameless = { ...water, organ: "", file: "x.xlsx" };
    const sheets = await summedUp([education, nameless], use("x.xlsx", "清河县水利局"));
    expect((await received(sheets)).sum).toBe(12);
    await rollUpFiles(sheets, [education, nameless], use("x.xlsx", "清河县林业局"));
    expect(await received(sheets)).toEqual({
      sum: 12,
      rows: [
        ["清河县教育局", 5],
        ["清河县林业局", 7],
      ],
    });
  });

  test("is none of another unit's file of the same name", async () => {
    const nameless = { ...water, organ: "", file: "年报.xlsx" };
    const sheets = await summedUp([education, nameless], use("年报.xlsx", "清河县水利局"));
    await rollUpFiles(sheets, [reportOf("清河县审计局", { [RECEIVED]: 9 }, { file: "年报.xlsx" })], settings);
    expect(await received(sheets)).toEqual({
      sum: 12,
      rows: [
        ["清河县教育局", 5],
        ["清河县水利局", 7],
      ],
    });
    expect((await cells(sheets, "汇总单位", "B4:G6")).map(([unit, , , file, , state]) => [unit, file, state])).toEqual([
      ["清河县教育局", "清河县教育局.xlsx", "已汇总"],
      ["清河县水利局", "年报.xlsx", "已汇总"],
      ["清河县审计局", "年报.xlsx", "待定"],
    ]);
  });

  test("of a file that a later one has replaced does not pass to that one", async () => {
    const sheets = await summedUp([education, { ...wrong, file: "a.xlsx" }], use("a.xlsx"));
    const rollup = await rollUpFiles(sheets, [{ ...wrong, file: "b.xlsx", errors: 3 }], settings);
    expect(rollup.rows.find(({ file }) => file === "b.xlsx")?.state).toBe("returned");
  });
});
