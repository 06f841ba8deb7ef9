import { JSDOM } from "jsdom";
import { narrativePage } from "../../../src/jobs";
import { edition2021 } from "../../../src/statute";
import { planStandardSheets, type NarrativeRow } from "../../../src/workbook";
import { BookInMemory } from "../../taskpane/bookInMemory";

async function open(narrative: readonly NarrativeRow[]): Promise<BookInMemory> {
  const book = new BookInMemory();
  await book.insert(
    planStandardSheets(edition2021, "typed", {
      narrative,
      organ: { name: "青原县云溪镇人民政府", year: 2025, date: "2026年1月15日" },
      namedFigures: [{ name: "发布信息条数", value: 12, unit: "条" }],
    }),
  );
  return book;
}
const linesOf = (page: string): string[] =>
  [...new JSDOM(page).window.document.body.querySelectorAll("h1, h2, h3, p")].map(({ localName, textContent }) => `${localName} ${textContent}`);

test("正文 is printed as the preview has it: tags replaced, under its headings, around the tables, signed", async () => {
  const book = await open([
    { section: "引言", heading: "", text: "{年度}年的报告。" },
    { section: "一", heading: "（一）主动公开", text: "发布信息{发布信息条数}条。\n<b>更新&及时。" },
    { section: "二", heading: "", text: "二、主动公开政府信息情况\n表前。" },
    { section: "四", afterTable: true, heading: "", text: "表后{三.本年新收.总计}件。" },
    { section: "六", heading: "（二）其他需要报告的事项", text: "" },
  ]);
  const { fileName, page, notes } = await narrativePage(book, "zh-CN");
  expect(fileName).toBe("青原县云溪镇人民政府2025年政府信息公开工作年度报告（正文）.html");
  expect(linesOf(page)).toEqual([
    "h1 青原县云溪镇人民政府2025年政府信息公开工作年度报告",
    "p 2025年的报告。",
    "h2 一、总体情况",
    "h3 （一）主动公开",
    "p 发布信息12条。",
    "p <b>更新&及时。",
    "h2 二、主动公开政府信息情况",
    "p 表前。",
    "p （表二）",
    "h2 三、收到和处理政府信息公开申请情况",
    "p （表三）",
    "h2 四、政府信息公开行政复议、行政诉讼情况",
    "p （表四）",
    "p 表后{三.本年新收.总计}件。",
    "h2 五、存在的主要问题及改进情况",
    "h2 六、其他需要报告的事项",
    "p 青原县云溪镇人民政府",
    "p 2026年1月15日",
  ]);
  expect(notes).toHaveLength(1);
  expect(page).toContain("@page { size: A4;");
});

test("without 基本信息 nobody can say whose it is", async () => {
  await expect(narrativePage(new BookInMemory(), "zh-CN")).rejects.toMatchObject({ name: "ReportError" });
});
