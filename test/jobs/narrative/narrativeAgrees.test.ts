import fc from "fast-check";
import { tableFigures } from "../../../src/figures";
import { checkWorkbook } from "../../../src/jobs";
import { editions, type Edition, figureId } from "../../../src/statute";
import { planStandardSheets, suggestedNarrative, type NarrativeRow } from "../../../src/workbook";
import { planSheets } from "../../workbook/planSheets";
import { runs } from "../../runs";

const sentences = ["收到申请", "上年结转", "办理结果", "结转", "行政复议", "行政诉讼", "规范性文件"].map((name) => `{句.${name}}`).join("。");

/** The built-in narrative, all ready sentences, and what 六 must say. */
const narrativeOf = (edition: Edition): NarrativeRow[] => [
  ...suggestedNarrative(edition),
  { section: "一", heading: "（三）政府信息管理", text: `${sentences}。办结率{办结率}。` },
  { section: "六", heading: "（一）收取信息处理费情况", text: "{句.信息处理费}。" },
];

const counts = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(100_000) });

function editionAt(index: number): Edition {
  const edition = editions[index];
  if (!edition) throw new RangeError(`No edition ${String(index)}`);
  return edition;
}

/** Any figures, whether they add up or not. */
const filled = fc.constantFrom(...editions.keys()).chain((index) => {
  const edition = editionAt(index);
  const ids = edition.tables.flatMap(tableFigures).map(({ id }) => id);
  return fc
    .array(counts, { minLength: ids.length, maxLength: ids.length })
    .map((values) => ({ index, figures: new Map(ids.map((id, place) => [id, values[place] ?? 0])) }));
});

/** Figures that hold together: totals are what their parts add up to. */
const balanced = filled.map(({ index, figures }) => {
  const sums = new Map(figures);
  for (const { blocks } of editionAt(index).tables) {
    for (const { rows, columns } of blocks) {
      for (const row of rows)
        if (row.totalOf)
          for (const column of columns)
            sums.set(
              figureId(row, column),
              row.totalOf.reduce((sum, id) => sum + (sums.get(figureId({ id }, column)) ?? 0), 0),
            );
      for (const column of columns)
        if (column.totalOf)
          for (const row of rows)
            sums.set(
              figureId(row, column),
              column.totalOf.reduce((sum, id) => sum + (sums.get(figureId(row, { id })) ?? 0), 0),
            );
    }
  }
  return { index, figures: sums };
});

test.each([
  ["any figures", filled],
  ["figures that add up", balanced],
])(
  "for %s the built-in narrative says nothing against its own tables",
  async (_name, figures) => {
    await fc.assert(
      fc.asyncProperty(figures, fc.nat(40), async ({ index, figures: values }, later) => {
        const edition = editionAt(index);
        const year = String(edition.firstYear + (later % (edition.id === 2021 ? 5 : 2)));
        const organ = { name: "临安县青石镇人民政府", year, contact: "电话 0571-5550100" };
        const plans = planStandardSheets(edition, "typed", {
          organ,
          figures: values,
          narrative: narrativeOf(edition),
          namedFigures: [
            { name: "信息处理费金额", value: later, unit: "元" },
            { name: "发布信息条数", value: later, unit: "条" },
          ],
        });
        const { findings } = await checkWorkbook(planSheets(plans), "zh-CN");
        // Parts that are left unwritten are missed (D3, D4, D8), and a tag of a figure that has no value is told as a blank (D6).
        expect(findings.filter(({ check }) => /^[CD]/u.test(check) && !["D3", "D4", "D6", "D8"].includes(check)).map(({ message }) => message)).toEqual([]);
      }),
      { numRuns: runs(300, 25) },
    );
  },
  120_000,
);
