import fc from "fast-check";
import { fillTemplate, reportModel, type NarrativeRow, type ReportModel } from "../../src/report";
import { isSectionHeading } from "../../src/report/sectionHeading";
import { edition2021 } from "../../src/statute";
import { runs } from "../runs";
import { docx, p, table } from "./docxFixture";
import { bodyText, entry, readDocx } from "./readDocx";
import { builtInTemplate, sampleContent } from "./sampleContent";
import { wordSchemaErrors, wordSchemaIsHere } from "./wordSchema";

const row = (section: string, text: string, more: Partial<NarrativeRow> = {}): NarrativeRow => ({ section, heading: "", text, ...more });
const modelOf = (...narrative: NarrativeRow[]): ReportModel => reportModel(sampleContent({ narrative }));
const filled = (template: Uint8Array, model: ReportModel): { readonly text: string; readonly told: readonly string[] } => {
  const told: string[] = [];
  return { text: bodyText(fillTemplate(template, model, ({ zh }) => told.push(zh))), told };
};
/** The paragraphs and tables of a document, a table as 「表」. */
const blocks = (model: ReportModel): string[] =>
  readDocx(fillTemplate(builtInTemplate(), model))
    .map((block) => (block.kind === "table" ? "表" : block.text))
    .filter((text) => text !== "");

test("text of 二, 三, 四 stands above or below the table, between its heading and the next", () => {
  const printed = blocks(
    modelOf(
      row("四", "末句。", { afterTable: true }),
      row("二", "公开{二.行政许可.处理决定}件。\n再一段。"),
      row("二", "表下一句。", { afterTable: true }),
      row("四", "首句。"),
    ),
  );
  const from = printed.indexOf("二、主动公开政府信息情况");
  expect(printed.slice(from, printed.indexOf("五、存在的主要问题及改进情况"))).toEqual([
    "二、主动公开政府信息情况",
    "公开7件。",
    "再一段。",
    "表",
    "表下一句。",
    "三、收到和处理政府信息公开申请情况",
    "表",
    "四、政府信息公开行政复议、行政诉讼情况",
    "首句。",
    "表",
    "末句。",
  ]);
});

(wordSchemaIsHere ? test : test.skip)("a report with text around all tables is valid by the schema of WordprocessingML", async () => {
  const rows = ["二", "三", "四"].flatMap((section) => [row(section, "甲", { heading: "（一）乙" }), row(section, "丙", { afterTable: true })]);
  expect(await wordSchemaErrors({ report: entry(fillTemplate(builtInTemplate(), modelOf(...rows)), "word/document.xml") })).toEqual([]);
});

describe("a section's own heading that was pasted with its text", () => {
  const count = (text: string, words: string): number => text.split(words).length - 1;

  test.each([
    ["二", "二、主动公开政府信息情况\n公开了。", "主动公开政府信息情况"],
    ["三", "  三、收到和处理政府信息公开申请情况\n办理了。", "收到和处理政府信息公开申请情况"],
    ["四", "政府信息公开行政复议和行政诉讼情况\n没有。", "行政诉讼情况"],
    ["五", "五、存在的主要问题和改进措施\n有差距。", "五、"],
    ["六", "六．其他需要报告的事项\n无。", "其他需要报告的事项"],
    ["一", "一、 总体情况\n平稳。", "总体情况"],
  ])("of %s is printed once", (section, text, words) => {
    const printed = filled(builtInTemplate(), modelOf(row(section, text))).text;
    expect(count(printed, words)).toBe(1);
    expect(printed).toContain(text.split("\n")[1] ?? "");
  });

  test("is one as 小标题 too, and where the number was left from another form", () => {
    expect(
      count(
        filled(builtInTemplate(), modelOf(row("三", "办理了。", { heading: "三、收到和处理政府信息公开申请情况" }))).text,
        "收到和处理政府信息公开申请情况",
      ),
    ).toBe(1);
    expect(count(filled(builtInTemplate(), modelOf(row("五", "六、存在的主要问题及改进情况\n有差距。"))).text, "存在的主要问题及改进情况")).toBe(1);
  });

  test("is printed, as a heading, by a template that has none of its own", () => {
    const template = docx(p("{#二}") + p("{#小标题}") + p("【{小标题}】") + p("{/小标题}") + p("{正文}") + p("{/二}"));
    expect(filled(template, modelOf(row("二", "二、主动公开政府信息情况\n公开了。"))).text).toBe("【二、主动公开政府信息情况】\n\n公开了。");
  });

  test("is no other words: part headings, sentences, and the same words further down without the number", () => {
    const [, , , , , six] = edition2021.sections;
    if (!six) throw new Error("no section 六");
    for (const text of ["（二）其他需要报告的事项", "其他需要报告的事项：无。", "六、其他需要报告的事项有两项。"])
      expect([text, isSectionHeading(text, six, true)]).toEqual([text, false]);
    expect(isSectionHeading("其他需要报告的事项", six, false)).toBe(false);
    expect(isSectionHeading("六、其他需要报告的事项", six, false)).toBe(true);
  });
});

describe("a template that was made before", () => {
  test("with {#二} prints all text there; with no such tag, the text that it leaves out is told", () => {
    const model = modelOf(row("二", "上。"), row("二", "下。", { afterTable: true }));
    expect(filled(docx(p("{#二}{正文}{/二}")), model)).toEqual({ text: "上。下。", told: [] });
    expect(filled(docx(p("{#二.表后}{正文}{/二.表后}")), model)).toEqual({
      text: "下。",
      told: ["报告样式里没有 {#二.表前}……{/二.表前}，正文“二”的文字没有印出来。要印，请在样式里加上，再生成一次。"],
    });
    expect(filled(docx(p("{年度}")), model).told).toHaveLength(2);
    const below = [p("{表二}"), table([["{二.行政许可.处理决定}"]])].map(
      (tables) => filled(docx(`${tables}${p("{#二}{正文}{/二}")}`), modelOf(row("二", "上。"))).told,
    );
    expect(below).toEqual([[expect.stringMatching(/^报告样式里的 \{#二\} 在表二后面/u)], [expect.stringMatching(/^报告样式里的 \{#二\} 在表二后面/u)]]);
    expect(filled(docx(`${p("{#二}{正文}{/二}")}${p("{表二}")}`), modelOf(row("二", "上。"))).told).toEqual([]);
    expect(filled(docx(p("{年度}")), modelOf(row("一", "甲"))).told).toEqual([]);
  });
});

test("no text is lost or doubled, wherever it stands", () => {
  const anyRow = fc.record({
    section: fc.constantFrom("引言", "一", "二", "三", "四", "五", "六"),
    afterTable: fc.boolean(),
    text: fc.integer({ min: 0, max: 9999 }).map((number) => `句${number}完。`),
  });
  fc.assert(
    fc.property(fc.uniqueArray(anyRow, { selector: ({ text }) => text, maxLength: 12 }), (rows) => {
      const printed = blocks(modelOf(...rows.map(({ section, text, afterTable }) => row(section, text, afterTable ? { afterTable: true } : {}))));
      for (const { text } of rows) expect(printed.filter((one) => one === text)).toHaveLength(1);
    }),
    { numRuns: runs(25, 5) },
  );
});
