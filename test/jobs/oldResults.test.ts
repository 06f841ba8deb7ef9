import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { openFileSheets } from "../../src/files";
import { checkWorkbook, createReport, exportReport, narrativePage, planNextYear } from "../../src/jobs";
import type { FigureId } from "../../src/statute";
import { cellContent, type CellContent, type ReadableSheets } from "../../src/workbook";
import { realisticTable } from "../locate/realisticTable";
import { applicationFigures } from "../locate/errors";
import { runs } from "../runs";
import { filledBook, kept, seenThrough, SHEET } from "./uncomputedBook";
import { ofForm } from "../ofForm";

const seen = async (
  figures: ReadonlyMap<FigureId, number>,
  ...change: Parameters<typeof seenThrough> extends [unknown, ...infer Rest] ? Rest : never
): Promise<ReadableSheets> => seenThrough(await filledBook(figures), ...change);

test("whatever old results the totals show, all of them are named at once, and no entry is blamed", async () => {
  await fc.assert(
    fc.asyncProperty(realisticTable(5), fc.nat({ max: 9 }), async (figures, old) => {
      const { findings, faults, counts, ready } = await checkWorkbook(await seen(figures, kept(old)), "zh-CN");
      const totals = applicationFigures.filter((figure) => figure.endsWith(":total") || figure.startsWith("applications.outcomesTotal:"));
      const wrong = totals.filter((figure) => figures.get(figure) !== old);
      expect(findings.filter(({ check }) => /^[AF]/u.test(check)).map(({ check, figures: of }) => [check, [...of].sort()])).toEqual([
        ["F2", [...wrong].sort()],
      ]);
      expect(faults).toEqual([]);
      expect([counts.error, ready]).toEqual([1, false]);
    }),
    { seed: 20261205, numRuns: runs(15, 4) },
  );
}, 120_000);

test("an old result is told before what is wrong in the entries, and figures and the next year's workbook wait for it", async () => {
  const figures = new Map([
    [ofForm("applications.received:naturalPerson"), 3],
    [ofForm("applications.granted:naturalPerson"), 2],
  ]);
  const sheets = await seen(figures, kept(0));
  const { findings, faults } = await checkWorkbook(sheets, "zh-CN");
  expect(findings.map(({ check }) => check).slice(0, 2)).toEqual(["F2", "A3"]);
  expect(findings[0]?.message).toMatch(/^表三有 4 格公式的结果是旧的，没有重新计算：「本年新收·总计」显示 0，算出来应是 3；.*请按 F9/u);
  expect(
    faults.flatMap(({ suspects }) => suspects.flatMap(({ changes }) => changes.map(({ figure }) => figure))).some((figure) => figure.endsWith(":total")),
  ).toBe(false);
  await expect(exportReport(sheets, "zh-CN")).rejects.toMatchObject({ code: "oldResults" });
  await expect(planNextYear(sheets, { totals: "formula", source: "" })).rejects.toMatchObject({ code: "oldResults" });
});

test("neither a report nor its text is printed with old results, and the cells are named, unless somebody says so", async () => {
  const sheets = await seen(
    new Map([
      [ofForm("applications.received:naturalPerson"), 3],
      [ofForm("applications.granted:naturalPerson"), 3],
    ]),
    kept(0),
  );
  const template = new Uint8Array(readFileSync("assets/report-template.docx"));
  expect((await checkWorkbook(sheets, "zh-CN")).oldResults).toBe("三 依申请公开!J6、J8、D29、J29");
  await expect(createReport(sheets, template, "zh-CN")).rejects.toMatchObject({
    code: "oldResults",
    purpose: "report",
    about: "三 依申请公开!J6、J8、D29、J29",
  });
  await expect(narrativePage(sheets, "zh-CN")).rejects.toMatchObject({ code: "oldResults", purpose: "text", about: "三 依申请公开!J6、J8、D29、J29" });
  expect((await createReport(sheets, template, "zh-CN", { oldResults: true })).title).toContain("2025");
});

test("a formula that does not add up all parts is no old result: it is named as a wrong formula", async () => {
  const figures = new Map([
    [ofForm("applications.received:naturalPerson"), 3],
    [ofForm("applications.received:other"), 1],
    [ofForm("applications.carriedOut:naturalPerson"), 3],
    [ofForm("applications.carriedOut:other"), 1],
  ]);
  const sheets = await seen(figures, (cell, row, column) => (row === 5 && column === 9 ? cellContent(3, { formula: "=SUM(D6:H6)" }) : cell));
  const { findings, faults } = await checkWorkbook(sheets, "zh-CN");
  expect(findings.map(({ check }) => check)).not.toContain("F2");
  expect(faults[0]?.message).toMatch(/^J6「本年新收·总计」的公式没有把各项都加上，算出 3，应是 4，请检查公式/u);
});

describe("formulas that are more than sums", () => {
  const figures = new Map([
    [ofForm("applications.received:naturalPerson"), 3],
    [ofForm("applications.granted:naturalPerson"), 3],
  ]);
  /** 本年新收 of natural persons, D6, as a formula with a result. */
  const received =
    (formula: string, result: number | string) =>
    (cell: CellContent, row: number, column: number): CellContent =>
      row === 5 && column === 3 ? cellContent(result, { formula }) : cell;

  test.each([
    ['=COUNTIF($D$8:$D$28,">2")', 9, "显示 9，算出来应是 1"],
    ['=IF(SUM(D8:D8)=0,"",SUM(D8:D8))', "", "显示空白，算出来应是 3"],
    ['=IF(E8=0,"",E8)', 5, "显示 5，算出来应是空白"],
    ["='二 主动公开'!B9+ROUND(3.2,0)", 4, "显示 4，算出来应是 3"],
  ])("%s that shows %p is old", async (formula, result, words) => {
    const { findings, ready } = await checkWorkbook(await seen(figures, received(formula, result)), "zh-CN");
    expect(findings.filter(({ check }) => check === "F2").map(({ message }) => message)).toEqual([expect.stringContaining(words)]);
    expect(ready).toBe(false);
  });

  test.each([
    ["=SUM(D8:D8)", 3],
    ["=OFFSET(D8,0,0)", 3],
    ["=YEAR(TODAY())-2023", 3],
  ])("%s is not called old", async (formula, result) => {
    const { findings } = await checkWorkbook(await seen(figures, received(formula, result)), "zh-CN");
    expect(findings.filter(({ check }) => check.startsWith("F"))).toEqual([]);
  });

  test.each([
    [
      "manual",
      /^表三 D6、J6 的公式本工具算不了，显示的可能是旧的结果：工作簿设成了手动计算。请按 F9 重新计算，.*改回“自动”，再保存。$/u,
      /^Table 3 D6, J6: .*press F9/iu,
    ],
    ["onOpening", /^表三 D6、J6 .*文件保存的时候没有重新计算。请用 Excel 打开，按 F9 重新计算并保存。$/u, /^Table 3 D6, J6: .*Open it in Excel, press F9/u],
  ] as const)("what cannot be computed must not pass in silence where calculation is %s", async (calculation, zh, en) => {
    const sheets = await seen(figures, received("=OFFSET(D8,0,0)", 3), calculation);
    const { findings, ready } = await checkWorkbook(sheets, "zh-CN");
    expect(ready).toBe(false);
    const told = findings.filter(({ check }) => check === "F5");
    expect(told).toMatchObject([
      { id: "F5", severity: "warning", figures: [ofForm("applications.received:naturalPerson"), ofForm("applications.received:total")] },
    ]);
    expect(told[0]?.message).toMatch(zh);
    expect((await checkWorkbook(sheets, "en-US")).findings.find(({ check }) => check === "F5")?.message).toMatch(en);
  });

  test("all of them are one finding, in tables and elsewhere, and totals that are the sum of what a person typed are none of them", async () => {
    const sheets = await filledBook(figures);
    await sheets.write({ sheet: "基本信息", address: "A14" }, "收件数", { formula: "=OFFSET(A1,0,0)" });
    const doubtful = (cell: CellContent, row: number, column: number): CellContent => {
      if (column === 9 && cell.kind === "number") return cellContent(cell.value, { formula: `=OFFSET(D${row + 1},0,0)` });
      return row === 6 && column === 4 ? cellContent(0, { formula: "=OFFSET(D8,0,0)" }) : cell;
    };
    const { findings } = await checkWorkbook(seenThrough(sheets, doubtful, "manual"), "zh-CN");
    const told = findings.filter(({ check }) => check === "F5");
    expect(told.map(({ message }) => message)).toEqual([expect.stringMatching(/^表三 E7、J7；工作表“基本信息”的 B14 的公式/u)]);
    expect(told[0]?.cells.map(({ address }) => address)).toEqual(["E7", "J7"]);
  });

  test("a workbook that calculates by hand, with nothing but sums in it, is told nothing", async () => {
    const { findings } = await checkWorkbook(await seen(figures, (cell) => cell, "manual"), "en-US");
    expect(findings.filter(({ check }) => check.startsWith("F"))).toEqual([]);
  });
});

test("an old result among 要素 or in 正文 is told with its cell, and neither exported nor carried on", async () => {
  const sheets = await filledBook(new Map([[ofForm("applications.received:naturalPerson"), 3]]));
  await sheets.write({ sheet: "基本信息", address: "A14" }, "收件数");
  await sheets.write({ sheet: "基本信息", address: "B14" }, { formula: `='${SHEET}'!J6` });
  const before = await sheets.read([{ sheet: "基本信息", address: "B14" }]);
  expect(before.blocks[0]?.[0]?.[0]).toMatchObject({ kind: "number", value: 3 });
  const old: ReadableSheets = {
    survey: () => sheets.survey(),
    hiddenLines: (areas) => sheets.hiddenLines(areas),
    read: async (areas) => {
      const { sheetNames, blocks } = await sheets.read(areas);
      const stale = (cell: CellContent): CellContent => (cell.formula?.endsWith("!J6") ? cellContent(2, { formula: cell.formula }) : cell);
      return { sheetNames, blocks: blocks.map((block) => block?.map((cells) => cells.map(stale))) };
    },
  };
  const { findings, ready } = await checkWorkbook(old, "zh-CN");
  expect(ready).toBe(false);
  expect(findings.filter(({ check }) => check === "F2")).toMatchObject([
    { id: "F2:基本信息!B14", severity: "error", text: { sheet: "基本信息", address: "B14" } },
  ]);
  expect(findings.find(({ check }) => check === "F2")?.message).toMatch(/^工作表“基本信息”的 B14 公式的结果是旧的.*显示 2，算出来应是 3。请按 F9/u);
  await expect(exportReport(old, "zh-CN")).rejects.toMatchObject({ code: "oldResults" });
  await expect(planNextYear(old, { totals: "typed", source: "" })).rejects.toMatchObject({ code: "oldResults" });
});

const input = join(__dirname, "../../../shared/inputs/14-manual-calculation.xlsx");
(existsSync(input) ? test : test.skip)("a file of a program that was told not to compute (skipped where the inputs are not at hand)", async () => {
  const { findings, faults } = await checkWorkbook(await openFileSheets(new Uint8Array(readFileSync(input))), "en-US");
  expect(faults).toEqual([]);
  expect(findings.map(({ check, cells }) => [check, ...cells.map(({ address }) => address)])).toEqual([["F2", "J6", "J8", "D29", "J29"]]);
  expect(findings[0]?.message).toMatch(/^Table 3 has 4 old results of formulas.*press F9/u);
});
