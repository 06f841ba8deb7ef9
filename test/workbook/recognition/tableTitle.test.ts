import { tableFigures } from "../../../src/figures";
import { edition2021 } from "../../../src/statute";
import { readReport } from "../../../src/workbook";
import { gridSheets } from "../gridSheets";
import { blockOf, richTable } from "./richGrid";

const tables = edition2021.tables.map((table) => richTable(table, new Map(tableFigures(table).map(({ id }) => [id, 1]))));
const stated = async (...titles: readonly (readonly string[])[]) =>
  (
    await readReport(
      gridSheets(tables.map((grid, index) => ({ name: `表${index}`, grid: blockOf([...(titles[index] ?? []).map((value) => [{ value }]), ...grid]) }))),
    )
  ).stated;

test.each([
  [
    { organ: "清河县石桥镇", year: 2025 },
    [["清河县石桥镇2025年主动公开情况统计表"], ["附件2", "2025年度收到和处理申请情况统计表"], ["2025年行政复议诉讼情况"]],
  ],
  [{ organ: "石桥镇人民政府", year: 2024 }, [["2024年度主动公开情况表", "填报单位（盖章）：石桥镇人民政府"]]],
  [{ organ: "石桥镇人民政府", year: undefined }, [["填报单位：石桥镇\u200b人民政府"]]],
  // Years in Chinese digits, spans of years, the year at the end.
  [{ organ: "青石县柳林镇", year: 2025 }, [["青石县柳林镇二〇二五年政府信息公开工作年度报告"]]],
  [{ organ: "青石县柳林镇", year: 2025 }, [["青石县柳林镇 二○二五 年度主动公开情况表"], ["青石县柳林镇二零二五年收到和处理申请情况表"]]],
  [{ organ: "青石县柳林镇", year: undefined }, [["青石县柳林镇2024—2025年主动公开情况统计表"]]],
  [{ organ: "青石县柳林镇", year: undefined }, [["青石县柳林镇二〇二四年至二〇二五年政府信息公开情况"]]],
  [{ organ: "青石县柳林镇", year: 2025 }, [["青石县柳林镇主动公开政府信息情况统计表（2025年度）"]]],
  // Who filled in a table steps in for titles that name nobody, be it beside other words, in the next cell, or over another table.
  [{ organ: "柳林镇人民政府", year: 2025 }, [["2025年主动公开情况表"], ["填报单位：柳林镇人民政府　　填报日期：2026年1月5日"]]],
  [{ organ: "柳林镇人民政府", year: 2025 }, [["二〇二五年主动公开情况表"], [], ["报送单位（盖章）：柳林镇人民政府（章） 单位：件"]]],
  [{ organ: "", year: 2025 }, [["2025年主动公开情况表", "填报单位：党政综合办公室"]]],
  [{ organ: "青石县人民政府办公室", year: 2025 }, [["青石县人民政府办公室2025年主动公开情况表"]]],
  // What tables say otherwise than one another is said by none.
  [{ organ: "", year: undefined }, [["甲镇2025年主动公开情况表"], ["乙镇2024年收到和处理申请情况表"]]],
  [{ organ: "", year: undefined }, [["单位：件"], ["统计表"]]],
])("%j by titles", async (expected, titles) => {
  expect(await stated(...titles)).toEqual(expected);
});

type Titles = readonly (readonly string[])[];
const told = async (organ: Readonly<Record<string, string | number>> | undefined, titles: Titles, names: readonly string[] = []) => {
  const sheets = tables.map((grid, index) => ({
    name: names[index] ?? `表${index}`,
    grid: blockOf([...(titles[index] ?? []).map((value) => [{ value }]), ...grid]),
  }));
  const own = { name: "基本信息", grid: blockOf(Object.entries(organ ?? {}).map((cells) => cells.map((value) => ({ value })))) };
  const { problems } = await readReport(gridSheets(organ ? [own, ...sheets] : sheets));
  return problems.flatMap((one) =>
    one.kind === "titleYear" || one.kind === "titleOrgan"
      ? [`${one.table} ${one.cell.sheet}!${one.cell.address} ${one.found}≠${one.kind === "titleYear" ? one.year : one.organ}`]
      : [],
  );
};
const own = { 机关名称: "清河县石桥镇人民政府", 年度: 2025 };

test.each<[Titles, readonly string[]]>([
  [[["2024年主动公开情况统计表"]], ["表二 表0!A1 2024≠2025"]],
  [[[], ["清河县石桥镇2024年度收到和处理申请情况表", "单位：件"]], ["表三 表1!A1 2024≠2025"]],
  [[["填报单位（盖章）：清河县柳林镇人民政府"]], ["表二 表0!A1 清河县柳林镇人民政府≠清河县石桥镇人民政府"]],
  [[["柳林镇2024年主动公开情况表"]], ["表二 表0!A1 2024≠2025", "表二 表0!A1 柳林镇≠清河县石桥镇人民政府"]],
  [[["清河县石桥镇卫生院2025年主动公开情况表"]], ["表二 表0!A1 清河县石桥镇卫生院≠清河县石桥镇人民政府"]],
  // The county's form, short forms, both years in one sentence, dates, editions of the form.
  [[["清河县2025年主动公开情况表"], ["填报单位：石桥镇"], ["2025年与2024年复议诉讼情况对比表"]], []],
  [[["填表日期：2026年1月15日　填表人：王某", "2021年版统计表"], ["各乡镇2025年收到和处理申请情况表"]], []],
])("titles %j under 基本信息: %j", async (titles, expected) => {
  expect(await told(own, titles)).toEqual(expected);
});

test("the name of a sheet that is a year says so too; titles that disagree are told without 基本信息", async () => {
  expect(await told(own, [], ["2024年主动公开", "2021年版表三", "2025年"])).toEqual(["表二 2024年主动公开!A2 2024≠2025"]);
  expect(await told(undefined, [["柳林镇2025年主动公开情况表"], ["石桥镇2024年收到和处理申请情况表"]])).toEqual([
    "表三 表1!A1 2024≠2025",
    "表三 表1!A1 石桥镇≠柳林镇",
  ]);
  expect(await told({ ...own, 简称: "石桥办事处" }, [["石桥办2025年主动公开情况表"], ["填报单位：石桥办"]])).toEqual([]);
});

test("who filled a table in is not asked where its title says whose it is: an office of the organ's own", async () => {
  const title = ["清河县石桥镇2025年主动公开情况表", "填报单位：石桥镇党政办"];
  expect(await told(own, [title])).toEqual([]);
  expect(await told(undefined, [title, ["石桥镇2025年收到和处理申请情况表"]])).toEqual([]);
  expect(await told(undefined, [["填报单位：柳林镇党政办"], ["清河县石桥镇2025年收到和处理申请情况表"]])).toEqual(["表二 表0!A1 柳林镇党政办≠清河县石桥镇"]);
});

test("an office of the organ's own that filled a table in is not asked, be there a title or not; another organ is", async () => {
  expect(await told(own, [["填报单位：石桥镇党政办"], ["填报单位：清河县石桥镇党政综合办公室"], ["填报部门：党政办公室"]])).toEqual([]);
  expect(await told(own, [["填报单位：镇政府办公室"], ["填报单位：石桥镇人民政府党政综合办公室"]])).toEqual([]);
  const bureau = { 机关名称: "清河县教育局", 年度: 2025 };
  expect(await told(bureau, [["填报单位：县教育局办公室"], ["填报单位：教育局"], ["填报单位：清河县教育局政策法规科"]])).toEqual([]);
  expect(await told(bureau, [["填报单位：县政府办公室"]])).toHaveLength(1);
  expect(await told(own, [["填报单位：石桥镇卫生院"]])).toEqual(["表二 表0!A1 石桥镇卫生院≠清河县石桥镇人民政府"]);
});

test.each([
  ["青石县柳林镇二〇二四年主动公开情况表", ["表二 表0!A1 2024≠2025", "表二 表0!A1 青石县柳林镇≠清河县石桥镇人民政府"]],
  ["清河县石桥镇2024—2025年主动公开情况表", []],
])("%s under 基本信息", async (title, expected) => {
  expect(await told(own, [[title]])).toEqual(expected);
});

test("who filled a table in may stand in the cell beside", async () => {
  const [first = [], ...others] = tables;
  const sheets = [[...blockOf([[{ value: "填报单位：" }, { value: "柳林镇人民政府" }]]), ...blockOf(first)], ...others.map(blockOf)];
  expect((await readReport(gridSheets(sheets.map((grid, index) => ({ name: `表${index}`, grid }))))).stated.organ).toBe("柳林镇人民政府");
});

test("基本信息 goes before titles", async () => {
  const sheets = gridSheets([
    {
      name: "基本信息",
      grid: blockOf([
        [{ value: "机关名称" }, { value: "甲镇人民政府" }],
        [{ value: "年度" }, { value: 2025 }],
      ]),
    },
    { name: "表", grid: blockOf([[{ value: "乙镇2024年主动公开情况表" }], ...(tables[0] ?? [])]) },
  ]);
  expect((await readReport(sheets)).stated).toEqual({ organ: "甲镇人民政府", year: 2025 });
});
