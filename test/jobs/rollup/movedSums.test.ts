import { rollUpFiles } from "../../../src/jobs";
import { handChangeSentence, type Rollup } from "../../../src/rollup";
import type { FileSheets } from "../../../src/files";
import { COLUMN, education, received, settings, summedUp, type } from "./standingSum";

const told = ({ changes }: Rollup): string[] => changes.map((change) => handChangeSentence(change, "zh-CN"));
const SHEET = "三 依申请公开";

const formulas = async (sheets: FileSheets, sheet: string, address: string): Promise<string[]> =>
  (await sheets.read([{ sheet, address }])).blocks[0]?.flat().map(({ formula }) => formula ?? "") ?? [];

const OUTSIDE = "汇总明细有的行不在相加的范围里，请再汇总一次";

test("a unit in a row that was put in above the first one, which moves all ranges down, is in no sum: they say so until the next run", async () => {
  const sheets = await summedUp();
  const [formula = ""] = await formulas(sheets, "汇总明细", "A2");
  expect(formula).toContain("COUNTA($A$5:$A$5105)>COUNTA($A$6:$A$105)");
  // As Excel has it after a row was put in at 6: ranges that begin there are moved, those around it grow.
  const moved = formula.replaceAll("$A$6:$A$105", "$A$7:$A$106").replace("$A$5:$A$5105", "$A$5:$A$5106");
  await type(sheets, { "汇总明细!A2": { formula: moved }, "汇总明细!A8": "清河县气象局", [`汇总明细!${COLUMN}8`]: 3 });
  await sheets.calculate();
  expect((await received(sheets)).sum).toBe(OUTSIDE);
  await rollUpFiles(sheets, [education], settings);
  await sheets.calculate();
  expect((await received(sheets)).sum).toBe(15);
});

test("units below the rows that were summed up are in no sum: all say so, and have them after a new run", async () => {
  const sheets = await summedUp();
  await type(sheets, { "汇总明细!A106": "清河县气象局", [`汇总明细!${COLUMN}106`]: 3 });
  await sheets.calculate();
  expect((await received(sheets)).sum).toBe(OUTSIDE);
  await rollUpFiles(sheets, [education], settings);
  expect((await formulas(sheets, SHEET, "J6"))[0]).toContain(`SUM(汇总明细!${COLUMN}6:${COLUMN}205)`);
  const { blocks } = await sheets.read([{ sheet: "汇总明细", address: "A2" }]);
  expect(blocks[0]?.[0]?.[0]?.value).toBe("");
});

test("sums that were exchanged are named as such, and none of them is taken for its own", async () => {
  const sheets = await summedUp();
  const [one = "", other = ""] = [...(await formulas(sheets, SHEET, "J6")), ...(await formulas(sheets, SHEET, "D6"))];
  await type(sheets, { [`${SHEET}!J6`]: { formula: other }, [`${SHEET}!D6`]: { formula: one } });
  const rollup = await rollUpFiles(sheets, [education], settings);
  expect(rollup.changes.map(({ kind }) => kind)).toEqual(["sumOther", "sumOther"]);
  expect(told(rollup).join("")).toContain(`${SHEET}!J6（本年新收·总计）的公式加的是“`);
  expect(told(rollup).join("")).toContain("它的各单位合计是 12");
  for (const change of rollup.changes) expect(handChangeSentence(change, "en-US")).toContain("and not its own figure");
  await type(sheets, { [`${SHEET}!J6`]: "", [`${SHEET}!D6`]: "" });
  expect(told(await rollUpFiles(sheets, [education], settings))).toEqual([]);
  expect((await received(sheets)).sum).toBe(12);
});

test("a sum that was dragged to another cell is named there, and its own cell is a sum again", async () => {
  const sheets = await summedUp();
  const [formula = ""] = await formulas(sheets, SHEET, "J6");
  await type(sheets, { [`${SHEET}!J6`]: "", [`${SHEET}!D6`]: { formula } });
  const rollup = await rollUpFiles(sheets, [education], settings);
  expect(rollup.changes.map(({ kind }) => kind)).toEqual(["sumOther"]);
  expect((await received(sheets)).sum).toBe(12);
});

describe("a workbook that was pasted as values", () => {
  async function pasted(): Promise<FileSheets> {
    const sheets = await summedUp();
    for (const { name, used } of await sheets.survey()) {
      if (!used) continue;
      const { blocks } = await sheets.read([{ sheet: name, address: "A1:GZ60" }]);
      const typed = (blocks[0] ?? []).flatMap((line, row) =>
        line.flatMap(({ formula, value }, column) => (formula === undefined ? [] : [[`${name}!${letters(column)}${row + 1}`, value] as const])),
      );
      await type(sheets, Object.fromEntries(typed));
    }
    return sheets;
  }
  const letters = (index: number): string => (index < 26 ? "" : String.fromCodePoint(64 + Math.floor(index / 26))) + String.fromCodePoint(65 + (index % 26));

  test("is told in a line a sheet, and its sums come back once their cells are emptied", async () => {
    const sheets = await pasted();
    await type(sheets, { [`${SHEET}!J6`]: 99 });
    const rollup = await rollUpFiles(sheets, [education], settings);
    expect(new Set(rollup.changes.map(({ kind }) => kind))).toEqual(new Set(["sumsLost"]));
    const line = told(rollup).find((sentence) => sentence.startsWith(`“${SHEET}”`));
    expect(line).toContain("1 个与各单位合计不同（本年新收·总计：现在 99，各单位合计 12）");
    for (const change of rollup.changes) expect(handChangeSentence(change, "en-US")).toContain("is a formula any more");
    await type(sheets, { [`${SHEET}!J6`]: "" });
    await rollUpFiles(sheets, [education], settings);
    expect((await received(sheets)).sum).toBe(12);
    await sheets.calculate();
    expect((await received(sheets)).sum).toBe(12);
  });
});
