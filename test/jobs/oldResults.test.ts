import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { newFileSheets, openFileSheets } from "../../src/files";
import { checkWorkbook, exportReport, insertSheets, planNextYear } from "../../src/jobs";
import { edition2021, type FigureId } from "../../src/statute";
import { tableFigures } from "../../src/check";
import { cellContent, type CellContent, type ReadableSheets } from "../../src/workbook";
import { realisticTable } from "../check/locate/realisticTable";
import { applicationFigures } from "../check/locate/errors";

const SHEET = "三 依申请公开";
const all = edition2021.tables.flatMap(tableFigures);

/** A workbook whose sheet of applications is seen through a change of its cells, as where nobody computes. */
async function seen(figures: ReadonlyMap<FigureId, number>, change: (cell: CellContent, row: number, column: number) => CellContent): Promise<ReadableSheets> {
  const sheets = newFileSheets();
  await insertSheets(sheets, { totals: "formula", filling: { organ: { name: "某镇人民政府", year: 2025 }, figures: new Map(all.map(({ id }) => [id, figures.get(id) ?? 0])) } });
  return {
    survey: () => sheets.survey(),
    hiddenLines: (areas) => sheets.hiddenLines(areas),
    read: async (areas) => {
      const { sheetNames, blocks } = await sheets.read(areas);
      return { sheetNames, blocks: blocks.map((block, index) => (areas[index]?.sheet === SHEET ? block?.map((cells, row) => cells.map((cell, column) => change(cell, row, column))) : block)) };
    },
  };
}

const kept = (value: number) => (cell: CellContent): CellContent => (cell.kind === "number" && cell.formula !== undefined ? cellContent(value, { formula: cell.formula }) : cell);

test("whatever old results the totals show, all of them are named at once, and no entry is blamed", async () => {
  await fc.assert(fc.asyncProperty(realisticTable(5), fc.nat({ max: 9 }), async (figures, old) => {
    const { findings, faults, counts, ready } = await checkWorkbook(await seen(figures, kept(old)), "zh-CN");
    const totals = applicationFigures.filter((figure) => figure.endsWith(":total") || figure.startsWith("applications.outcomesTotal:"));
    const wrong = totals.filter((figure) => figures.get(figure) !== old);
    expect(findings.filter(({ check }) => /^[AF]/u.test(check)).map(({ check, figures: of }) => [check, [...of].sort()])).toEqual([["F2", [...wrong].sort()]]);
    expect(faults).toEqual([]);
    expect([counts.error, ready]).toEqual([1, false]);
  }), { seed: 20261205, numRuns: 15 });
}, 120_000);

test("an old result is told before what is wrong in the entries, and figures and the next year's workbook wait for it", async () => {
  const figures = new Map([["applications.received:naturalPerson", 3], ["applications.granted:naturalPerson", 2]]);
  const sheets = await seen(figures, kept(0));
  const { findings, faults } = await checkWorkbook(sheets, "zh-CN");
  expect(findings.map(({ check }) => check).slice(0, 2)).toEqual(["F2", "A3"]);
  expect(findings[0]?.message).toMatch(/^表三有 4 格公式的结果是旧的，没有重新计算：「本年新收·总计」显示 0，算出来应是 3；.*请按 F9/u);
  expect(faults.flatMap(({ suspects }) => suspects.flatMap(({ changes }) => changes.map(({ figure }) => figure))).some((figure) => figure.endsWith(":total"))).toBe(false);
  await expect(exportReport(sheets, "zh-CN")).rejects.toMatchObject({ code: "oldResults" });
  await expect(planNextYear(sheets, { totals: "formula", source: "" })).rejects.toMatchObject({ code: "oldResults" });
});

test("a formula that does not add up all parts is no old result: it is named as a wrong formula", async () => {
  const figures = new Map([["applications.received:naturalPerson", 3], ["applications.received:other", 1], ["applications.carriedOut:naturalPerson", 3], ["applications.carriedOut:other", 1]]);
  const sheets = await seen(figures, (cell, row, column) => (row === 5 && column === 9 ? cellContent(3, { formula: "=SUM(D6:H6)" }) : cell));
  const { findings, faults } = await checkWorkbook(sheets, "zh-CN");
  expect(findings.map(({ check }) => check)).not.toContain("F2");
  expect(faults[0]?.message).toMatch(/^J6「本年新收·总计」的公式没有把各项都加上，算出 3，应是 4，请检查公式/u);
});

const input = join(__dirname, "../../../shared/inputs/14-manual-calculation.xlsx");
(existsSync(input) ? test : test.skip)("a file of a program that was told not to compute (skipped where the inputs are not at hand)", async () => {
  const { findings, faults } = await checkWorkbook(await openFileSheets(new Uint8Array(readFileSync(input))), "en-US");
  expect(faults).toEqual([]);
  expect(findings.map(({ check, cells }) => [check, ...cells.map(({ address }) => address)])).toEqual([["F2", "J6", "J8", "D29", "J29"]]);
  expect(findings[0]?.message).toMatch(/^Table 3 has 4 old results of formulas.*press F9/u);
});
