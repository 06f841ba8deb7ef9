import { openFileSheets } from "../../../src/files";
import { rollUpFiles } from "../../../src/jobs";
import { handChangeSentence, reasonSentence, type Rollup, type RollupSettings, type UnitOutcome } from "../../../src/rollup";
import { reportOf } from "../../rollup/unitReports";
import { cells, education, RECEIVED, received, settings, summedUp, type, water } from "./standingSum";

const [EDUCATION, WATER, FOREST] = ["清河县教育局", "清河县水利局", "清河县林业局"];
const listOf = (...names: readonly string[]): RollupSettings => ({ ...settings, roster: names.map((name) => ({ name, kind: "", contact: "" })) });
const first = { ...settings, roster: [{ name: EDUCATION, kind: "部门", contact: "张三" }, ...(listOf(WATER, FOREST).roster ?? [])] };
const told = ({ rows, changes }: Rollup): string[] => [
  ...changes.map((change) => handChangeSentence(change, "zh-CN")),
  ...rows.flatMap(({ unit, state, reasons, kept }) =>
    kept ? [] : [`${unit} ${state} ${reasons.map((reason) => reasonSentence(reason, "zh-CN")).join("")}`.trim()],
  ),
];
const list = async (sheets: Parameters<typeof cells>[0]) => (await cells(sheets, "单位名单", "A1:D5")).map((line) => line.join("|"));
const OFF = "不在单位名单里，它的数还在合计里。要汇入的，请把它加进名单；不要汇入的，请在“汇总明细”里删去它的一行。";

describe("another list than that of the workbook", () => {
  test("takes its place, and that is told with the names; a unit that it has not is told as long as it is in the sums", async () => {
    const sheets = await summedUp([education, water], first);
    const rollup = await rollUpFiles(sheets, [education], listOf(FOREST, EDUCATION, "清河县气象局"));
    expect(told(rollup)).toEqual([
      `“单位名单”换成了这次给的名单（少了${WATER}；多了清河县气象局）。`,
      "清河县林业局 missing",
      "清河县教育局 added",
      "清河县气象局 missing",
      `${WATER} added ${OFF}`,
    ]);
    expect(handChangeSentence(rollup.changes[0] ?? { kind: "noRecord" }, "en-US")).toBe(
      `单位名单 gave way to the list that was given now (without ${WATER}; with 清河县气象局).`,
    );
    expect(await list(sheets)).toEqual(["单位|类别|联系人|", "清河县林业局|||", "清河县教育局|部门|张三|", "清河县气象局|||", "|||"]);
    expect((await received(sheets)).sum).toBe(12);
    const later = await openFileSheets(await sheets.save());
    expect(told(await rollUpFiles(later, [education], settings))).toEqual([
      "清河县林业局 missing",
      "清河县教育局 added",
      "清河县气象局 missing",
      `${WATER} added ${OFF}`,
    ]);
  });

  test("that has fewer units leaves no name of the old one", async () => {
    const sheets = await summedUp([education, water], first);
    await rollUpFiles(sheets, [education], listOf(WATER, EDUCATION));
    expect(await list(sheets)).toEqual(["单位|类别|联系人|", `${WATER}|||`, `${EDUCATION}|部门|张三|`, "|||", "|||"]);
    const states = await cells(sheets, "汇总单位", "B4:G6");
    expect(states.map(([unit, , , , , state]) => [unit, state])).toEqual([
      [EDUCATION, "已汇总"],
      [WATER, "已汇总"],
      [FOREST, "不在名单"],
    ]);
    expect((await cells(sheets, "汇总单位", "A2"))[0]?.[0]).toContain("应报 2 家，已报 2 家，未报 0 家");
    await rollUpFiles(sheets, [education], listOf(WATER, EDUCATION, FOREST));
    expect((await cells(sheets, "汇总单位", "G4:G7")).flat()).toEqual(["已汇总", "已汇总", "未报", ""]);
  });

  test.each([
    ["heads of its own", { "单位名单!A1": "单位名称" }],
    ["a column more", { "单位名单!D2": "13800000000" }],
    ["a line over some units", { "单位名单!A5": "二、乡镇" }],
  ])("leaves a sheet with %s as it is, and says so", async (_, typed) => {
    const sheets = await summedUp([education, water], first);
    await type(sheets, typed);
    const before = await list(sheets);
    const rollup = await rollUpFiles(sheets, [education], listOf(EDUCATION, WATER));
    expect(told(rollup)[0]).toBe(
      `这次按给的名单汇总，与工作簿里的“单位名单”不同（少了${FOREST}）。那张表改过表头或加过栏，没有改；请自己改好，下次不给名单时按它汇总。`,
    );
    expect(handChangeSentence(rollup.changes[0] ?? { kind: "noRecord" }, "en-US")).toContain(`differs from 单位名单 of the workbook (without ${FOREST})`);
    expect(await list(sheets)).toEqual(before);
  });

  test("of the same units changes and tells nothing, however it is ordered", async () => {
    const sheets = await summedUp([education, water], first);
    const rollup = await rollUpFiles(sheets, [], first);
    expect(rollup.changes).toEqual([]);
    expect(await list(sheets)).toEqual(["单位|类别|联系人|", `${EDUCATION}|部门|张三|`, `${WATER}|||`, `${FOREST}|||`, "|||"]);
  });

  test("is kept where the workbook has none yet", async () => {
    const sheets = await summedUp([education, water]);
    const rollup = await rollUpFiles(sheets, [], listOf(EDUCATION, FOREST));
    expect(told(rollup)).toEqual([`${FOREST} missing`, `${WATER} added ${OFF}`]);
    expect((await list(sheets)).slice(0, 3)).toEqual(["单位|类别|联系人|", `${EDUCATION}|||`, `${FOREST}|||`]);
  });
});

test("a unit that was taken off 单位名单 by hand, or typed into 汇总明细 without being on it, is told", async () => {
  const sheets = await summedUp([education, water], first);
  await type(sheets, { "单位名单!A3": "清河县水务局", "汇总明细!A8": "清河县审计局", "汇总明细!R8": 1 });
  const rollup = await rollUpFiles(sheets, [], settings);
  const lines = told(rollup);
  expect(lines.find((line) => line.startsWith(WATER))).toBe(`${WATER} added ${OFF.replace("，它", "（名单里有相近的“清河县水务局”），它")}`);
  expect(lines.find((line) => line.startsWith("清河县审计局"))).toMatch(
    /^清河县审计局 added “汇总明细”里手工填的，没有文件。.*不在单位名单里，它的数还在合计里/u,
  );
  const english = rollup.rows.flatMap(({ reasons }) => reasons.flatMap((reason) => (reason.kind === "offList" ? [reasonSentence(reason, "en-US")] : [])));
  expect(english.join(" ")).toContain("It is not on the list of units (“清河县水务局” on it is near)");
});

describe("a unit that was taken off the list and reports again counts on, and one line says so, run after run", () => {
  const given = listOf(EDUCATION, FOREST);
  const run = async (sheets: Awaited<ReturnType<typeof summedUp>>, outcomes: readonly UnitOutcome[]) => {
    const lines = told(await rollUpFiles(sheets, outcomes, given)).filter((line) => line.startsWith(WATER));
    const states = await cells(sheets, "汇总单位", "B4:G9");
    expect(states.filter(([unit]) => unit === WATER).map(([, , , , , state]) => state)).toEqual(["已汇总"]);
    return { lines, sum: (await received(sheets)).sum, sheets: await openFileSheets(await sheets.save()) };
  };

  test("with the same file", async () => {
    let { sheets } = { sheets: await summedUp([education, water], first) };
    for (let time = 0; time < 2; time++) {
      const now = await run(sheets, [education, water]);
      expect(now).toMatchObject({ lines: [`${WATER} added ${OFF}`], sum: 12 });
      sheets = now.sheets;
    }
  });

  test("with the same file and a figure that was corrected by hand", async () => {
    const sheets = await summedUp([education, water], first);
    await type(sheets, { "汇总明细!R7": 8 });
    expect(await run(sheets, [education, water])).toMatchObject({
      lines: [`${WATER} added “汇总明细”里手工改过 1 个数（本年新收·总计：文件里 7，现在 8），照改过的汇入。${OFF}`],
      sum: 13,
    });
  });

  test("with a changed one", async () => {
    const changed = reportOf(WATER, { [RECEIVED]: 70 });
    const now = await run(await summedUp([education, water], first), [changed]);
    expect(now).toMatchObject({ lines: [`${WATER} added 换成新报的数，改了 1 个（本年新收·总计：7 改为 70）。${OFF}`], sum: 75 });
    expect(await run(now.sheets, [education])).toMatchObject({ lines: [`${WATER} added ${OFF}`], sum: 75 });
  });

  test("and one that was never added is asked about", async () => {
    const sheets = await summedUp([education], listOf(EDUCATION));
    expect((await rollUpFiles(sheets, [water], given)).rows.filter(({ unit }) => unit === WATER)).toMatchObject([{ state: "open" }]);
  });
});
