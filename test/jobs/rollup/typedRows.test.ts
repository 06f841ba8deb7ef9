import { openFileSheets, type FileSheets } from "../../../src/files";
import { rollUpFiles } from "../../../src/jobs";
import { reasonSentence, type Rollup, type RollupSettings, type UnitOutcome } from "../../../src/rollup";
import type { CellInput } from "../../../src/workbook";
import { reportOf } from "../../rollup/unitReports";
import { cells, COLUMN, education, RECEIVED, received, settings, summedUp, water } from "./standingSum";

const AUDIT = "清河县审计局";
const wrong = reportOf(AUDIT, { [RECEIVED]: 3 }, { errors: 2 });
const damaged: UnitOutcome = { file: `${AUDIT}.xlsx`, fault: { code: "damaged", message: "打不开。" } };
const TYPED = "“汇总明细”里手工填的，没有文件。";

/** A sum in which a person has then typed a row of 汇总明细 for the unit of a file that was not added. */
async function typedBeside(first: UnitOutcome, figure: number, given: RollupSettings = settings): Promise<FileSheets> {
  const sheets = await summedUp([education, water, first], given);
  const [like = []] = await cells(sheets, "汇总明细", "A7:GS7");
  const column = COLUMN.charCodeAt(0) - "A".charCodeAt(0);
  const row: [CellInput, ...CellInput[]] = [AUDIT, ...like.slice(1).map((value, index) => (index + 1 === column ? figure : value))];
  await sheets.writeBlocks([{ sheet: "汇总明细", address: "A8", rows: [row] }]);
  return sheets;
}

async function again(sheets: FileSheets, outcomes: readonly UnitOutcome[], given: RollupSettings = settings): Promise<{ rollup: Rollup; sheets: FileSheets }> {
  const rollup = await rollUpFiles(sheets, outcomes, given);
  return { rollup, sheets: await openFileSheets(await sheets.save()) };
}

/** What 汇总单位 says of the unit: file, state, 情况, 处理. */
const rowsOf = async (sheets: FileSheets) =>
  (await cells(sheets, "汇总单位", "A4:L9")).filter(([, unit]) => unit === AUDIT).map((row) => [row[4], row[6], row[10], row[11]]);

const toldOf = ({ rows }: Rollup, language: "zh-CN" | "en-US" = "zh-CN") =>
  rows.filter(({ unit, kept }) => unit === AUDIT && !kept).map(({ state, reasons }) => [state, ...reasons.map((reason) => reasonSentence(reason, language))]);

test("a row that says just what the returned file says is a decision for that file: it stays, however often that comes", async () => {
  const first = await again(await typedBeside(wrong, 3), [education, water, wrong]);
  const said = "“汇总明细”里手工填的一行与文件里的数相同，照数汇入。";
  expect(toldOf(first.rollup)).toEqual([["added", "有 2 处错误或读不出的内容。", said]]);
  expect(toldOf(first.rollup, "en-US")[0]?.at(-1)).toBe("A row typed into 汇总明细 says what the file says, which is added as it is.");
  expect(await rowsOf(first.sheets)).toEqual([[wrong.file, "已汇总", `有 2 处错误或读不出的内容。${said}`, "照数汇入"]]);
  const second = await again(first.sheets, [education, water, wrong]);
  expect(await received(second.sheets)).toMatchObject({ sum: 15 });
  expect(toldOf(second.rollup)).toEqual([["added", "有 2 处错误或读不出的内容。"]]);
});

test.each<[string, UnitOutcome, number, string]>([
  ["the file that was returned, with other figures than were typed", wrong, 4, "已汇总"],
  ["the file that was returned, with the same", wrong, 3, "已汇总"],
  ["one that was mended", reportOf(AUDIT, { [RECEIVED]: 9 }), 4, "已汇总"],
  ["one that is refused once more", reportOf(AUDIT, { [RECEIVED]: 8 }, { errors: 1 }), 4, "退回"],
])("a row that was told as typed no longer says that it is added beside that of %s, and the counts are those of the rows", async (_, file, figure, state) => {
  const first = await again(await typedBeside(wrong, figure), []);
  expect(await rowsOf(first.sheets)).toEqual([
    [wrong.file, "退回", "有 2 处错误或读不出的内容。", ""],
    ["", "已汇总", TYPED, ""],
  ]);
  const second = await again(first.sheets, [file]);
  const [ofFile, typed] = await rowsOf(second.sheets);
  expect([ofFile?.[0], ofFile?.[1]]).toEqual([wrong.file, state]);
  expect(typed).toEqual(["", "重复", `“汇总明细”里手工填的一行现在归 ${wrong.file}，请看那一行。`, ""]);
  const states = (await cells(second.sheets, "汇总单位", "G4:G9")).flat();
  expect((await cells(second.sheets, "汇总单位", "A2")).flat()[0]).toContain(`已汇总 ${states.filter((one) => one === "已汇总").length}，`);
});

test.each([[[damaged, damaged]], [[[], damaged]], [[damaged, []]]] as const)(
  "beside a file that cannot be read a typed row is one that was typed: %#",
  async (runs) => {
    const roster = [education, water, wrong].map(({ organ }) => ({ name: organ, kind: "", contact: "" }));
    let sheets = await typedBeside(damaged, 4, { ...settings, roster });
    for (const run of runs) {
      const next = await again(sheets, [run].flat(), { ...settings, roster });
      sheets = next.sheets;
      const rows = await rowsOf(sheets);
      expect(rows.map(([file, state]) => [file, state])).toEqual([
        [damaged.file, "读不出"],
        ["", "已汇总"],
      ]);
      expect(String(rows[1]?.[2])).toMatch(/^“汇总明细”里手工填的，没有文件。(?!“汇总明细”里手工)/u);
    }
    expect(await received(sheets)).toMatchObject({ sum: 16 });
  },
);
