import { openFileSheets, type FileSheets } from "../../../src/files";
import { rollUpFiles } from "../../../src/jobs";
import { handChangeSentence, reasonSentence, type Rollup, type RollupSettings, type UnitReport } from "../../../src/rollup";
import { reportOf } from "../../rollup/unitReports";
import { cells, COLUMN, education, RECEIVED, received, settings, summedUp, type } from "./standingSum";

/** 本年新收·自然人, in the column before. */
const PERSON = "applications.received:naturalPerson";
const police = reportOf("清河县公安局", { [RECEIVED]: 16 });
const second = reportOf("清河县公安局", { [RECEIVED]: 20 }, { file: "公安2.xlsx" });
const using = (file: string): RollupSettings => ({ ...settings, choices: { use: new Map([[file, { kind: "asItIs" }]]), withErrors: false } });

const told = ({ rows, changes }: Rollup): string[] => [
  ...changes.map((change) => handChangeSentence(change, "zh-CN")),
  ...rows.flatMap(({ file, state, reasons, kept }) =>
    kept ? [] : [`${file} ${state} ${reasons.map((reason) => reasonSentence(reason, "zh-CN")).join("")}`.trim()],
  ),
];
const reopened = async (sheets: FileSheets): Promise<FileSheets> => openFileSheets(await sheets.save());

/** The police's 16 corrected to 500, and both of its drafts there then. */
async function waiting(more: readonly UnitReport[] = []) {
  const sheets = await summedUp([education, police]);
  await type(sheets, { [`汇总明细!${COLUMN}6`]: 500 });
  const rollup = await rollUpFiles(sheets, [police, second, ...more], settings);
  return { sheets: await reopened(sheets), rollup };
}

const HELD = "“汇总明细”里手工改过的 1 个数（本年新收·总计：原来报 16，手工改为 500）记下了，用原来那一份时照改过的算。";
const COUNTS = "“汇总明细”里手工改过 1 个数（本年新收·总计：文件里 16，现在 500），照改过的汇入。";

test("while a unit waits for a choice what was corrected of it is kept, and one line says so", async () => {
  const { sheets, rollup } = await waiting();
  expect((await received(sheets)).sum).toBe("缺1家，其余5");
  expect(told(rollup)).toEqual([
    "公安2.xlsx open 这个单位还报了 清河县公安局.xlsx，1 个数不同（本年新收·总计：20 与 500）。请选定用哪一份。",
    `清河县公安局.xlsx open 这个单位还报了 公安2.xlsx，1 个数不同（本年新收·总计：20 与 500）。请选定用哪一份。${HELD}`,
  ]);
});

test.each<[string, (sheets: FileSheets) => Promise<RollupSettings>]>([
  ["with --use", () => Promise.resolve(using("清河县公安局.xlsx"))],
  [
    "under 处理",
    async (sheets) => {
      const row = (await cells(sheets, "汇总单位", "E4:E8")).findIndex(([file]) => file === "清河县公安局.xlsx") + 4;
      await type(sheets, { [`汇总单位!L${row}`]: "照数汇入" });
      return settings;
    },
  ],
])("it counts again where the same file is chosen %s, also runs later, and that is told", async (_, choose) => {
  let { sheets } = await waiting();
  for (const outcomes of [[police, second], [education]]) {
    await rollUpFiles(sheets, outcomes, settings);
    sheets = await reopened(sheets);
  }
  const rollup = await rollUpFiles(sheets, [police, second], await choose(sheets));
  expect((await received(sheets)).sum).toBe(505);
  expect(told(rollup)[1]).toBe(`清河县公安局.xlsx added ${COUNTS}`);
  const after = await reopened(sheets);
  await rollUpFiles(after, [police, second], settings);
  expect((await received(after)).sum).toBe(505);
});

test("it is kept with its own file where the other one is chosen, and that is told", async () => {
  const { sheets } = await waiting();
  const rollup = await rollUpFiles(sheets, [police, second], using("公安2.xlsx"));
  expect((await received(sheets)).sum).toBe(25);
  expect(told(rollup).slice(0, 2)).toEqual(["公安2.xlsx added", `清河县公安局.xlsx copy 已选定用 公安2.xlsx，这一份没有汇入。${HELD}`]);
});

test("it is there again after a file with errors that took its place for a while was put right", async () => {
  const sheets = await summedUp([education, police]);
  await type(sheets, { [`汇总明细!${COLUMN}6`]: 500 });
  const broken = { ...police, figures: second.figures.map((said) => (said === 20 ? 9999 : said)), errors: 1 };
  expect(told(await rollUpFiles(sheets, [broken], settings)).join("")).toContain(HELD);
  expect((await received(sheets)).sum).toBe("缺1家，其余5");
  const again = await reopened(sheets);
  expect(told(await rollUpFiles(again, [police], settings))).toEqual([`清河县公安局.xlsx added ${COUNTS}`]);
  expect((await received(again)).sum).toBe(505);
});

test("a file that is left out for a while is as it was corrected once it counts again", async () => {
  let sheets = await summedUp([education, police]);
  await type(sheets, { [`汇总明细!${COLUMN}6`]: 500, "汇总单位!L4": "不汇入" });
  expect(told(await rollUpFiles(sheets, [police], settings)).join("")).toContain(HELD);
  expect((await received(sheets)).sum).toBe(5);
  sheets = await reopened(sheets);
  await rollUpFiles(sheets, [police], settings);
  await type(sheets, { "汇总单位!L4": "照数汇入" });
  sheets = await reopened(sheets);
  expect(told(await rollUpFiles(sheets, [police], settings))).toEqual([`清河县公安局.xlsx added ${COUNTS}`]);
  expect((await received(sheets)).sum).toBe(505);
});

test("a file that could not be read while its unit waited takes nothing of it away", async () => {
  const { sheets } = await waiting();
  await rollUpFiles(sheets, [{ file: police.file, fault: { code: "damaged", message: "打不开。" } }], settings);
  const again = await reopened(sheets);
  await rollUpFiles(again, [police, second], using("清河县公安局.xlsx"));
  expect((await received(again)).sum).toBe(505);
});

describe("a figure of which the old file and the new one say the same", () => {
  const blank = reportOf("清河县公安局", { [RECEIVED]: 16, [PERSON]: null });
  const corrected = async () => {
    const sheets = await summedUp([education, blank]);
    await type(sheets, { "汇总明细!L6": 0 });
    return sheets;
  };

  test("is as a person has corrected it, and that is told", async () => {
    const sheets = await corrected();
    expect(await cells(sheets, "汇总明细", "L5:L6")).toEqual([["自然人"], [0]]);
    const changed = reportOf("清河县公安局", { [RECEIVED]: 20, [PERSON]: null });
    expect(told(await rollUpFiles(sheets, [changed], settings))).toEqual([
      "清河县公安局.xlsx added “汇总明细”里手工改过 1 个数（本年新收·自然人：文件里 没有填，现在 0），照改过的汇入。换成新报的数，改了 1 个（本年新收·总计：16 改为 20）。",
    ]);
    expect((await received(sheets)).sum).toBe(25);
    expect((await cells(sheets, "汇总明细", "L6"))[0]).toEqual([0]);
  });

  test("is the file's where that has changed it", async () => {
    const sheets = await corrected();
    const changed = reportOf("清河县公安局", { [RECEIVED]: 16, [PERSON]: 3 });
    expect(told(await rollUpFiles(sheets, [changed], settings)).join("")).toContain("手工改为 0），手工改的没有了。");
    expect((await cells(sheets, "汇总明细", "L6"))[0]).toEqual([3]);
  });

  test("does not make a changed file with errors count", async () => {
    const sheets = await corrected();
    const changed = reportOf("清河县公安局", { [RECEIVED]: 20, [PERSON]: null }, { errors: 1 });
    expect((await rollUpFiles(sheets, [changed], settings)).rows.map(({ state }) => state)).toEqual(["returned", "added"]);
  });
});

test("of two drafts the one that was chosen and corrected stays the one that counts", async () => {
  const sheets = await summedUp([education, police, second], using("清河县公安局.xlsx"));
  await type(sheets, { [`汇总明细!${COLUMN}6`]: 500 });
  const again = await reopened(sheets);
  const rollup = await rollUpFiles(again, [police, second], settings);
  expect(rollup.rows.filter(({ unit }) => unit === police.organ).map(({ file, state }) => [file, state])).toEqual([
    ["公安2.xlsx", "copy"],
    ["清河县公安局.xlsx", "added"],
  ]);
  expect((await received(again)).sum).toBe(505);
});

test("a record of before that column is read, and a column that a person has put there stays", async () => {
  const { sheets } = await waiting();
  expect((await cells(sheets, "汇总记录", "I2"))[0]).toEqual(["手工改的数"]);
  for (const [head, column] of [
    ["", "I"],
    ["我的备注", "J"],
  ] as const) {
    const old = await summedUp([education, police]);
    await type(old, { [`汇总明细!${COLUMN}6`]: 500, "汇总记录!I2": head });
    const before = await reopened(old);
    const rollup = await rollUpFiles(before, [police, second], settings);
    expect(rollup.changes).toEqual([]);
    expect((await cells(before, "汇总记录", "I2:J2"))[0]).toEqual(column === "I" ? ["手工改的数", ""] : [head, "手工改的数"]);
    const again = await reopened(before);
    await rollUpFiles(again, [police, second], using("清河县公安局.xlsx"));
    expect((await received(again)).sum).toBe(505);
  }
});
