import { checkWorkbook } from "../../src/jobs";
import { edition2021, type FigureId, type Table } from "../../src/statute";
import { tableFigures } from "../../src/figures";
import { planStandardSheets, type CellValue } from "../../src/workbook";
import { gridSheets, type GridSheet } from "../workbook/gridSheets";
import { planSheets } from "../workbook/planSheets";
import { blockOf, richTable, type RichGrid } from "../workbook/recognition/richGrid";
import { ofForm } from "../ofForm";

const [disclosure, applications, cases] = edition2021.tables as readonly [Table, Table, Table];

/** All figures 0 but the carried in and out: it shows which year was read. */
const zeros = (table: Table, received = 0): RichGrid => {
  const own: Record<FigureId, number> = {
    [ofForm("applications.received:naturalPerson")]: received,
    [ofForm("applications.received:total")]: received,
    [ofForm("applications.granted:naturalPerson")]: received,
    [ofForm("applications.granted:total")]: received,
    [ofForm("applications.outcomesTotal:naturalPerson")]: received,
    [ofForm("applications.outcomesTotal:total")]: received,
  };
  return richTable(table, new Map<FigureId, CellValue>(tableFigures(table).map(({ id }) => [id, own[id] ?? 0])));
};
const sheet = (name: string, ...grids: readonly RichGrid[]): GridSheet => ({ name, grid: blockOf(grids.flat()) });
const line = (...texts: readonly string[]): RichGrid => [texts.map((value) => ({ value }))];
const told = async (sheets: readonly GridSheet[]) => {
  const { problems, recognised, choices, findings } = await checkWorkbook(gridSheets(sheets), "zh-CN");
  return { problems: problems.map(({ message }) => message), recognised: recognised.map(({ message }) => message), choices, findings };
};
/** What an adopted workbook lacks beside its tables. */
const noOwnSheets = [expect.stringContaining("找不到工作表“基本信息”"), expect.stringContaining("找不到工作表“正文”")] as unknown[];

test("a workbook without any table of the form says so", async () => {
  expect(await told([sheet("Sheet1", line("通讯录"), line("姓名", "电话")), { name: "空", grid: [] }])).toMatchObject({
    recognised: [],
    problems: ["这个工作簿里没有找到年度报告的统计表（表二、表三、表四）。请点“插入标准表”；原有的工作表不会改动。"],
  });
});

test("a budget table, though it has 行政事业性收费 and 总计 in it, is none of the report's", async () => {
  const budget = [
    line("2024年部门收支预算总表"),
    line("收入", "", "支出", ""),
    line("项目", "预算数", "项目", "预算数"),
    line("一、一般公共预算拨款", "120", "一、基本支出", "90"),
    line("二、行政事业性收费", "30", "二、项目支出", "60"),
    line("三、其他收入", "0", "结转下年", "0"),
    line("总计", "150", "总计", "150"),
  ];
  const { problems, recognised } = await told([sheet("预算", ...budget)]);
  expect(recognised).toEqual([]);
  expect(problems).toEqual([expect.stringContaining("没有找到年度报告的统计表")]);
});

test("tables found elsewhere are named with their place; what is not there is said", async () => {
  const { problems, recognised, findings } = await told([
    sheet("Sheet1", line("某某镇2024年度统计表"), line(), zeros(applications)),
    sheet("二", line("", "附表"), zeros(disclosure)),
  ]);
  expect(recognised).toEqual(["在 二!A3:D15 找到表二，6 行 3 列", "在 Sheet1!A3:J30 找到表三，25 行 7 列"]);
  expect(problems).toEqual([
    ...noOwnSheets.slice(0, 1),
    "没有找到表四：没有工作表“四 复议诉讼”，别的工作表里也没有这张表的行名、栏名。可点“插入标准表”补上这一张，其他表不受影响。",
    ...noOwnSheets.slice(1),
  ]);
  expect(findings).toEqual([]);
});

test("two copies of 三, two years below one another: nothing is read until a person has said which", async () => {
  const years = sheet("汇总", line("2023年度"), zeros(applications, 3), line(), line("2024年度"), zeros(applications, 5));
  const { problems, recognised, choices, findings } = await told([years]);
  expect(recognised).toEqual([]);
  expect(problems).toContain("找到 2 处表三（汇总!A2:J29、汇总!A32:J59），不知道哪一处是本年的，一个数也没有读。请在“识别结果”里选定一处。");
  expect(choices).toEqual([
    {
      table: "applications",
      name: "表三",
      chosen: undefined,
      areas: [
        { sheet: "汇总", address: "A2:J29", hint: "2023年度" },
        { sheet: "汇总", address: "A32:J59", hint: "2024年度" },
      ],
    },
  ]);
  expect(findings).toEqual([]);
});

test("two years side by side, with the labels of rows shared or not, are two places too", async () => {
  const [last, now] = [zeros(applications, 3), zeros(applications, 5)];
  const beside = (from: number) => last.map((cells, row) => [...cells, ...(now[row] ?? []).slice(from)]);
  const shared = await told([sheet("两年", ...[beside(3)])]);
  expect(shared.choices[0]?.areas.map(({ address }) => address)).toEqual(["A1:J28", "A1:Q28"]);
  const own = await told([sheet("两年", ...[beside(0)])]);
  expect(own.choices[0]?.areas.map(({ address }) => address)).toEqual(["A1:J28", "K1:T28"]);
});

test("三 cut into two print pages with its header again is one table", async () => {
  const whole = zeros(applications, 4);
  const pages = [...whole.slice(0, 15), ...line("续表"), ...whole.slice(0, 3), ...whole.slice(15)];
  expect(await told([sheet("打印", pages)])).toMatchObject({ recognised: ["在 打印!A1:J32 找到表三，25 行 7 列"], choices: [], findings: [] });
});

test("rows that are hidden count, and the pane says so", async () => {
  const hidden = { ...sheet("三", zeros(applications)), hiddenRows: [7, 8, 40] };
  expect((await told([hidden])).recognised).toEqual(["在 三!A1:J28 找到表三，25 行 7 列。其中第 8、9 行隐藏了，隐藏行里的数也照样计入"]);
});

test("beside our own sheet another copy of its table that is marked as last year's is not asked about, but shown", async () => {
  const plans = planStandardSheets(edition2021, "typed");
  const own = planSheets(plans);
  const copy = gridSheets([sheet("上年", zeros(cases))]);
  const both = {
    survey: async () => [...(await own.survey()), ...(await copy.survey())],
    hiddenLines: own.hiddenLines,
    read: async (areas: Parameters<typeof own.read>[0]) => {
      const [first, second] = [await own.read(areas), await copy.read(areas)];
      return { sheetNames: [...first.sheetNames, ...second.sheetNames], blocks: areas.map((_, index) => first.blocks[index] ?? second.blocks[index]) };
    },
  };
  const { problems, recognised, choices } = await checkWorkbook(both, "zh-CN");
  expect(problems).toEqual([]);
  expect(recognised.map(({ area }) => area.sheet)).toEqual(["二 主动公开", "三 依申请公开", "四 复议诉讼"]);
  expect(choices).toMatchObject([{ table: "reviewAndLitigation", chosen: { sheet: "四 复议诉讼" }, areas: [{ sheet: "四 复议诉讼" }, { sheet: "上年" }] }]);
});
