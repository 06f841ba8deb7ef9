import { openFileSheets } from "../../../src/files";
import { rollUpFiles } from "../../../src/jobs";
import { reasonSentence, type RollupSettings } from "../../../src/rollup";
import { reportOf } from "../../rollup/unitReports";
import { cells, COLUMN, education, RECEIVED, received, settings, summedUp, type } from "./standingSum";

const [OLD, NEW] = ["清河县审计局", "清河县审计分局"];
const audit = reportOf(OLD, { [RECEIVED]: 9 }, { errors: 1 });
const using = (choice: NonNullable<RollupSettings["choices"]>["use"]): RollupSettings => ({ ...settings, choices: { use: choice, withErrors: false } });
const accepted = () => summedUp([education, audit], using(new Map([[audit.file, { kind: "asItIs" }]])));

describe("that a file with errors is added as it is, taken back under 处理 while the file has not come again", () => {
  test("takes its figures out, and that is told with what to do", async () => {
    const sheets = await accepted();
    expect((await cells(sheets, "汇总单位", "L4"))[0]).toEqual(["照数汇入"]);
    await type(sheets, { "汇总单位!L4": "" });
    const rollup = await rollUpFiles(sheets, [education], settings);
    const [row] = rollup.rows;
    expect(row).toMatchObject({ unit: OLD, state: "returned" });
    expect(row?.reasons.map((reason) => reasonSentence(reason, "zh-CN")).join("")).toContain("“照数汇入”没有了");
    expect((await received(sheets)).sum).toBe("缺1家，其余5");
    expect((await cells(sheets, "汇总单位", "G4"))[0]).toEqual(["退回"]);
    const again = await openFileSheets(await sheets.save());
    await type(again, { "汇总单位!L4": "照数汇入" });
    await rollUpFiles(again, [audit], settings);
    expect((await received(again)).sum).toBe(14);
  });

  test("is one row of 汇总单位 where the file cannot be read", async () => {
    const sheets = await accepted();
    await type(sheets, { "汇总单位!L4": "" });
    const rollup = await rollUpFiles(sheets, [education, { file: audit.file, fault: { code: "damaged", message: "打不开。" } }], settings);
    expect(rollup.rows.filter(({ unit }) => unit === OLD).map(({ state }) => state)).toEqual(["unread"]);
    expect((await received(sheets)).sum).toBe("缺1家，其余5");
  });

  test("or is taken by --with-errors, and written down again", async () => {
    const sheets = await accepted();
    await type(sheets, { "汇总单位!L4": "" });
    await rollUpFiles(sheets, [education], { ...settings, choices: { use: new Map(), withErrors: true } });
    expect((await received(sheets)).sum).toBe(14);
    expect((await cells(sheets, "汇总单位", "L4"))[0]).toEqual(["照数汇入"]);
  });

  test("changes nothing while it stands, nor where a person has corrected the figures", async () => {
    const sheets = await accepted();
    await rollUpFiles(sheets, [education], settings);
    expect((await received(sheets)).sum).toBe(14);
    await type(sheets, { "汇总单位!L4": "", [`汇总明细!${COLUMN}6`]: 8 });
    await rollUpFiles(sheets, [education], settings);
    expect((await received(sheets)).sum).toBe(13);
  });
});

test("a row of 汇总明细 that was left empty for a unit that is none any more goes, and no sum lacks it", async () => {
  const [first, second] = [reportOf(OLD, { [RECEIVED]: 9 }), reportOf(OLD, { [RECEIVED]: 10 }, { file: "第2稿.xlsx" })];
  const sheets = await summedUp([education, first]);
  await rollUpFiles(sheets, [first, second], settings);
  expect((await received(sheets)).sum).toBe("缺1家，其余5");
  const asNew = new Map([first, second].map(({ file }) => [file, { kind: "asUnit", name: NEW }] as const));
  const open = await openFileSheets(await sheets.save());
  await rollUpFiles(open, [first, second], using(asNew));
  expect((await received(open)).sum).toBe(5);
  const chosen = await openFileSheets(await open.save());
  const rollup = await rollUpFiles(chosen, [first, second], using(new Map([[first.file, { kind: "asUnit", name: NEW }]])));
  expect(rollup.changes).toEqual([]);
  expect(await received(chosen)).toEqual({
    sum: 14,
    rows: [
      [education.organ, 5],
      [NEW, 9],
    ],
  });
});

test("a name without figures that a person has typed stays and is told", async () => {
  const sheets = await summedUp();
  await type(sheets, { "汇总明细!A8": "清河县林业局" });
  const rollup = await rollUpFiles(sheets, [education], settings);
  expect(rollup.changes.map(({ kind }) => kind)).toEqual(["noFigures"]);
  expect((await cells(sheets, "汇总明细", "A8"))[0]).toEqual(["清河县林业局"]);
});
