import { noteSentence, reportModel, type NarrativeRow, type ReportContent } from "../../src/report";
import { edition2021 } from "../../src/statute";
import { organ, sampleContent } from "./sampleContent";
import { ofForm } from "../ofForm";

const model = (changes: Partial<ReportContent> = {}): ReturnType<typeof reportModel> => reportModel(sampleContent(changes));

/** The paragraphs of section 一 for one row of 正文. */
function printed(row: Partial<NarrativeRow>): string[] {
  const { sections } = model({ narrative: [{ section: "一", heading: "", text: "", ...row }] });
  return sections.flatMap(({ paragraphs }) => paragraphs.map(({ kind, text }) => `${kind === "heading" ? "# " : ""}${text}`));
}

/** The sentences about one text of section 一. */
const notes = (text: string, heading = ""): string[] => model({ narrative: [{ section: "一", heading, text }] }).notes.map((note) => noteSentence(note).zh);

describe("title", () => {
  test("is the form's", () => {
    expect(model().title).toBe("青原县云溪镇人民政府2025年政府信息公开工作年度报告");
  });

  test("is the clerk's where one is given, tags replaced", () => {
    expect(model({ organ: { ...organ, title: "云溪镇{年度}年度政府信息公开工作\n年度报告" } }).title).toBe("云溪镇2025年度政府信息公开工作年度报告");
  });

  test("leaves the year out where there is none", () => {
    expect(model({ organ: { ...organ, year: NaN } }).title).toBe("青原县云溪镇人民政府政府信息公开工作年度报告");
  });
});

describe("sections", () => {
  test("stand in the statute's order with its headings; a table where the statute has one", () => {
    const { sections } = model();
    expect(sections.map(({ heading }) => heading)).toEqual(edition2021.sections.map(({ heading }) => heading));
    expect(sections.map(({ table }) => table?.table.number)).toEqual([undefined, "二", "三", "四", undefined, undefined]);
  });

  test("a table has its figures in their cells", () => {
    const figures = new Map([[ofForm("applications.received:total"), "17"]]);
    const cells = model({ figures }).sections[2]?.table?.cells.filter(({ role }) => role === "figure") ?? [];
    expect(cells).toHaveLength(175);
    expect(cells.filter(({ text }) => text !== "").map(({ text, figure }) => [text, figure?.id])).toEqual([["17", ofForm("applications.received:total")]]);
  });

  test("text that stands in a section with a table is printed below it", () => {
    const { sections } = model({ narrative: [{ section: "三", heading: "", text: "说明。" }] });
    expect(sections[2]?.paragraphs).toMatchObject([{ kind: "text", text: "说明。", row: 0 }]);
  });
});

describe("a row of 正文", () => {
  test("is its sub-heading and a paragraph a line", () => {
    expect(printed({ heading: "（一）主动公开", text: "一。\n二。\r\n三。\v四。" })).toEqual(["# （一）主动公开", "一。", "二。", "三。", "四。"]);
  });

  test("without sub-heading is text alone", () => {
    expect(printed({ text: "一。" })).toEqual(["一。"]);
  });

  test("prints no blank lines and no indents made by spaces, and nothing changes inside a sentence", () => {
    expect(printed({ text: "　　一  二　三 。\n\n \n  四  " })).toEqual(["一  二　三 。", "四"]);
  });

  test.each(["（一）主动公开", "(一) 主动公开"])("without text does not print the form's own sub-heading %s", (heading) => {
    expect(printed({ heading, text: " \n" })).toEqual([]);
  });

  test("without text prints a sub-heading of the clerk's own", () => {
    expect(printed({ heading: "（一）主动公开政府信息情况" })).toEqual(["# （一）主动公开政府信息情况"]);
  });

  test("may have tags in its sub-heading", () => {
    expect(printed({ heading: "（六）{年度}年创新", text: "一。" })).toEqual(["# （六）2025年创新", "一。"]);
  });

  test("in no section is not printed", () => {
    const { sections, introduction } = model({ narrative: [{ section: "七", heading: "", text: "附带一提，还有几件事情要说。" }] });
    expect([...introduction, ...sections.flatMap(({ paragraphs }) => paragraphs)]).toEqual([]);
  });
});

describe("tags", () => {
  test.each([
    ["{机关名称}", "青原县云溪镇人民政府"],
    ["{机关类别}", "乡镇"],
    ["{年度}年", "2025年"],
    ["{统计期限}", "自2025年1月1日起至2025年12月31日止"],
    ["{报告日期}", "2026年1月15日"],
    ["{联系方式}", "云溪镇中心街8号"],
    ["{发布信息条数}条", "1268条"],
    ["{二.规章.制发}", "1"],
    ["{二.行政许可.处理决定}", "7"],
    ["{三.本年新收.自然人}", "11"],
    ["{三.本年新收.总计}", "17"],
    ["{三.不予公开.属于国家秘密.自然人}", "39"],
    ["{四.行政复议.总计}", "190"],
    ["{四.复议后起诉.总计}", "200"],
    ["{ 三。本年新收．总计 }", "17"],
    ["{年度}{年度}", "20252025"],
  ])("%s → %s", (text, expected) => {
    expect(printed({ text })).toEqual([expected]);
    expect(notes(text)).toEqual([]);
  });

  test("what a value holds is not read again", () => {
    const namedFigures = new Map([
      ["甲", "{乙}"],
      ["乙", "2"],
    ]);
    const { sections, notes } = model({ namedFigures, narrative: [{ section: "一", heading: "", text: "{甲}" }] });
    expect(sections[0]?.paragraphs).toMatchObject([{ kind: "text", text: "{乙}" }]);
    expect(notes).toEqual([]);
  });

  test("a value with line breaks becomes paragraphs", () => {
    const { sections } = model({ namedFigures: new Map([["名单", "甲\n乙"]]), narrative: [{ section: "一", heading: "", text: "有{名单}。" }] });
    expect(sections[0]?.paragraphs.map(({ text }) => text)).toEqual(["有甲", "乙。"]);
  });

  test.each([
    ["{机关名程}", "“一、总体情况”第1段：{机关名程} 没有这个名称，是不是 {机关名称}？已照原样印出，请改正后重新生成。"],
    ["{三.本年新收.合计}", "“一、总体情况”第1段：{三.本年新收.合计} 没有这个名称，是不是 {三.本年新收.总计}？已照原样印出，请改正后重新生成。"],
    ["{本年新收}", "“一、总体情况”第1段：{本年新收} 没有这个名称，是不是 {三.本年新收.总计}？已照原样印出，请改正后重新生成。"],
    ["{constructor}", "“一、总体情况”第1段：{constructor} 没有这个名称。已照原样印出，请改正后重新生成。"],
    ["{__proto__}", "“一、总体情况”第1段：{__proto__} 没有这个名称。已照原样印出，请改正后重新生成。"],
    ["{}", "“一、总体情况”第1段：{} 没有这个名称。已照原样印出，请改正后重新生成。"],
    ["｛年度｝", "“一、总体情况”第1段：“｛年度｝”用了全角花括号，请改成半角 {}，是不是 {年度}？已照原样印出。"],
    ["{年度｝", "“一、总体情况”第1段：“{年度｝”用了全角花括号，请改成半角 {}，是不是 {年度}？已照原样印出。"],
    ["年度}", "“一、总体情况”第1段：“}”没有成对，标签要写成 {名称}。已照原样印出。"],
  ])("%s stays as written and is reported", (text, sentence) => {
    expect(printed({ text })).toEqual([text]);
    expect(notes(text)).toEqual([sentence]);
  });

  test("a tag without a value stays as written and is reported", () => {
    const changes = { figures: new Map(), narrative: [{ section: "五", heading: "（二）改进", text: "好。\n共{三.本年新收.总计}件。" }] };
    expect(model(changes).sections[4]?.paragraphs.at(-1)).toMatchObject({ kind: "text", text: "共{三.本年新收.总计}件。" });
    expect(model(changes).notes.map((note) => noteSentence(note).zh)).toEqual([
      "“（二）改进”第2段：{三.本年新收.总计} 还没有填数值。已照原样印出，请填好后重新生成。",
    ]);
    expect(model(changes).notes).toMatchObject([{ kind: "blankTag", place: { row: 0 } }]);
  });

  test("all faults of a text are reported, in order, in sub-headings too", () => {
    expect(notes("{甲甲甲}和{乙乙乙}", "（七）{丙丙丙}")).toEqual([
      "小标题“（七）{丙丙丙}”：{丙丙丙} 没有这个名称。已照原样印出，请改正后重新生成。",
      "“（七）{丙丙丙}”第1段：{甲甲甲} 没有这个名称。已照原样印出，请改正后重新生成。",
      "“（七）{丙丙丙}”第1段：{乙乙乙} 没有这个名称。已照原样印出，请改正后重新生成。",
    ]);
  });

  test("a 要素 that bears another thing's name is not used, and said", () => {
    const changed = model({
      namedFigures: new Map([
        ["年度", "1999"],
        ["三.本年新收.总计", "99"],
        ["正文", "x"],
        ["一", "y"],
      ]),
    });
    expect(changed.vocabulary.get("年度")).toBe("2025");
    expect(changed.vocabulary.get("三.本年新收.总计")).toBe("17");
    expect([changed.vocabulary.has("正文"), changed.vocabulary.has("一")]).toEqual([false, false]);
    const reserved = changed.notes.filter(({ kind }) => kind === "reservedName").map((note) => noteSentence(note).zh);
    expect(reserved).toHaveLength(4);
    expect(reserved[0]).toBe("基本信息：要素“年度”与固定名称相同，没有采用，请给它另起一个名称。");
  });
});

describe("characters that no document can hold", () => {
  test.each([
    ["\u0007", "U+0007"],
    ["\uFFFF", "U+FFFF"],
    ["\uD842", "U+D842"],
  ])("are left out and reported: %j", (character, name) => {
    expect(printed({ text: `一${character}二。` })).toEqual(["一二。"]);
    expect(notes(`一${character}二。`)).toEqual([`“一、总体情况”第1段：有一个看不见的控制字符（${name}），Word 文档里不能有，已略去。`]);
  });

  test.each(["𠮷林", "👨‍👩‍👧", "<&>\"'", "\u00A0a"])("others stay: %s", (text) => {
    expect(printed({ text: `一${text}二。` })).toEqual([`一${text}二。`]);
  });
});

describe("signature", () => {
  test("is the organ and the date", () => {
    expect(model().closing).toEqual({ organ: "青原县云溪镇人民政府", date: "2026年1月15日" });
  });

  test("is absent without a date", () => {
    expect(model({ organ: { ...organ, date: " " } })).not.toHaveProperty("closing");
  });
});

test("every name is a text, and no value is a condition or a list", () => {
  const { vocabulary, conditions, lists } = model({
    namedFigures: new Map([
      ["发布信息条数", "1268"],
      ["建议提案.1", "甲"],
    ]),
  });
  expect([...vocabulary.values()].filter((value) => typeof value !== "string")).toEqual([]);
  expect([...vocabulary.keys()].filter((name) => conditions.has(name) || lists.has(name))).toEqual([]);
});
