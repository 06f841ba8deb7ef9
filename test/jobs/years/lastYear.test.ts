import { editionFigures } from "../../../src/figures";
import { toFilling } from "../../../src/interchange";
import { checkWorkbook, keepLastYear } from "../../../src/jobs";
import { edition2019, edition2021, type Edition } from "../../../src/statute";
import { planStandardSheets, uncomputedCell, type Filling, type SheetPlan, type ReadableSheets } from "../../../src/workbook";
import { readCases } from "../../cases/readCase";
import { planSheets } from "../../workbook/planSheets";
import { openReport } from "../openReport";
import { figuresOfForm, ofForm } from "../../ofForm";

const ORGAN = "某县某镇人民政府";

/** A workbook of zeros with other figures in places, as `keep` leaves it. */
function book(
  year: number,
  figures: Readonly<Record<string, number | string>> = {},
  { edition = edition2021, organ = ORGAN, keep = () => true }: { edition?: Edition; organ?: string; keep?: (plan: SheetPlan) => boolean } = {},
): ReadableSheets {
  const zeros = [...editionFigures(edition).keys()].map((id) => [id, 0] as const);
  const filling: Filling = { organ: { name: organ, year, kind: "乡镇" }, figures: new Map([...zeros, ...figuresOfForm(figures)]) };
  const plans = planStandardSheets(edition, "typed", filling).filter(keep);
  return planSheets(plans);
}

const check = async (now: ReadableSheets, previous: ReadableSheets) => {
  const { findings, problems } = await checkWorkbook(now, "zh-CN", { previous });
  return { findings: findings.map(({ id }) => id), problems: problems.map(({ message }) => message) };
};

/** Three requests carried over: what the year before ends with, and what this year begins with. */
const carriedOut = {
  [ofForm("applications.received:naturalPerson")]: 3,
  [ofForm("applications.received:total")]: 3,
  [ofForm("applications.carriedOut:naturalPerson")]: 3,
  [ofForm("applications.carriedOut:total")]: 3,
};
const carriedIn = {
  [ofForm("applications.carriedIn:naturalPerson")]: 3,
  [ofForm("applications.carriedIn:total")]: 3,
  [ofForm("applications.granted:naturalPerson")]: 3,
  [ofForm("applications.granted:total")]: 3,
  [ofForm("applications.outcomesTotal:naturalPerson")]: 3,
  [ofForm("applications.outcomesTotal:total")]: 3,
};

test("two years that fit have no finding and no problem; without last year's nothing is compared", async () => {
  expect(await check(book(2025, carriedIn), book(2024, carriedOut))).toEqual({ findings: [], problems: [] });
  expect((await check(book(2025, carriedIn), book(2024))).findings).toEqual(["B1:naturalPerson", "B1:total"]);
  expect((await checkWorkbook(book(2025, carriedIn), "zh-CN")).findings).toEqual([]);
});

test("a finding stands in this year's cells, and says what last year's report has", async () => {
  const { findings, counts } = await checkWorkbook(book(2025, carriedIn), "zh-CN", { previous: book(2024) });
  expect(findings[0]).toMatchObject({
    severity: "error",
    cells: [{ sheet: "三 依申请公开", address: "D7", figure: ofForm("applications.carriedIn:naturalPerson") }],
    message: "表三「上年结转·自然人」填的是 3，上年报告的「结转下年度·自然人」是 0，两个数应相等。请核对这两份报告。",
  });
  expect(counts.error).toBe(2);
});

test("documents in force that do not follow from last year's are a warning, in the cells of this year's sum", async () => {
  const row = "disclosure.normativeDocuments";
  const { findings } = await checkWorkbook(book(2025, { [`${row}:issued`]: 2, [`${row}:inForce`]: 9 }), "zh-CN", {
    previous: book(2024, { [`${row}:inForce`]: 5 }),
  });
  expect(findings).toMatchObject([{ id: `B2:${row}`, severity: "warning" }]);
  expect(findings[0]?.cells.map(({ figure }) => figure)).toEqual([`${row}:inForce`, `${row}:issued`, `${row}:repealed`]);
});

test("a workbook of another year or another organ is compared, and said to be so", async () => {
  expect((await check(book(2025), book(2023))).problems).toEqual([
    "选作上年报告的文件是 2023 年度的，本表是 2025 年度，上年应是 2024 年度。请核对是否选错了文件。",
  ]);
  const { findings, problems } = await check(book(2025, carriedIn), book(2024, {}, { organ: "某县某局" }));
  expect(findings).toEqual(["B1:naturalPerson", "B1:total"]);
  expect(problems).toEqual([`选作上年报告的文件是“某县某局”的，本表是“${ORGAN}”的。请核对是否选错了文件；机关改过名的，可以写明理由确认。`]);
});

test("an organ written with other brackets or spaces is the same organ", async () => {
  const [now, last] = ["某县政务服务局（某县行政审批局）", " 某县政务服务局(某县行政审批局)"];
  expect((await check(book(2025, {}, { organ: now }), book(2024, {}, { organ: last }))).problems).toEqual([]);
});

test("tables that last year's workbook does not have are named: nobody shall think that they were compared", async () => {
  const none = planSheets([]);
  const { problems } = await checkWorkbook(book(2025, carriedIn), "zh-CN", { previous: none });
  expect(problems.map(({ id, message }) => [id, message])).toEqual([["lastYearUnread", "上年报告里认不出表二、表三，没有与上年核对。请核对是否选错了文件。"]]);
  const partly = book(2024, {}, { keep: ({ name }) => name !== "三 依申请公开" });
  expect(await check(book(2025, carriedIn), partly)).toEqual({
    findings: [],
    problems: ["上年报告里认不出表三，没有与上年核对。请核对是否选错了文件。"],
  });
});

test("figures of last year that are blank or none are named, as far as this year's has something to compare", async () => {
  const figures = { [ofForm("applications.carriedOut:naturalPerson")]: "", [ofForm("applications.carriedOut:total")]: "三件" };
  const { findings, problems } = await check(book(2025, carriedIn), book(2024, figures));
  expect(findings).toEqual([]);
  expect(problems).toEqual(["上年的工作簿里有 2 格读不出数（「结转下年度·自然人」、「结转下年度·总计」），没有与上年核对这几项。请核对上年的工作簿。"]);
  const blank = { ...carriedIn, [ofForm("applications.carriedIn:naturalPerson")]: "", [ofForm("applications.carriedIn:total")]: "" };
  expect((await check(book(2025, blank), book(2024, figures))).problems).toEqual([]);
});

test.each([
  [
    "are named too where they are not certain",
    '=INDIRECT("D"&30)',
    ["上年的工作簿里有 1 格读不出数（「结转下年度·总计」），没有与上年核对这几项。请核对上年的工作簿。"],
  ],
  ["are computed where they are", "=SUM(D30:I30)", []],
])("formulas of last year without a result %s", async (_, formula, problems) => {
  const last = book(2024, carriedOut);
  const uncomputed: ReadableSheets = {
    ...last,
    read: async (areas) => {
      const { sheetNames, blocks } = await last.read(areas);
      const sheet = areas.findIndex(({ sheet: name }) => name === "三 依申请公开");
      const isCarriedOut = (index: number, row: number, column: number): boolean => index === sheet && row === 29 && column === 9;
      return {
        sheetNames,
        blocks: blocks.map((block, index) =>
          block?.map((cells, row) => cells.map((cell, column) => (isCarriedOut(index, row, column) ? uncomputedCell(formula) : cell))),
        ),
      };
    },
  };
  expect((await check(book(2025, carriedIn), uncomputed)).problems).toEqual(problems);
});

test("in English on request", async () => {
  const { problems } = await checkWorkbook(book(2025, carriedIn), "en-US", {
    previous: book(2024, { [ofForm("applications.carriedOut:total")]: "" }, { keep: ({ name }) => name !== "二 主动公开" }),
  });
  expect(problems.map(({ message }) => message)).toEqual([
    "Table 2 could not be recognised in last year's report and was not compared. Check whether it is the right file.",
    "One cell of last year's workbook gave no number (“结转下年度·总计”), so it was not compared. Please check last year's workbook.",
  ]);
});

test("last year's report in the form of 2019 lacks 现行有效, and that is no problem", async () => {
  expect(await check(book(2021, carriedIn), book(2020, carriedOut, { edition: edition2019 }))).toEqual({ findings: [], problems: [] });
  expect((await check(book(2021, carriedIn), book(2020, {}, { edition: edition2019 }))).findings).toEqual(["B1:naturalPerson", "B1:total"]);
});

const pairs: readonly (readonly [last: string, now: string, ids: readonly string[]])[] = [
  ["pingtan_2020", "pingtan_2021", []],
  ["pingtan_2021", "pingtan_2022", []],
  ["pingtan_2022", "pingtan_2023", ["B2:disclosure.normativeDocuments"]],
  ["pingtan_zrj_2021", "pingtan_zrj_2022", ["B2:disclosure.normativeDocuments"]],
];
const reports = readCases();

test.each(pairs)("published reports as workbooks: %s → %s", async (last, now, ids) => {
  const [previous, current] = [last, now].map((id): ReadableSheets => {
    const report = reports.find((one) => one.id === id);
    if (!report) throw new Error(id);
    const { edition, filling } = toFilling(report);
    return planSheets(planStandardSheets(edition, "typed", filling));
  });
  if (!previous || !current) throw new Error(`${last} → ${now}`);
  const { findings, problems } = await check(current, previous);
  expect({ findings: findings.filter((id) => id.startsWith("B")), problems }).toEqual({ findings: ids, problems: [] });
});

test("who chooses last year's workbook stays where he was, though 上年数据 is made for it", async () => {
  const report = await openReport();
  await report.sheets.select([{ sheet: "三 依申请公开", address: "D7" }]);
  expect(await keepLastYear(report.sheets, book(2024, carriedOut), "去年.xlsx")).toEqual({ kept: true });
  expect(await report.sheets.activeCell()).toEqual({ sheet: "三 依申请公开", address: "D7" });
});

test("what figures of a published report were read from stands beside them, until another report takes its place", async () => {
  const report = await openReport();
  const figure = ofForm("applications.carriedOut:total");
  const source = async (): Promise<string | undefined> => (await checkWorkbook(report.sheets, "zh-CN")).yearOnYear.find((row) => row.figure === figure)?.words;
  await keepLastYear(report.sheets, book(2024, carriedOut), "去年.html", false, new Map([[figure, "四、结转下年度继续办理 3（第 2 个表第 31 行）"]]));
  expect(await source()).toBe("四、结转下年度继续办理 3（第 2 个表第 31 行）");
  await keepLastYear(report.sheets, book(2024, carriedOut), "去年.xlsx", true);
  expect(await source()).toBeUndefined();
});
