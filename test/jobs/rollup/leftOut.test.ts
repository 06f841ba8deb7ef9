import { openFileSheets, type FileSheets } from "../../../src/files";
import { planReturns, rollUpFiles } from "../../../src/jobs";
import { handChangeSentence, reasonSentence, type Rollup, type RollupSettings, type UnitOutcome } from "../../../src/rollup";
import { reportOf, unitNames } from "../../rollup/unitReports";
import { cells, COLUMN, deleteRow, education, RECEIVED, received, settings, summedUp, type, water } from "./standingSum";

const LEAVE = "不汇入";
const audit = reportOf("清河县审计局", { [RECEIVED]: 9 });
const of = ({ rows }: Rollup, file: string) => rows.find((row) => row.file === file);
const reasonsOf = (rollup: Rollup, file: string): string[] => (of(rollup, file)?.reasons ?? []).map((reason) => reasonSentence(reason, "zh-CN"));

async function again(sheets: FileSheets, outcomes: readonly UnitOutcome[], given: RollupSettings = settings): Promise<{ rollup: Rollup; sheets: FileSheets }> {
  const rollup = await rollUpFiles(sheets, outcomes, given);
  return { rollup, sheets: await openFileSheets(await sheets.save()) };
}

/** What 汇总单位 has: file, state, 处理. */
const standing = async (sheets: FileSheets) =>
  (await cells(sheets, "汇总单位", "A4:L9")).map((row) => [row[4], row[6], row[11]]).filter(([file]) => file !== "");

const WHY = "“处理”里写了“不汇入”，没有汇入。要汇入，请清空那一格，把它的文件再汇总一次。";

describe("不汇入 under 处理 leaves a unit out, with its row in 汇总明细", () => {
  test.each<[string, readonly UnitOutcome[]]>([
    ["whose file comes again", [education, water]],
    ["whose file does not", [education]],
    ["where nothing comes", []],
    ["whose file says other figures now", [education, reportOf("清河县水利局", { [RECEIVED]: 70 })]],
  ])("%s, and no sum lacks it", async (_, outcomes) => {
    const sheets = await summedUp();
    await type(sheets, { "汇总单位!L5": LEAVE });
    const first = await again(sheets, outcomes);
    expect(of(first.rollup, water.file)).toMatchObject({ state: "left", choice: { kind: "leftOut" } });
    expect(reasonsOf(first.rollup, water.file)).toEqual([WHY]);
    expect(await received(first.sheets)).toEqual({ sum: 5, rows: [["清河县教育局", 5]] });
    const rows = [
      [education.file, "已汇总", ""],
      [water.file, "不汇入", LEAVE],
    ];
    expect(await standing(first.sheets)).toEqual(rows);
    const second = await again(first.sheets, outcomes);
    expect(await received(second.sheets)).toMatchObject({ sum: 5 });
    expect(await standing(second.sheets)).toEqual(rows);
    expect((await cells(second.sheets, "汇总单位", "A2")).flat()[0]).toBe("已汇总 1，退回 0，待定 0，读不出 0，不汇入 1。");
  });

  test("with what a person had corrected there, which is told", async () => {
    const sheets = await summedUp();
    await type(sheets, { "汇总单位!L5": LEAVE, [`汇总明细!${COLUMN}7`]: 8 });
    for (const outcomes of [[education, water], [education]]) {
      const copy = await openFileSheets(await sheets.save());
      const { rollup, sheets: after } = await again(copy, outcomes);
      expect(reasonsOf(rollup, water.file)).toEqual([
        WHY,
        "“汇总明细”里手工改过的 1 个数（本年新收·总计：原来报 7，手工改为 8）记下了，用原来那一份时照改过的算。",
      ]);
      expect(await received(after)).toMatchObject({ sum: 5 });
    }
  });

  test("of the list too: nobody waits for it", async () => {
    const roster = [education, water].map(({ organ }) => ({ name: organ, kind: "", contact: "" }));
    const sheets = await summedUp([education, water], { ...settings, roster });
    await type(sheets, { "汇总单位!L5": LEAVE });
    const { rollup, sheets: after } = await again(sheets, [education, water]);
    expect(rollup.rows.map(({ unit, state }) => [unit, state])).toEqual([
      ["清河县教育局", "added"],
      ["清河县水利局", "left"],
    ]);
    expect((await received(after)).sum).toBe(5);
  });

  test("until the cell is emptied and its file comes", async () => {
    const sheets = await summedUp();
    await type(sheets, { "汇总单位!L5": LEAVE });
    const first = await again(sheets, []);
    await type(first.sheets, { "汇总单位!L5": "" });
    const second = await again(first.sheets, [water]);
    expect(await received(second.sheets)).toEqual({
      sum: 12,
      rows: [
        ["清河县教育局", 5],
        ["清河县水利局", 7],
      ],
    });
    expect(await standing(second.sheets)).toContainEqual([water.file, "已汇总", ""]);
  });

  test("or until somebody says otherwise of the file", async () => {
    const sheets = await summedUp();
    await type(sheets, { "汇总单位!L5": LEAVE });
    const first = await again(sheets, []);
    const { rollup } = await again(first.sheets, [water], { ...settings, choices: { use: new Map([[water.file, { kind: "asItIs" }]]), withErrors: false } });
    expect(of(rollup, water.file)).toMatchObject({ state: "added" });
  });
});

describe("不汇入 beside a file that was not added", () => {
  const damaged: UnitOutcome = { file: "清河县审计局.xlsx", fault: { code: "damaged", message: "打不开。" } };
  test.each<[string, UnitOutcome]>([
    ["that went back", { ...audit, errors: 2 }],
    ["that cannot be read", damaged],
    ["of another year", { ...audit, year: 2024 }],
    ["that names nobody", { ...audit, organ: "" }],
    ["whose row in 汇总明细 was deleted", audit],
  ])("%s: nothing is asked or sent back any more, whether it comes again or not", async (what, file) => {
    const sheets = await summedUp([education, file]);
    const row = (await cells(sheets, "汇总单位", "E4:E5")).flat().indexOf(file.file);
    await type(sheets, { [`汇总单位!L${4 + row}`]: LEAVE });
    if (what.includes("deleted")) await deleteRow(sheets, (await cells(sheets, "汇总明细", "A6:A7")).flat().indexOf(audit.organ) + 6);
    for (const outcomes of [[file], []]) {
      const first = await again(await openFileSheets(await sheets.save()), outcomes);
      for (const { rollup, sheets: after } of [first, await again(first.sheets, outcomes), await again(first.sheets, [damaged])]) {
        expect(of(rollup, file.file)?.state).toBe("left");
        expect(rollup.rows.filter((one) => one.file === file.file)).toHaveLength(1);
        expect(planReturns(rollup).content).toHaveLength(planReturns({ ...rollup, rows: [] }).content.length);
        expect(await standing(after)).toContainEqual([file.file, "不汇入", LEAVE]);
        expect(await received(after)).toEqual({ sum: 5, rows: [["清河县教育局", 5]] });
      }
    }
  });
});

describe("another file of a unit that was left out", () => {
  const draft = reportOf("清河县水利局", { [RECEIVED]: 70 }, { file: "水利局二稿.xlsx" });

  test("that came with it counts: 不汇入 beside one of two drafts settles which one", async () => {
    const sheets = await summedUp([education, water, draft]);
    const [, mine] = await standing(sheets);
    const places = (await cells(sheets, "汇总单位", "E4:E9")).flat();
    expect(mine?.[1]).toBe("待定");
    await type(sheets, { [`汇总单位!L${4 + places.indexOf(water.file)}`]: LEAVE });
    const { rollup, sheets: after } = await again(sheets, [education, water, draft]);
    expect(of(rollup, draft.file)).toMatchObject({ state: "added" });
    expect(of(rollup, water.file)).toMatchObject({ state: "left" });
    expect(await received(after)).toMatchObject({ sum: 75 });
    for (const outcomes of [[education, water, draft], [draft], [water]]) {
      const next = await again(await openFileSheets(await after.save()), outcomes);
      expect(next.rollup.rows.map(({ file, state }) => [file, state])).toEqual(
        expect.arrayContaining([
          [draft.file, "added"],
          [water.file, "left"],
        ]),
      );
      expect(await received(next.sheets)).toMatchObject({ sum: 75 });
    }
  });

  test.each<[string, UnitOutcome]>([
    ["that came later", draft],
    ["that says the same", { ...water, file: "水利局再报.xlsx" }],
  ])("%s is asked about: nobody knows whether the unit or the file was meant", async (_, other) => {
    const sheets = await summedUp();
    await type(sheets, { "汇总单位!L5": LEAVE });
    for (const outcomes of [[other], [water, other]]) {
      const { rollup, sheets: after } = await again(await openFileSheets(await sheets.save()), outcomes);
      expect(of(rollup, other.file)).toMatchObject({ state: "open" });
      expect(reasonsOf(rollup, other.file)).toEqual([
        `这个单位的 ${water.file} 定的是“不汇入”，这一份还没有定。要用这一份，请定为照数汇入；不用的，也定为不汇入。`,
      ]);
      expect(await received(after)).toEqual({ sum: 5, rows: [["清河县教育局", 5]] });
    }
  });
});

test("不汇入 beside a row that a person has typed takes nothing of his away, and says what to do", async () => {
  const sheets = await summedUp();
  await type(sheets, { "汇总明细!A8": "清河县气象局", [`汇总明细!${COLUMN}8`]: 3 });
  const first = await again(sheets, []);
  const row = 4 + (await cells(first.sheets, "汇总单位", "B4:B9")).flat().indexOf("清河县气象局");
  await type(first.sheets, { [`汇总单位!L${row}`]: LEAVE });
  const { rollup, sheets: after } = await again(first.sheets, []);
  expect(rollup.changes.map((change) => handChangeSentence(change, "zh-CN"))).toEqual([
    `汇总单位!L${row} 写的“不汇入”没有照办：“清河县气象局”没有文件，是“汇总明细”里手工填的，它的数还在合计里。不要汇入的，请在“汇总明细”里删去它的一行。`,
  ]);
  expect(await received(after)).toMatchObject({
    rows: [
      ["清河县教育局", 5],
      ["清河县水利局", 7],
      ["清河县气象局", 3],
    ],
  });
});

describe("words under 处理 that begin like a decision and are none", () => {
  const units = (errors: number, count: number): UnitOutcome[] =>
    unitNames.slice(1, count + 1).map((name, index) => reportOf(name, { [RECEIVED]: 10 ** index }, { errors }));
  const typed = (said: readonly string[]) => Object.fromEntries(said.map((words, index) => [`汇总单位!L${5 + index}`, words]));

  test("are told by name, with the words that are understood", async () => {
    const said = ["同意汇入", "用这份表吧", "暂不汇入", "不要汇入", "算作", "按新报的汇入", "可以汇总", "采用第二稿", "不算", "作废"];
    const sheets = await summedUp([education, ...units(1, said.length)]);
    await type(sheets, typed(said));
    for (let run = 0; run < 2; run++) {
      const { rollup } = await again(sheets, []);
      expect(rollup.changes.map((change) => handChangeSentence(change, "zh-CN"))).toEqual(
        said.map((words, index) => `汇总单位!L${5 + index} 写的“${words}”认不出是什么决定，没有照办。请写“照数汇入”“不汇入”，或“算作某某局”。`),
      );
      for (const [index, words] of said.entries()) {
        const change = rollup.changes[index];
        expect(change && handChangeSentence(change, "en-US")).toContain(`“${words}”`);
      }
    }
    expect((await cells(sheets, "汇总单位", `L5:L${4 + said.length}`)).flat()).toEqual(said);
  });

  test("are not told where they are no such words", async () => {
    const said = ["已电话催报", "3月5日退回单位", "王科长联系", "照数汇入。", "不汇入！", "用这份"];
    const sheets = await summedUp([education, ...units(0, said.length)]);
    await type(sheets, typed(said));
    const { rollup } = await again(sheets, []);
    expect(rollup.changes).toEqual([]);
    expect((await cells(sheets, "汇总单位", `B5:B${4 + said.length}`)).flat().filter((name) => name !== "")).toHaveLength(said.length);
  });

  test.each<[string, UnitOutcome]>([
    ["another unit's file", audit],
    ["its own", water],
  ])("are told where %s comes", async (_, outcome) => {
    const sheets = await summedUp();
    await type(sheets, { "汇总单位!L5": "同意汇入" });
    const { rollup } = await again(sheets, [outcome]);
    expect(rollup.changes).toMatchObject([{ kind: "choiceUnread", words: "同意汇入" }]);
  });
});
