import { openFileSheets } from "../../../src/files";
import { rollUpFiles } from "../../../src/jobs";
import { handChangeSentence, reasonSentence, type Rollup } from "../../../src/rollup";
import { reportOf } from "../../rollup/unitReports";
import { some } from "../../runs";
import { cells, COLUMN, deleteRow, education, RECEIVED, received, settings, summedUp, type, water } from "./standingSum";

const told = ({ rows, changes }: Rollup): string[] => [
  ...changes.map((change) => handChangeSentence(change, "zh-CN")),
  ...rows.flatMap(({ unit, state, reasons, kept }) =>
    kept ? [] : [`${unit} ${state} ${reasons.map((reason) => reasonSentence(reason, "zh-CN")).join("")}`.trim()],
  ),
];
const PLACE = `汇总明细!${COLUMN}7`;
const audit = reportOf("清河县审计局", { [RECEIVED]: 9 });

describe("a figure that a person has corrected in 汇总明细", () => {
  test("counts on where the same file comes again, and that is told", async () => {
    const sheets = await summedUp();
    await type(sheets, { [PLACE]: 8 });
    const rollup = await rollUpFiles(sheets, [education, water], settings);
    expect(await received(sheets)).toEqual({
      sum: 13,
      rows: [
        ["清河县教育局", 5],
        ["清河县水利局", 8],
      ],
    });
    expect(told(rollup)).toEqual(["清河县教育局 added", "清河县水利局 added “汇总明细”里手工改过 1 个数（本年新收·总计：文件里 7，现在 8），照改过的汇入。"]);
    expect((await cells(sheets, "汇总单位", "K5"))[0]?.[0]).toContain("手工改过 1 个数");
  });

  test("counts on where another unit's file comes, and that is told", async () => {
    const sheets = await summedUp();
    await type(sheets, { [PLACE]: 8 });
    const rollup = await rollUpFiles(sheets, [audit], settings);
    expect((await received(sheets)).sum).toBe(22);
    expect(told(rollup)).toEqual(["清河县水利局：“汇总明细”里手工改过 1 个数（本年新收·总计：文件里 7，现在 8），照改过的汇入。", "清河县审计局 added"]);
  });

  test("gives way to a file that was changed since, from what to what is told, and again afterwards nothing", async () => {
    const sheets = await summedUp();
    await type(sheets, { [PLACE]: 8 });
    const changed = reportOf("清河县水利局", { [RECEIVED]: 70 });
    expect(told(await rollUpFiles(sheets, [changed], settings))).toEqual([
      "清河县水利局 added 换成新报的数，改了 1 个（本年新收·总计：8 改为 70）。其中 1 个是“汇总明细”里手工改过的（本年新收·总计：原来报 7，手工改为 8），手工改的没有了。",
    ]);
    expect((await received(sheets)).sum).toBe(75);
    expect(told(await rollUpFiles(sheets, [changed], settings))).toEqual(["清河县水利局 added"]);
  });

  test("is kept for the file that it was made of where a changed file is refused, and that is told", async () => {
    const sheets = await summedUp();
    await type(sheets, { [PLACE]: 8 });
    const rollup = await rollUpFiles(sheets, [reportOf("清河县水利局", { [RECEIVED]: 70 }, { errors: 1 })], settings);
    expect((await received(sheets)).sum).toBe("缺1家，其余5");
    expect(told(rollup)).toEqual([
      "清河县水利局 returned 有 1 处错误或读不出的内容。“汇总明细”里手工改过的 1 个数（本年新收·总计：原来报 7，手工改为 8）记下了，用原来那一份时照改过的算。",
    ]);
  });

  test("that came of a file in other names of folders is its own", async () => {
    const sheets = await summedUp();
    await type(sheets, { [PLACE]: 8 });
    await rollUpFiles(sheets, [{ ...water, file: "再报/水利局.xlsx" }], settings);
    expect((await received(sheets)).sum).toBe(13);
  });
});

test("a row that a person has typed for a unit whose file goes back stays while that file is the same", async () => {
  const wrong = { ...water, errors: 2 };
  const sheets = await summedUp([education, wrong]);
  await type(sheets, { "汇总明细!A7": "清河县水利局", [PLACE]: 6 });
  const rollup = await rollUpFiles(sheets, [education, wrong], settings);
  expect((await received(sheets)).rows).toEqual([
    ["清河县教育局", 5],
    ["清河县水利局", 6],
  ]);
  expect(told(rollup)[1]).toContain("清河县水利局 added 有 2 处错误或读不出的内容。");
  expect(told(rollup)[1]).toContain("照改过的汇入");
});

describe("a unit that a person has renamed in 汇总明细", () => {
  test("is the same unit when its file comes again", async () => {
    const sheets = await summedUp();
    await type(sheets, { "汇总明细!A7": "清河县水务局" });
    const rollup = await rollUpFiles(sheets, [reportOf("清河县水利局", { [RECEIVED]: 70 })], settings);
    expect(await received(sheets)).toEqual({
      sum: 75,
      rows: [
        ["清河县教育局", 5],
        ["清河县水务局", 70],
      ],
    });
    expect(told(rollup)[0]).toBe("“汇总明细”里“清河县水利局”改成了“清河县水务局”，按改过的名称汇总。");
    expect((await cells(sheets, "汇总单位", "B4:B6")).flat()).toEqual(["清河县教育局", "清河县水务局", ""]);
    expect(told(await rollUpFiles(sheets, [reportOf("清河县水利局", { [RECEIVED]: 71 })], settings)).join("")).toContain("清河县水务局 added");
    expect((await received(sheets)).sum).toBe(76);
  });

  test("has one row in 汇总单位, also where its file comes from another folder, run after run", async () => {
    let sheets = await summedUp([education, { ...water, file: "报送/水利局.xlsx" }]);
    await type(sheets, { "汇总明细!A7": "清河县水务局" });
    const changed = reportOf("清河县水利局", { [RECEIVED]: 70 }, { file: "再报/水利局.xlsx" });
    for (let run = 0; run < 3; run++) {
      const rollup = await rollUpFiles(sheets, [changed], settings);
      expect(rollup.rows.map(({ unit, state }) => [unit, state])).toEqual([
        ["清河县教育局", "added"],
        ["清河县水务局", "added"],
      ]);
      expect((await cells(sheets, "汇总单位", "B4:G7")).map(([unit, , , file, , state]) => [unit, file, state])).toEqual([
        ["清河县教育局", education.file, "已汇总"],
        ["清河县水务局", "再报/水利局.xlsx", "已汇总"],
        ["", "", ""],
        ["", "", ""],
      ]);
      expect((await cells(sheets, "汇总单位", "A2")).flat().join("")).toContain("已汇总 2，");
      sheets = await openFileSheets(await sheets.save());
    }
  });

  test("is asked about where nobody can tell whether it is that", async () => {
    const sheets = await summedUp();
    await type(sheets, { "汇总明细!A7": "清河县水务局", [PLACE]: 1 });
    const rollup = await rollUpFiles(sheets, [water], settings);
    expect((await received(sheets)).sum).toBe(6);
    expect(rollup.rows.find(({ unit }) => unit === "清河县水利局")).toMatchObject({ state: "open", reasons: [{ kind: "rowRenamed" }] });
    expect(told(rollup).join("")).toContain("“清河县水务局”");
  });

  test("keeps the list's name where only that is listed", async () => {
    const roster = ["清河县教育局", "清河县水利局"].map((name) => ({ name, kind: "", contact: "" }));
    const sheets = await summedUp([education, water], { ...settings, roster });
    await type(sheets, { "汇总明细!A7": "清河县水务局" });
    const rollup = await rollUpFiles(sheets, [education], settings);
    expect(rollup.rows.map(({ unit, state }) => [unit, state])).toEqual([
      ["清河县教育局", "added"],
      ["清河县水利局", "added"],
    ]);
    expect((await received(sheets)).rows[1]).toEqual(["清河县水务局", 7]);
  });
});

describe("a row that a person has deleted from 汇总明细", () => {
  test("is told, and 汇总单位 no longer says that it is added", async () => {
    const sheets = await summedUp();
    await deleteRow(sheets, 7);
    const rollup = await rollUpFiles(sheets, [audit], settings);
    expect((await received(sheets)).sum).toBe(14);
    expect(told(rollup)).toContain("清河县水利局 open “汇总明细”里它的行没有了，合计里没有它的数。要汇入，请把它的文件再汇总一次。");
    expect((await cells(sheets, "汇总单位", "G5")).flat()).toEqual(["待定"]);
    const back = await rollUpFiles(sheets, [water], settings);
    expect((await received(sheets)).sum).toBe(21);
    expect(told(back)).toEqual(["清河县水利局 added"]);
  });

  test("and whose file comes at once is added again, and that is told", async () => {
    const sheets = await summedUp();
    await deleteRow(sheets, 7);
    const rollup = await rollUpFiles(sheets, [education, water], settings);
    expect((await received(sheets)).sum).toBe(12);
    expect(told(rollup)[1]).toBe("清河县水利局 added “汇总明细”里它的行曾被删去，这次按文件又汇入了。");
  });
});

describe("rows of 汇总明细 that are no units", () => {
  const totals = ["合计", "合 计", "全县总计", "乡镇小计：", "共计（2家）", "全县合计(8家)", "8家单位合计数", "全县", "汇总", "总数", "计", "Total"];
  test.each(some(totals, 4))("%s is never summed up, and every sum says so until it goes", async (name) => {
    const sheets = await summedUp();
    await type(sheets, { "汇总明细!A8": name, [`汇总明细!${COLUMN}8`]: 12 });
    expect((await received(sheets)).sum).toBe("汇总明细有合计行，请删去");
    const rollup = await rollUpFiles(sheets, [audit], settings);
    expect(rollup.added.map(({ unit }) => unit)).toEqual(["清河县审计局", "清河县教育局", "清河县水利局"]);
    expect(told(rollup)[0]).toBe(`“汇总明细”第 8 行“${name}”是合计，不是单位，没有汇入。请删去这一行：合计在各表里。`);
    expect((await received(sheets)).sum).toBe("汇总明细有合计行，请删去");
    await deleteRow(sheets, 8);
    expect((await received(sheets)).sum).toBe(21);
  });

  test("a unit of a like name is none", async () => {
    const sheets = await summedUp([
      reportOf("清河县审计局", { [RECEIVED]: 9 }),
      reportOf("清河县统计局", { [RECEIVED]: 1 }),
      reportOf("清河县公共计量所", { [RECEIVED]: 2 }),
      reportOf("清河县综合计划局", { [RECEIVED]: 3 }),
      reportOf("全县镇人民政府", { [RECEIVED]: 4 }),
    ]);
    expect((await received(sheets)).sum).toBe(19);
    await sheets.calculate();
    expect((await received(sheets)).sum).toBe(19);
  });

  test("figures without a name keep every sum of them from being one, also beside another unit's blank", async () => {
    const sheets = await summedUp();
    await type(sheets, { "汇总明细!A7": "", [`汇总明细!${COLUMN}6`]: "" });
    expect((await received(sheets)).sum).toBe("汇总明细有数没有写单位");
  });

  test("a unit whose name was cleared is known by its figures, and gets its name back", async () => {
    const sheets = await summedUp();
    await type(sheets, { "汇总明细!A7": "" });
    const rollup = await rollUpFiles(sheets, [audit], settings);
    expect((await received(sheets)).sum).toBe(21);
    expect(told(rollup)[0]).toBe("“汇总明细”第 7 行没有写单位，按数认出是“清河县水利局”，已补上。");
  });

  test("a row without a name that nobody knows is told", async () => {
    const sheets = await summedUp();
    await type(sheets, { [`汇总明细!${COLUMN}9`]: 3 });
    const rollup = await rollUpFiles(sheets, [audit], settings);
    expect(told(rollup)[0]).toBe("“汇总明细”第 9 行有数，没有写单位，没有汇入。请写上单位，或删去这一行。");
    expect((await received(sheets)).sum).toBe("汇总明细有数没有写单位");
    await sheets.calculate();
    expect((await received(sheets)).sum).toBe("汇总明细有数没有写单位");
  });

  test.each(["注：数据截至 12 月 31 日", "清河县气象局"])("%s without figures is named, as every sum lacks a unit because of it", async (name) => {
    const sheets = await summedUp();
    await type(sheets, { "汇总明细!A8": name });
    const rollup = await rollUpFiles(sheets, [education], settings);
    expect((await received(sheets)).sum).toBe("缺1家，其余12");
    expect(told(rollup)[0]).toBe(`“汇总明细”第 8 行“${name}”有名称，没有数，各表的合计都因此写“缺”一家。是单位的，请填上数；不是单位的，请删去这一行。`);
    for (const change of rollup.changes) expect(handChangeSentence(change, "en-US")).toContain("has a name and no figures");
  });

  test("a unit that stands twice is refused, and nothing is written", async () => {
    const sheets = await summedUp();
    await type(sheets, { "汇总明细!A8": "清河县水利局", [`汇总明细!${COLUMN}8`]: 7 });
    await expect(rollUpFiles(sheets, [audit], settings)).rejects.toMatchObject({ code: "doubled", found: "清河县水利局（第 7、8 行）" });
  });

  test("a unit that a person has added by hand is accounted for", async () => {
    const sheets = await summedUp();
    await type(sheets, { "汇总明细!A8": "清河县气象局", [`汇总明细!${COLUMN}8`]: 3 });
    const rollup = await rollUpFiles(sheets, [education], settings);
    expect(rollup.rows.find(({ unit }) => unit === "清河县气象局")).toMatchObject({ state: "added", reasons: [{ kind: "typed" }, { kind: "gaps" }] });
    expect((await cells(sheets, "汇总单位", "B6:G6")).flat()).toEqual(["清河县气象局", "", "", "", 2025, "已汇总"]);
  });
});
