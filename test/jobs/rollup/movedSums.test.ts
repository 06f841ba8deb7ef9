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

describe("sums that are nowhere to be found are one line a table", () => {
  const blank: [string, ...string[]] = ["", ...Array.from({ length: 15 }, () => "")];
  const lines = (rows: number): [[string, ...string[]], ...[string, ...string[]][]] => [blank, ...Array.from({ length: rows - 1 }, () => blank)];
  test("of whole sheets that are gone", async () => {
    const sheets = await summedUp();
    for (const { name: sheet } of await sheets.survey()) if (/^[三四] /u.test(sheet)) await sheets.writeBlocks([{ sheet, address: "A1", rows: lines(40) }]);
    const rollup = await rollUpFiles(sheets, [education], settings);
    const [one = "", two = "", ...others] = told(rollup);
    expect(others).toEqual([]);
    expect(one).toBe(
      "“表三”这张表找不到了，它的 175 个合计都没有了。各单位的数还在“汇总明细”里。请核对是不是删去了或改过表头；要恢复，请把各单位的文件另汇总成一个新文件。",
    );
    expect(two).toContain("15 个合计都没有了");
    expect(rollup.changes.map((change) => handChangeSentence(change, "en-US"))[0]).toContain("nowhere to be found, and with it 175 sums");
    expect(two).toContain("“表四”这张表找不到了");
  });

  test("of rows that are gone", async () => {
    const sheets = await summedUp();
    await sheets.writeBlocks([{ sheet: SHEET, address: "A6", rows: lines(2) }]);
    const rollup = await rollUpFiles(sheets, [education], settings);
    expect(rollup.changes).toMatchObject([{ kind: "sumsGone", isAll: false }]);
    expect(told(rollup)[0]).toMatch(/^“表三”里 \d+ 个合计找不到了（本年新收/u);
  });
});
