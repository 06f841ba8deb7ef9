import { openFileSheets, type FileSheets } from "../../../src/files";
import { rollUpFiles } from "../../../src/jobs";
import type { Choice, UnitOutcome } from "../../../src/rollup";
import { reportOf } from "../../rollup/unitReports";
import { education, linesIn, RECEIVED, received, settings, summedUp, type, water } from "./standingSum";

const LEAVE = "不汇入";
const AUDIT = "清河县审计局";
const audit = reportOf(AUDIT, { [RECEIVED]: 9 });
/** Another unit's name and figures under the name of a file that has come before. */
const mistaken = reportOf(AUDIT, { [RECEIVED]: 10 }, { file: water.file });
const nameless = reportOf("", { [RECEIVED]: 3 }, { file: "无名.xlsx" });
const POST = "清河县邮政局";

const again = async (sheets: FileSheets, outcomes: readonly UnitOutcome[], use: readonly (readonly [string, Choice])[] = []): Promise<FileSheets> => {
  await rollUpFiles(sheets, outcomes, { ...settings, choices: { use: new Map(use), withErrors: false } });
  return openFileSheets(await sheets.save());
};

describe("不汇入 is said of a line: of one file several units may have some", () => {
  test("what the file had said before counts on where what it says now, of another unit, is left out", async () => {
    let sheets = await again(await summedUp(), [audit, mistaken]);
    expect(await linesIn(sheets)).toContainEqual([AUDIT, water.file, "待定", ""]);
    const row = 4 + (await linesIn(sheets)).findIndex(([unit, file]) => unit === AUDIT && file === water.file);
    await type(sheets, { [`汇总单位!L${row}`]: LEAVE });
    for (const outcomes of [[mistaken], [], [mistaken]]) {
      sheets = await again(sheets, outcomes);
      expect(await linesIn(sheets)).toEqual([
        [education.organ, education.file, "已汇总", ""],
        [water.organ, water.file, "已汇总", ""],
        [AUDIT, audit.file, "已汇总", ""],
        [AUDIT, water.file, LEAVE, LEAVE],
      ]);
      expect((await received(sheets)).sum).toBe(21);
    }
  });

  test("it holds for what stands of a file that names another unit by now, which counts as that", async () => {
    let sheets = await summedUp();
    await type(sheets, { "汇总单位!L5": LEAVE });
    for (const outcomes of [[mistaken], []]) {
      sheets = await again(sheets, outcomes);
      expect(await linesIn(sheets)).toEqual([
        [education.organ, education.file, "已汇总", ""],
        [water.organ, water.file, LEAVE, LEAVE],
        [AUDIT, water.file, "已汇总", ""],
      ]);
      expect((await received(sheets)).sum).toBe(15);
    }
  });

  test("a file of which nothing but the name of its unit is new stays left out", async () => {
    let sheets = await summedUp();
    await type(sheets, { "汇总单位!L5": LEAVE });
    for (const outcomes of [[{ ...water, organ: "清河县水务局" }], []]) {
      sheets = await again(sheets, outcomes);
      expect((await linesIn(sheets)).filter(([, file]) => file === water.file)).toEqual([["清河县水务局", water.file, LEAVE, LEAVE]]);
      expect((await received(sheets)).sum).toBe(5);
    }
  });

  test.each([[[water]], [[]]])("a unit that was renamed by hand is left out too", async (outcomes) => {
    const sheets = await summedUp();
    await type(sheets, { "汇总明细!A7": "清河县水务局", "汇总单位!L5": LEAVE });
    const after = await again(sheets, outcomes);
    expect(await linesIn(after)).toContainEqual(["清河县水务局", water.file, LEAVE, LEAVE]);
    expect(await received(after)).toEqual({ sum: 5, rows: [[education.organ, 5]] });
  });

  test("what is decided now of a file that has not come takes it back for no other", async () => {
    const sheets = await summedUp();
    await type(sheets, { "汇总单位!L5": LEAVE });
    const after = await again(sheets, [], [[education.file, { kind: "asUnit", name: water.organ }]]);
    expect(await linesIn(after)).toContainEqual([water.organ, water.file, LEAVE, LEAVE]);
    expect((await received(after)).sum).toBe(5);
  });

  test("a file that could not be read meanwhile is still left out when it can", async () => {
    let sheets = await summedUp();
    await type(sheets, { "汇总单位!L5": LEAVE });
    for (const outcomes of [[water], [{ file: water.file, fault: { code: "damaged", message: "打不开。" } }], [water]]) {
      sheets = await again(sheets, outcomes);
      expect((await linesIn(sheets)).filter(([, file]) => file === water.file)).toEqual([[water.organ, water.file, LEAVE, LEAVE]]);
    }
  });
});

describe("a file that names nobody, and was decided to count as a unit", () => {
  test.each([[[nameless]], [[]]])("is left out in one line, and counts as that unit again where 处理 is emptied", async (outcomes) => {
    let sheets = await again(await summedUp([education]), [nameless], [[nameless.file, { kind: "asUnit", name: POST }]]);
    await type(sheets, { "汇总单位!L5": LEAVE });
    for (const come of [outcomes, [nameless]]) {
      sheets = await again(sheets, come);
      expect((await linesIn(sheets)).slice(1)).toEqual([[POST, nameless.file, LEAVE, LEAVE]]);
      expect((await received(sheets)).sum).toBe(5);
    }
    await type(sheets, { "汇总单位!L5": "" });
    for (const come of [[nameless], [], [nameless]]) {
      sheets = await again(sheets, come);
      expect((await linesIn(sheets)).slice(1)).toEqual([[POST, nameless.file, "已汇总", `算作“${POST}”`]]);
      expect(await received(sheets)).toEqual({
        sum: 8,
        rows: [
          [education.organ, 5],
          [POST, 3],
        ],
      });
    }
  });
});

test("a unit that was renamed by hand counts once where its file is decided to count under the old name", async () => {
  const sheets = await summedUp();
  await type(sheets, { "汇总明细!A7": "清河县水务局" });
  const after = await again(sheets, [water], [[water.file, { kind: "asUnit", name: water.organ }]]);
  expect(await received(after)).toEqual({
    sum: 12,
    rows: [
      [education.organ, 5],
      [water.organ, 7],
    ],
  });
});
