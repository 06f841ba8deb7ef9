import { createReport, describeError, keepLastYear } from "../../../src/jobs";
import { edition2021 } from "../../../src/statute";
import { planStandardSheets } from "../../../src/workbook";
import { docx, p } from "../../report/docxFixture";
import { readDocx } from "../../report/readDocx";
import { builtInTemplate } from "../../report/sampleContent";
import { planSheets } from "../../workbook/planSheets";
import { openReport, zeros, type OpenReport } from "../openReport";
import { ofForm } from "../../ofForm";

let report: OpenReport;
const create = () => createReport(report.sheets, builtInTemplate(), "zh-CN");
const refusal = async () => describeError(await create().catch((error: unknown) => error), "zh-CN");
const text = (document: Uint8Array) =>
  readDocx(document)
    .flatMap((block) => (block.kind === "table" ? block.cells.map((cell) => cell.text) : [block.text]))
    .join("\n");

beforeEach(async () => {
  report = await openReport("formula");
  report.paste("基本信息", "B3", [["某县某镇人民政府"], ["乡镇"], ["2025"]]);
  report.paste("基本信息", "B8", [["某县某镇镇政府，电话 0000-0000000"]]);
  report.paste("正文", "C7", [["依法办理。"]]);
});

test("the standard introduction speaks of the organ, its year and its period", async () => {
  const { document, fileName, notes } = await create();
  expect(notes).toEqual([]);
  expect(fileName).toBe("某县某镇人民政府2025年政府信息公开工作年度报告.docx");
  expect(text(document)).toContain("统计期限自2025年1月1日起至2025年12月31日止");
  expect(text(document)).not.toMatch(/[{}]|undefined/u);
});

describe("the standard text about applications", () => {
  const applications = (document: Uint8Array): string => text(document).split("（二）依申请公开\n")[1]?.split("\n")[0] ?? "";

  beforeEach(async () => {
    report = await openReport("typed");
    report.paste("基本信息", "B3", [["某县某镇人民政府"], ["乡镇"], ["2025"]]);
    report.paste("三 依申请公开", "D6", zeros(25, 7));
    report.paste("四 复议诉讼", "A6", zeros(1, 15));
  });

  test("says in words what there was not", async () => {
    expect(applications((await create()).document)).toBe(
      "2025年未收到政府信息公开申请，没有上年结转的政府信息公开申请。没有办结的政府信息公开申请，没有结转下年度继续办理的政府信息公开申请。" +
        "未发生因政府信息公开申请行政复议的情况，未发生因政府信息公开提起行政诉讼的情况。",
    );
  });

  test("counts what there was", async () => {
    report.paste("三 依申请公开", "D6", [["3", "1", "0", "0", "0", "0", "4"]]);
    report.paste("三 依申请公开", "D8", [["2", "1", "0", "0", "0", "0", "3"]]);
    expect(applications((await create()).document)).toContain("2025年共收到政府信息公开申请4件，其中自然人3件、商业企业1件，");
  });

  test("stays as it is where a figure is missing, and the figure is named", async () => {
    report.paste("三 依申请公开", "J6", [[""]]);
    const { document, notes } = await create();
    expect(applications(document)).toContain("2025年{句.收到申请}，");
    expect(notes).toContain("“（二）依申请公开”第1段：{句.收到申请} 还没有数值：{三.本年新收.总计}没有填。已照原样印出，请填好后重新生成。");
  });
});

test("last year's figures come from 上年数据", async () => {
  const previous = planSheets(
    planStandardSheets(edition2021, "typed", {
      organ: { name: "某县某镇人民政府", year: 2024 },
      figures: new Map([[ofForm("applications.carriedOut:total"), 4]]),
    }),
  );
  await keepLastYear(report.sheets, previous, "去年.xlsx");
  report.paste("正文", "C6", [["上年结转下年度{上年.三.结转.总计}件。{#有上年数据}已与上年核对。{/有上年数据}"]]);
  const { document, notes } = await create();
  expect(text(document)).toContain("上年结转下年度4件。已与上年核对。");
  expect(notes).toEqual([]);
});

test("figures, formula totals and 要素 stand in the document; making it writes nothing to the workbook", async () => {
  report.paste("四 复议诉讼", "A6", [["3", "1", "0", "2"]]);
  report.paste("基本信息", "B14", [["23"]]);
  report.paste("正文", "C6", [["全年发布信息{发布信息条数}条，行政复议{四.行政复议.总计}件。"]]);
  const before = report.requests.length;
  const { document } = await create();
  expect(text(document)).toContain("全年发布信息23条，行政复议6件。");
  const table = readDocx(document).filter((block) => block.kind === "table")[2];
  expect(table?.cells.slice(-15, -10).map((cell) => cell.text)).toEqual(["3", "1", "0", "2", "6"]);
  expect(report.requests.slice(before).filter(({ isWrite }) => isWrite)).toEqual([]);
});

test("a figure that is not filled in is told where an own template's sentence lacks it", async () => {
  const { document, notes } = await createReport(report.sheets, docx(p("共{四.行政复议.结果维持}件。")), "zh-CN");
  expect(text(document)).toBe("共件。");
  expect(notes.slice(1)).toEqual(["模板正文第 1 段：{四.行政复议.结果维持} 还没有填数值。印出来是空白，请填好后重新生成。"]);
});

test("a name that does not exist is told and left as written", async () => {
  report.paste("正文", "C6", [["发布信息{发布信息条树}条。"]]);
  const { document, notes } = await create();
  expect(notes).toHaveLength(1);
  expect(notes[0]).toContain("是不是 {发布信息条数}");
  expect(text(document)).toContain("发布信息{发布信息条树}条。");
});

test("a cell that is blank stays blank in the document, and a text stays the clerk's", async () => {
  report.paste("二 主动公开", "B9", [["22（其中修订16件）"]]);
  const { document } = await create();
  const cells = readDocx(document).flatMap((block) => (block.kind === "table" ? block.cells.map((cell) => cell.text) : []));
  expect(cells).toContain("22（其中修订16件）");
  expect(cells.filter((cell) => cell === "").length).toBeGreaterThan(100);
});

test.each([
  ["B3", "机关名称"],
  ["B5", "四位数字"],
])("without %s on 基本信息 the clerk is told what to fill in", async (address, words) => {
  report.paste("基本信息", address, [[""]]);
  expect(await refusal()).toContain(words);
  report.paste("基本信息", address, [[address === "B3" ? "某县某镇人民政府" : "2025年度"]]);
  expect((await create()).fileName).toContain("2025年");
});

test("without 基本信息, or without any table, the clerk is told to insert the sheets", async () => {
  report.book.deleteSheet(report.book.sheet("基本信息"));
  expect(await refusal()).toContain("插入标准表");
  report = await openReport();
  report.paste("基本信息", "B3", [["某县某镇人民政府"], ["乡镇"], ["2025"]]);
  for (const name of ["二 主动公开", "三 依申请公开", "四 复议诉讼"]) report.book.deleteSheet(report.book.sheet(name));
  expect(await refusal()).toContain("三张统计表都找不到");
});

test("a failing host is told, and the next click makes the report", async () => {
  report.paste("三 依申请公开", "D6", zeros(2, 6));
  report.failNext();
  expect(await refusal()).toContain("请再点一次");
  expect((await create()).document.length).toBeGreaterThan(10_000);
});

test("a text under a 部分 that the report does not have is told, not put under another part", async () => {
  report.paste("正文", "A6", [["（六）", "", "其他说明"]]);
  const { document, notes } = await create();
  expect(notes.join()).toContain("正文!A6 的“部分”写的是“（六）”");
  expect(text(document)).not.toContain("其他说明");
});
