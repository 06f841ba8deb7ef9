import { edition2019, edition2021 } from "../../src/statute";
import { parseRange } from "../../src/address";
import { planExplanationSheet, planStandardSheets, type NarrativeRow, type SheetPlan, type Totals } from "../../src/workbook";
import { ofForm } from "../ofForm";

const plans = (totals: Totals) => planStandardSheets(edition2021, totals);
const sheet = (name: string, totals: Totals = "formula"): SheetPlan => named(plans(totals), name);
const named = (sheets: readonly SheetPlan[], name: string): SheetPlan => {
  const plan = sheets.find((one) => one.name === name);
  if (!plan) throw new Error(`no sheet ${name}`);
  return plan;
};
const formulas = (plan: SheetPlan) => plan.content.flat().flatMap((cell) => (typeof cell === "object" ? [cell.formula] : []));

test("the five standard sheets come in the order of the report", () => {
  expect(plans("formula").map(({ name }) => name)).toEqual(["基本信息", "二 主动公开", "三 依申请公开", "四 复议诉讼", "正文"]);
});

test("totals are SUM formulas, or empty to be typed", () => {
  expect(formulas(sheet("三 依申请公开"))).toHaveLength(25 + 6);
  expect(formulas(sheet("三 依申请公开"))).toContain("=SUM(D8:D28)");
  expect(formulas(sheet("四 复议诉讼"))).toEqual(["=SUM(A6:D6)", "=SUM(F6:I6)", "=SUM(K6:N6)"]);
  expect(formulas(sheet("三 依申请公开", "typed"))).toEqual([]);
});

test("every content block is a rectangle as wide as the sheet's columns", () => {
  for (const { content, columnWidths } of [...plans("formula"), ...plans("typed")]) {
    for (const row of content) expect(row).toHaveLength(columnWidths.length);
  }
});

test("only the cells that are typed are validated", () => {
  expect(sheet("三 依申请公开").validations.map(({ address }) => address)).toEqual(["D6:I28", "D30:I30"]);
  expect(sheet("三 依申请公开", "typed").validations.map(({ address }) => address)).toEqual(["D6:J30"]);
  expect(sheet("二 主动公开").validations.map(({ accepts }) => accepts.kind)).toEqual(["count", "count", "count", "amount"]);
});

test("a table is printed as far as its form goes, what people write on below as far as anything stands there, 正文 without the hints", () => {
  const areas = plans("formula").map(({ name, content, columnWidths, print }) => {
    const last = `${String.fromCharCode(64 + columnWidths.length)}${content.length}`;
    return [name, print.area === `A1:${last}` ? "all" : print.area];
  });
  expect(areas).toEqual([
    ["基本信息", "A:D"],
    ["二 主动公开", "all"],
    ["三 依申请公开", "all"],
    ["四 复议诉讼", "all"],
    ["正文", "A:C"],
  ]);
});

test("no line is drawn around a row that holds nothing: a print ends with the content", () => {
  const filled = planStandardSheets(edition2021, "typed", {
    narrative: [{ section: "五", heading: "自拟", text: "甲" }],
    namedFigures: [{ name: "走访次数", value: 4, unit: "次" }],
  });
  const explained = planExplanationSheet([{ id: "a", finding: "b", place: "c", values: "d", reason: "e", who: "f", when: "g" }]);
  for (const { name, content, formats, rowHeights } of [...plans("formula"), ...filled, explained].filter(({ print }) => /^[A-Z]:[A-Z]$/u.test(print.area))) {
    const lastWritten = content.findLastIndex((row) => row.some((cell) => cell !== "")) + 1;
    const lined = formats
      .filter(({ borders, fill }) => borders !== undefined || fill !== undefined)
      .map(({ address }) => (parseRange(address)?.bottom ?? 0) + 1);
    expect([name, Math.max(...lined)]).toEqual([name, name === "校验说明" ? 3 : lastWritten]);
    expect(Math.max(...rowHeights.keys())).toBeLessThanOrEqual(lastWritten);
  }
});

test("rules of one shape share one conditional format", () => {
  expect(sheet("三 依申请公开", "typed").conditionalFormats.length).toBeLessThan(10);
  expect(sheet("三 依申请公开", "formula").conditionalFormats.length).toBeLessThan(15);
});

test("a text that looks like a formula is planned as a text", () => {
  const text = '=HYPERLINK("http://example.org","x")';
  const filled = planStandardSheets(edition2021, "typed", {
    organ: { name: text },
    figures: new Map([[ofForm("applications.granted:business"), text]]),
    namedFigures: [{ name: text, value: text, unit: text }],
    narrative: [{ section: "一", heading: text, text }],
  });
  const formulaTexts = filled.flatMap(({ content }) => content.flat()).flatMap((cell) => (typeof cell === "object" ? [cell.formula] : []));
  expect(formulaTexts).toEqual([expect.stringMatching(/^=IF\(B5="",/u)]);
  expect(filled.flatMap(({ content }) => content.flat()).filter((cell) => cell === text)).toHaveLength(7);
});

describe("filled sheets", () => {
  const rowsOf = (narrative: readonly NarrativeRow[]) =>
    planStandardSheets(edition2021, "typed", { narrative })
      .find(({ name }) => name === "正文")
      ?.content.slice(3)
      .filter(([part]) => part === "五");

  test("正文 has the given rows in their order, then the suggested ones that are left", () => {
    const rows = rowsOf([
      { section: "五", heading: "（二）改进情况", text: "改" },
      { section: "五", heading: "自拟", text: "甲\n乙" },
    ]);
    expect(rows?.map(([, heading, text]) => [heading, text])).toEqual([
      ["（二）改进情况", "改"],
      ["自拟", "甲\n乙"],
      ["（一）存在的主要问题", ""],
    ]);
  });

  test("a suggested text goes where its section has been written without it", () => {
    const applicationsOf = (narrative: readonly NarrativeRow[]) =>
      planStandardSheets(edition2021, "typed", { narrative })
        .at(-1)
        ?.content.find(([, heading]) => heading === "（二）依申请公开")?.[2];
    expect(applicationsOf([])).toContain("{句.收到申请}");
    expect(applicationsOf([{ section: "一", heading: "", text: "甲" }])).toBe("");
  });

  test("text stands above and below the tables, and what stands in no part of the report is kept at the end", () => {
    const given: NarrativeRow[] = [
      { section: "附件", heading: "", text: "甲" },
      { section: "三", afterTable: true, heading: "", text: "乙" },
      { section: "三", heading: "", text: "丙" },
    ];
    const rows = planStandardSheets(edition2021, "typed", { narrative: given }).at(-1)?.content.slice(3) ?? [];
    expect(rows.map(([part, , text]) => [part, text]).filter(([part]) => part === "附件" || part === "三" || part === "三（表后）")).toEqual([
      ["三", "丙"],
      ["三（表后）", "乙"],
      ["附件", "甲"],
    ]);
    const parts = plans("formula")
      .at(-1)
      ?.content.slice(3)
      .map(([part]) => part)
      .filter((part, index, all) => part !== all[index - 1]);
    expect(parts).toEqual(["引言", "一", "二", "三", "四", "五", "六", ""]);
  });

  test("a total that a formula computes keeps its formula; typed totals take the given number", () => {
    const figures = new Map([[ofForm("applications.granted:total"), 7]]);
    const cellOf = (totals: Totals) => planStandardSheets(edition2021, totals, { figures }).find(({ name }) => name === "三 依申请公开")?.content[7]?.[9];
    expect(cellOf("typed")).toBe(7);
    expect(cellOf("formula")).toEqual({ formula: "=SUM(D8:I8)" });
  });

  test("要素 has the given ones in their order, then the suggested ones that are left", () => {
    const [sheet] = planStandardSheets(edition2021, "typed", {
      namedFigures: [
        { name: "走访次数", value: 4, unit: "次" },
        { name: "培训次数", value: 2, unit: "场" },
      ],
    });
    const header = sheet?.content.findIndex(([name]) => name === "名称") ?? 0;
    expect(sheet?.content.slice(header + 1, header + 4)).toEqual([
      ["走访次数", 4, "次", ""],
      ["培训次数", 2, "场", ""],
      ["发布信息条数", "", "条", ""],
    ]);
    expect(sheet?.content.filter(([name]) => name === "培训次数")).toHaveLength(1);
  });
});

describe("the sheets of the form of 2019", () => {
  const sheets = planStandardSheets(edition2019, "formula");
  const of = (name: string): SheetPlan => named(sheets, name);
  const rows = (name: string) => of(name).content.map((cells) => cells.filter((cell) => cell !== "" && typeof cell === "string"));

  test("表二 as it is printed, under its units", () => {
    expect(rows("二 主动公开")).toEqual([
      ["二、主动公开政府信息情况"],
      ["单位：件、项（采购总金额：万元）"],
      ["第二十条第（一）项"],
      ["信息内容", "本年新制作数量", "本年新公开数量", "对外公开总数量"],
      ["规章"],
      ["规范性文件"],
      ["第二十条第（五）项"],
      ["信息内容", "上一年项目数量", "本年增/减", "处理决定数量"],
      ["行政许可"],
      ["其他对外管理服务事项"],
      ["第二十条第（六）项"],
      ["信息内容", "上一年项目数量", "本年增/减", "处理决定数量"],
      ["行政处罚"],
      ["行政强制"],
      ["第二十条第（八）项"],
      ["信息内容", "上一年项目数量", "本年增/减"],
      ["行政事业性收费"],
      ["第二十条第（九）项"],
      ["信息内容", "采购项目数量", "采购总金额"],
      ["政府集中采购"],
    ]);
  });

  test("表三 has the printed row spans 20, 8, 3, 5; （六） goes over two columns", () => {
    expect(of("三 依申请公开").merges).toEqual(expect.arrayContaining(["A8:A27", "B10:B17", "B18:B20", "B21:B25", "B26:C26", "B27:C27"]));
    expect(formulas(of("三 依申请公开"))).toHaveLength(23 + 6);
    expect(formulas(of("三 依申请公开"))).toContain("=SUM(D8:D26)");
  });

  test("正文 cites the notice of 2019 and asks for nothing that came later", () => {
    const text = JSON.stringify(of("正文").content);
    expect(text).toContain("国办公开办函〔2019〕60号");
    expect(text).not.toContain("2021");
    expect(text).not.toContain("信息处理费");
    expect(of("基本信息").content.flat()).toContain("填报告所属年度的四位数字，如 2020");
  });
});
