import { checkTemplate, createReport, ReportError } from "../../../src/jobs";
import { docx, p } from "../../report/docxFixture";
import { bodyText, entry } from "../../report/readDocx";
import { builtInTemplate } from "../../report/sampleContent";
import { openReport } from "../openReport";

async function filledReport() {
  const report = await openReport("formula");
  report.paste("基本信息", "B3", [["某县某镇人民政府"], ["乡镇"], ["2025"]]);
  report.paste("四 复议诉讼", "A6", [["3", "1", "0", "2"]]);
  return report;
}

test("a template that can be filled has no faults; nothing is written to the workbook", async () => {
  const { sheets, requests } = await filledReport();
  const before = requests.length;
  expect(await checkTemplate(sheets, builtInTemplate(), "zh-CN")).toEqual({ faults: [], remarks: [] });
  expect(requests.slice(before).filter(({ isWrite }) => isWrite)).toEqual([]);
});

test("wrong tags are named, and marked in a copy", async () => {
  const { sheets } = await filledReport();
  const template = docx(p("{机关名程}") + p("{#一}"));
  const { faults, marked } = await checkTemplate(sheets, template, "zh-CN");
  expect(faults).toEqual(["模板正文第 1 段：{机关名程}：没有这个名称，是不是 {机关名称}？", "模板正文第 2 段：{#一}：有开头，没有对应的结尾 {/…}。"]);
  expect(marked && bodyText(marked)).toBe(bodyText(template));
  expect(marked && entry(marked, "word/comments.xml").match(/<w:comment /gu)).toHaveLength(2);
});

test.each(["zh-CN", "en-US"] as const)(
  "a template that lacks tables has no faults, and is remarked upon, as is the report made with it (%s)",
  async (language) => {
    const { sheets } = await filledReport();
    const template = docx(p("{机关名称}") + p("{表二}"));
    const { faults, remarks } = await checkTemplate(sheets, template, language);
    expect([faults, remarks]).toEqual([[], [expect.stringMatching(language === "zh-CN" ? /^模板里没有表三、表四/u : /^The template lacks “表三”, “表四”/u)]]);
    expect((await createReport(sheets, template, language)).notes.slice(0, 1)).toEqual(remarks);
  },
);

test("a file that cannot be opened is named, and has no copy", async () => {
  const { sheets } = await filledReport();
  expect(await checkTemplate(sheets, Uint8Array.of(1, 2, 3), "zh-CN")).toEqual({ faults: [expect.stringMatching(/^这个文件不是 Word 文档/u)], remarks: [] });
});

test("a workbook without what a report needs is no fault of the template", async () => {
  const { sheets } = await openReport("formula");
  await expect(checkTemplate(sheets, builtInTemplate(), "zh-CN")).rejects.toThrow(ReportError);
});
