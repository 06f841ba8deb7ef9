import { openFileSheets, type FileSheets } from "../../../src/files";
import { rollUpFiles } from "../../../src/jobs";
import { ownName, reasonSentence, type Choice, type Rollup, type RollupSettings, type UnitReport } from "../../../src/rollup";
import { reportOf } from "../../rollup/unitReports";
import { cells, COLUMN, education, RECEIVED, received, settings, summedUp, type, water } from "./standingSum";

const FILE = education.file;
const audit: UnitReport = { ...reportOf("清河县审计局", { [RECEIVED]: 9 }), file: FILE };
const told = ({ rows }: Rollup, language: "zh-CN" | "en-US" = "zh-CN"): string[] =>
  rows.flatMap(({ unit, state, reasons, kept }) =>
    kept ? [] : [`${unit} ${state} ${reasons.map((reason) => reasonSentence(reason, language)).join(" ")}`.trim()],
  );
const decided = (choice: Choice, given = settings): RollupSettings => ({ ...given, choices: { use: new Map([[FILE, choice]]), withErrors: false } });
const states = async (sheets: FileSheets) =>
  (await cells(sheets, "汇总单位", "B4:G8")).flatMap(([unit, , , , , state]) => (unit === "" ? [] : [`${unit} ${state}`]));
const again = async (sheets: FileSheets): Promise<FileSheets> => openFileSheets(await sheets.save());
const ASKED = `这个文件上次是按“${education.organ}”汇入的，那时的数还在合计里，现在写的是另一个单位。是它改了名称或者报错了单位的，请定为照数汇入，原来那一行由它代替；是另一个单位的文件，请换个文件名再汇总（在窗格里点“是另一个单位”就行）。`;

test("a file that names another unit than the one that it was added as is asked about, and so it is by the next run", async () => {
  const sheets = await summedUp();
  const rollup = await rollUpFiles(sheets, [audit, water], settings);
  expect(told(rollup)).toEqual([`清河县审计局 open ${ASKED}`, "清河县水利局 added"]);
  expect(told(rollup, "en-US")[0]).toContain("when it was last summed up this file counted as “清河县教育局”");
  expect((await received(sheets)).rows).toEqual([
    [education.organ, 5],
    [water.organ, 7],
  ]);
  const next = await again(sheets);
  expect(told(await rollUpFiles(next, [audit, water], settings))).toEqual([`清河县审计局 open ${ASKED}`, "清河县水利局 added"]);
});

test("a file that was set apart by a number counts beside the other, and under its own name too from then on", async () => {
  const sheets = await summedUp();
  const apart = { ...audit, file: `${FILE}（2）` };
  const rows = [
    [education.organ, 5],
    [water.organ, 7],
    ["清河县审计局", 9],
  ];
  expect(told(await rollUpFiles(sheets, [apart, water], settings))).toEqual(["清河县审计局 added", "清河县水利局 added"]);
  expect(await received(sheets)).toEqual({ sum: 21, rows });
  let next = await again(sheets);
  for (const received of [10, 10]) {
    const changed = { ...reportOf("清河县审计局", { [RECEIVED]: received }), file: FILE };
    expect(told(await rollUpFiles(next, [changed], settings)).join("")).not.toContain("上次是按");
    next = await again(next);
  }
  expect(told(await rollUpFiles(next, [education], settings))).toEqual(["清河县教育局 added"]);
  expect((await received(next)).sum).toBe(22);
});

test.each([
  ["at once", false],
  ["after it was asked, written under 处理", true],
])("once it is taken as it is its row is in the place of the old one: %s", async (_, isWritten) => {
  const sheets = await summedUp();
  if (isWritten) {
    await rollUpFiles(sheets, [audit, water], settings);
    const row = (await states(sheets)).indexOf("清河县审计局 待定") + 4;
    await type(sheets, { [`汇总单位!L${row}`]: "照数汇入" });
  }
  const next = await again(sheets);
  const rollup = await rollUpFiles(next, [audit, water], isWritten ? settings : decided({ kind: "asItIs" }));
  expect(told(rollup)).toContain(`清河县审计局 added 这个文件上次是按“${education.organ}”汇入的，那一行由它代替。`);
  expect(await received(next)).toEqual({
    sum: 16,
    rows: [
      ["清河县审计局", 9],
      [water.organ, 7],
    ],
  });
  const last = await again(next);
  expect(told(await rollUpFiles(last, [audit, water], settings))).toEqual(["清河县审计局 added", "清河县水利局 added"]);
  expect((await received(last)).sum).toBe(16);
  expect(await states(last)).toEqual(expect.arrayContaining(["清河县审计局 已汇总", "清河县水利局 已汇总"]));
  expect(await states(last)).not.toContain("清河县教育局 已汇总");
});

test("it can count as the old unit: its figures take the place of those", async () => {
  const sheets = await summedUp();
  await rollUpFiles(sheets, [audit, water], decided({ kind: "asUnit", name: education.organ }));
  expect((await received(sheets)).rows).toEqual([
    [education.organ, 9],
    [water.organ, 7],
  ]);
});

test("where nothing but the name was corrected it is that unit's, and told", async () => {
  const sheets = await summedUp();
  const rollup = await rollUpFiles(sheets, [{ ...education, organ: "清河县审计局" }, water], settings);
  expect(told(rollup)).toEqual([`清河县审计局 added 这个文件上次是按“${education.organ}”汇入的，那一行由它代替。`, "清河县水利局 added"]);
  expect(await received(sheets)).toEqual({
    sum: 12,
    rows: [
      ["清河县审计局", 5],
      [water.organ, 7],
    ],
  });
});

test("it is asked where a person has corrected the old row, whose figures are told to be gone when it is taken", async () => {
  const sheets = await summedUp();
  await type(sheets, { [`汇总明细!${COLUMN}6`]: 6 });
  const next = await again(sheets);
  const named = { ...education, organ: "清河县审计局" };
  expect(told(await rollUpFiles(next, [named, water], settings))[0]).toBe(`清河县审计局 open ${ASKED}`);
  const rollup = await rollUpFiles(await again(next), [named, water], decided({ kind: "asItIs" }));
  expect(told(rollup)[0]).toContain("“汇总明细”里手工改过的 1 个数（本年新收·总计：原来报 5，手工改为 6）没有了。");
});

test("two files that have changed their names with one another are no question", async () => {
  const sheets = await summedUp();
  const rollup = await rollUpFiles(
    sheets,
    [
      { ...education, file: water.file },
      { ...water, file: FILE },
    ],
    settings,
  );
  expect(told(rollup)).toEqual(["清河县教育局 added", "清河县水利局 added"]);
  expect((await received(sheets)).sum).toBe(12);
});

test("a unit of the list that a file no longer names is asked about, as what it names now", async () => {
  const listed = { ...settings, roster: [education.organ, water.organ].map((name) => ({ name, kind: "", contact: "" })) };
  const sheets = await summedUp([education, water], listed);
  const rollup = await rollUpFiles(sheets, [audit, water], listed);
  expect(told(rollup)[1]).toContain(ASKED);
  expect((await received(sheets)).sum).toBe(12);
});

test("the own figures, given as a unit's file before, are in the sum once", async () => {
  const office = { ...education, organ: "清河县人民政府办公室" };
  const sheets = await summedUp([office, water], decided({ kind: "asItIs" }));
  const own: UnitReport = { ...reportOf(settings.organ, { [RECEIVED]: 8 }), file: FILE, own: true };
  const rollup = await rollUpFiles(sheets, [own, water], settings);
  expect(told(rollup)[0]).toContain(`${ownName(settings.organ)} open 这个文件上次是按“清河县人民政府办公室”汇入的`);
  const next = await again(sheets);
  await rollUpFiles(next, [own, water], decided({ kind: "asItIs" }));
  expect((await received(next)).sum).toBe(15);
  const last = await again(next);
  await rollUpFiles(last, [own, water], settings);
  expect((await received(last)).rows).toEqual((await received(next)).rows);
});
