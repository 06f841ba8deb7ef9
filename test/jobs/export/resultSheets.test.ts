import fc from "fast-check";
import { newFileSheets, openFileSheets } from "../../../src/files";
import { checkResult, checkWorkbook, explainWarning, insertSheets, planResults, type CheckResult, type ResultRow, type UnreadResult } from "../../../src/jobs";
import { readReport, type CellPlan, type SheetPlan } from "../../../src/workbook";
import { zeros } from "../../cli/books";
import { convertWorkbook, libreOfficeIsHere } from "../../libreOffice";
import { runs } from "../../runs";

const WHEN = new Date(2026, 0, 15);

const row: fc.Arbitrary<ResultRow> = fc.record({
  kind: fc.constantFrom("error" as const, "warning" as const, "hint" as const, "problem" as const),
  place: fc.constantFrom("", "三 依申请公开!D6、D7"),
  message: fc.string({ unit: "grapheme", minLength: 1, maxLength: 300 }),
  details: fc.array(fc.constantFrom("甲不等于乙。", "=1+1"), { maxLength: 12 }),
  state: fc.constantFrom("open" as const, "explained" as const, "outdated" as const),
});
const read: fc.Arbitrary<CheckResult> = fc.record({
  file: fc.constantFrom("甲.xlsx", "=乙.xlsx"),
  organ: fc.constantFrom("甲镇", "乙镇"),
  year: fc.constant(2025),
  rows: fc.array(row, { maxLength: 6 }),
  isBlank: fc.boolean(),
  ready: fc.boolean(),
});
const unread: fc.Arbitrary<UnreadResult> = fc.record({ file: fc.constant("丙.xlsx"), unread: fc.constant("这个文件是空的。") });

const below = ({ content }: SheetPlan): readonly (readonly CellPlan[])[] => content.slice(3);

/** A workbook with one wrong cell, a text to be looked at, and one that was explained. */
async function checked() {
  const sheets = newFileSheets();
  await insertSheets(sheets, { totals: "typed", filling: zeros });
  await sheets.write({ sheet: "三 依申请公开", address: "D6" }, 1);
  await sheets.write({ sheet: "四 复议诉讼", address: "A6" }, "０件");
  await sheets.write({ sheet: "四 复议诉讼", address: "B6" }, "０");
  const before = await checkWorkbook(sheets, "zh-CN");
  const warning = before.findings.find(({ cells }) => cells[0]?.address === "B6");
  if (!warning) throw new Error("no warning");
  await explainWarning(sheets, warning, { reason: "原文如此", who: "张某", when: WHEN });
  return checkWorkbook(sheets, "zh-CN");
}

test("one wrong cell is one row with the sums behind it; what was explained stands last, with its reason", async () => {
  const [plan] = planResults([{ ...checkResult(await checked()), file: "甲.xlsx" }], WHEN, "zh-CN");
  expect(plan?.content.slice(0, 3)).toEqual([
    ["某县某镇人民政府2025年年报数据校验结果", "", "", "", "", ""],
    ["校验日期：2026年1月15日　文件：甲.xlsx　1 处错误，1 处警告", "", "", "", "", ""],
    ["序号", "级别", "位置", "问题", "状态", "说明"],
  ]);
  expect(plan && below(plan)).toEqual([
    [
      1,
      "错误",
      "三 依申请公开!D6",
      expect.stringMatching(/^D6.+很可能是 0[^\n]+\n· 表三「自然人」一列不平衡[^\n]+\n· 表三「本年新收」一行[^\n]+$/u),
      "待改正",
      "",
    ],
    [2, "警告", "四 复议诉讼!A6", expect.stringContaining("０件"), "待核实", ""],
    [3, "警告", "四 复议诉讼!B6", expect.stringContaining("写的是“０”"), "已说明", expect.stringMatching(/^原文如此（张某，2026-01-15 00:00）$/u)],
  ]);
});

test("several workbooks stand in an overview, and in one list with their files", async () => {
  const results = [
    { ...checkResult(await checked()), file: "甲.xlsx" },
    { rows: [], isBlank: false, ready: true, file: "乙.xlsx", organ: "乙镇", year: 2025 },
    { file: "丙.xlsx", unread: "这个文件是空的。" },
  ];
  const [overview, list] = planResults(results, WHEN, "zh-CN");
  expect(overview && below(overview)).toEqual([
    [1, "甲.xlsx", "某县某镇人民政府", 2025, 1, 1, 0, 0, "有错误，要改正"],
    [2, "乙.xlsx", "乙镇", 2025, 0, 0, 0, 0, "可以签发"],
    [3, "丙.xlsx", "", "", "", "", "", "", "读不出来"],
  ]);
  expect(list && below(list).map((cells) => [cells[1], cells[2]])).toEqual([
    ["甲.xlsx", "错误"],
    ["甲.xlsx", "警告"],
    ["甲.xlsx", "警告"],
    ["乙.xlsx", ""],
    ["丙.xlsx", "读不出来"],
  ]);
});

test("every row of every workbook stands in the file as it is, whatever its words look like", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(read, unread), { minLength: 1, maxLength: 4 }),
      fc.constantFrom("zh-CN" as const, "en-US" as const),
      async (results, language) => {
        const plans = planResults(results, WHEN, language);
        const sheets = newFileSheets();
        await sheets.insert(plans);
        const list = plans.at(-1);
        if (!list) throw new Error("no list");
        const opened = await openFileSheets(await sheets.save());
        const { blocks } = await opened.read([{ sheet: list.name, address: `A4:G${3 + below(list).length}` }]);
        const message = list.columnWidths.indexOf(Math.max(...list.columnWidths));
        const texts = results.flatMap((result) =>
          "unread" in result ? [result.unread] : result.rows.length > 0 ? result.rows.map((one) => one.message) : [undefined],
        );
        texts.forEach((text, index) => {
          const written = blocks[0]?.[index]?.[message]?.value;
          if (text !== undefined) expect(written).toEqual(below(list)[index]?.[message]);
        });
        expect(below(list)).toHaveLength(texts.length);
        expect((await readReport(opened)).problems).toMatchObject([{ kind: "none" }]);
      },
    ),
    { numRuns: runs(30, 5) },
  );
}, 60_000);

(libreOfficeIsHere ? test : test.skip)(
  "another program opens it and shows every finding (skipped where there is no soffice)",
  async () => {
    const sheets = newFileSheets();
    await sheets.insert(planResults([checkResult(await checked())], WHEN, "zh-CN"));
    const html = new TextDecoder().decode(convertWorkbook(await sheets.save(), "html"));
    for (const text of ["某县某镇人民政府2025年年报数据校验结果", "待改正", "原文如此"]) expect(html).toContain(text);
  },
  120_000,
);
