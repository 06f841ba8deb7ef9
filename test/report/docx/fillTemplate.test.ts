import { fillTemplate, reportModel, type ReportModel } from "../../../src/report";
import { docx, p, table } from "../docxFixture";
import { bodyText, readDocx } from "../readDocx";
import { builtInTemplate, sampleContent } from "../sampleContent";
import { faultsOf } from "./faultsOf";
import { ofForm } from "../../ofForm";

const model = (narrative: string, changes: Partial<Parameters<typeof sampleContent>[0]> = {}): ReportModel =>
  reportModel(sampleContent({ narrative: [{ section: "一", heading: "甲", text: narrative }], ...changes }));

/** The text of a filled template, a paragraph or cell a line. */
const filled = (body: string, content = model("乙\n丙")): string[] => bodyText(fillTemplate(docx(body), content)).split("\n");

describe("values", () => {
  test.each([
    ["{标题}", "青原县云溪镇人民政府2025年政府信息公开工作年度报告"],
    ["{机关名称}（{年度}）", "青原县云溪镇人民政府（2025）"],
    ["{三.本年新收.总计}", "17"],
    ["{ 三。本年新收．总计 }", "17"],
    ["{发布信息条数}", "1268"],
  ])("%s → %s", (tag, text) => {
    expect(filled(p(tag))).toEqual([text]);
  });

  test.each([
    ["青原县云溪镇人民政府", "青原县云溪镇人民政府\n2025年政府信息公开工作年度报告"],
    ["云溪镇", "云溪镇2025年政府信息公开工作年度报告"],
    ["某省某市某某经济技术开发区综合行政执法局某分局", "某省某市某某经济技术开发区综合行政执法局某分局2025年政府信息公开工作年度报告"],
  ])("the title of %s is broken behind the organ's name where it takes two lines", (name, title) => {
    const content = model("", { organ: { ...sampleContent().organ, name } });
    expect(filled(p("{标题分行}"), content).join("\n")).toBe(title);
    expect(filled(p("{标题}"), content)).toEqual([title.replace("\n", "")]);
  });

  test("a title of the clerk's own is left as it is", () => {
    const content = model("", { organ: { ...sampleContent().organ, title: "关于二〇二五年度政府信息公开工作情况的报告" } });
    expect(filled(p("{标题分行}"), content)).toEqual(["关于二〇二五年度政府信息公开工作情况的报告"]);
  });

  test("a tag split over runs by a spelling checker works", () => {
    const runs =
      '<w:p><w:r><w:t>{机关</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:b/></w:rPr><w:t>名称</w:t></w:r><w:r><w:t>}好</w:t></w:r></w:p>';
    expect(filled(runs)).toEqual(["青原县云溪镇人民政府好"]);
  });

  const r = (text: string, properties = ""): string => `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;
  const eastAsia = '<w:rPr><w:rFonts w:hint="eastAsia"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr>';
  test.each([
    [
      "WPS's runs by script, with its bookmark of the last change",
      `${r("{", eastAsia)}<w:bookmarkStart w:id="0" w:name="_GoBack"/>${r("机关名", '<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>')}<w:bookmarkEnd w:id="0"/>${r("称", eastAsia)}${r("}好")}`,
    ],
    [
      "LibreOffice's runs, one a change, empty ones too",
      `<w:r><w:rPr></w:rPr></w:r>${r("{机", "<w:rPr></w:rPr>")}<w:r><w:rPr></w:rPr></w:r>${r("关名称", '<w:rPr><w:rFonts w:eastAsia="仿宋"/></w:rPr>')}${r("}", "<w:rPr></w:rPr>")}${r("好")}`,
    ],
    [
      "Word's runs by session, with a page break that was drawn",
      `<w:r w:rsidR="00A1"><w:t>{机关</w:t></w:r><w:r w:rsidR="00B2"><w:lastRenderedPageBreak/><w:t>名称}</w:t></w:r>${r("好")}`,
    ],
    ["each character in a run", Array.from("{机关名称}好", (character) => r(character)).join("")],
    [
      "a tracked change",
      `${r("{机关")}<w:del w:id="1" w:author="a"><w:r><w:delText>名程</w:delText></w:r></w:del><w:ins w:id="2" w:author="a">${r("名称")}</w:ins>${r("}好")}`,
    ],
    ["a comment at a part of it", `${r("{机关")}<w:commentRangeStart w:id="1"/>${r("名称")}<w:commentRangeEnd w:id="1"/>${r("}好")}`],
    ["a smart tag", `<w:smartTag w:element="PersonName">${r("{机关")}</w:smartTag>${r("名称}好")}`],
  ])("a tag split over runs: %s", (_, runs) => {
    expect(filled(`<w:p>${runs}</w:p>`)).toEqual(["青原县云溪镇人民政府好"]);
  });

  test("a name with a character beyond the first plane, with < and &", () => {
    const content = model("", { namedFigures: new Map([["𠮷<&甲>", "𠮷<&>\"'"]]) });
    expect(filled(p("{𠮷&lt;&amp;甲&gt;}"), content)).toEqual(["𠮷<&>\"'"]);
  });

  test("a figure that is not filled in prints nothing, which is told where it is a word of a sentence", () => {
    const blank = model("", { figures: new Map() });
    const tag = "{三.本年新收.总计}";
    expect(filled(p(`共${tag}件`), blank)).toEqual(["共件"]);
    const told: string[] = [];
    const body = p("甲") + p(`共${tag}件，${tag}`) + table([[tag]]) + p(`{#三.本年新收.总计}${tag}{/三.本年新收.总计}{#一}{小标题}{正文}{/一}{年度}`);
    fillTemplate(docx(body), blank, ({ zh }) => told.push(zh));
    expect(told).toEqual(["模板正文第 2 段：{三.本年新收.总计} 还没有填数值。印出来是空白，请填好后重新生成。"]);
  });

  test("the built-in template tells nothing of a blank report", () => {
    const told: string[] = [];
    fillTemplate(builtInTemplate(), model("", { figures: new Map(), narrative: [] }), ({ zh }) => told.push(zh));
    expect(told).toEqual([]);
  });
});

describe("lists and conditions", () => {
  test("a list has a paragraph a turn; its own two paragraphs go", () => {
    expect(filled(p("{#一}") + p("{小标题}{正文}") + p("{/一}"))).toEqual(["甲", "乙", "丙"]);
  });

  test("operators may be full-width", () => {
    expect(filled(p("{＃一}") + p("{小标题}{正文}") + p("{／一}"))).toEqual(["甲", "乙", "丙"]);
  });

  test("a list in a table has a row a turn", () => {
    expect(filled(table([["头"], ["{#一}{小标题}{正文}{/一}"], ["尾"]]).replace("{#一}", "{#一}"))).toEqual(["头", "甲乙丙", "尾"]);
    expect(filled(table([["{#一}{小标题}", "{正文}{/一}"]]))).toEqual(["甲", "", "", "乙", "", "丙"]);
  });

  test("an empty list prints nothing, its opposite does", () => {
    expect(filled(p("{#五}") + p("有") + p("{/五}") + p("{^五}") + p("无") + p("{/五}"))).toEqual(["无"]);
  });

  test("a blank and a zero are false, other figures true", () => {
    const content = model("", {
      figures: new Map([
        [ofForm("applications.received:total"), "0"],
        [ofForm("applications.carriedIn:total"), "3"],
      ]),
    });
    const condition = (tag: string): string => `{#${tag}}有{/${tag}}{^${tag}}无{/${tag}}`;
    const tags = ["三.本年新收.总计", "三.上年结转.总计", "三.结转下年度.总计"];
    expect(filled(p(tags.map(condition).join("")), content)).toEqual(["无有无"]);
  });

  test("in a list the report's own names are at hand, and a 要素 never shows through a blank of the list's", () => {
    expect(filled(p("{#一}") + p("{年度}{小标题}{正文}") + p("{/一}"))).toEqual(["2025甲", "2025乙", "2025丙"]);
  });
});

describe("the workbook's own conditions and lists", () => {
  const own: ReportModel = {
    ...model("乙"),
    conditions: new Map([
      ["有申请", true],
      ["有行政诉讼", false],
    ]),
    lists: new Map([
      [
        "建议提案",
        {
          names: ["编号", "承办 单位"],
          items: [
            new Map([
              ["编号", "第1号"],
              ["承办 单位", "甲股"],
            ]),
            new Map([["编号", "第2号\n（附件）"]]),
          ],
        },
      ],
      ["无", { names: ["编号"], items: [] }],
    ]),
  };

  test("a condition takes paragraphs in or out, within a paragraph words", () => {
    const body = p("{#有申请}") + p("收到申请{^有行政诉讼}，没有诉讼{/有行政诉讼}。") + p("{/有申请}") + p("{#有行政诉讼}") + p("诉讼") + p("{/有行政诉讼}");
    expect(filled(body, own)).toEqual(["收到申请，没有诉讼。"]);
  });

  test("a condition takes rows of a table in or out", () => {
    expect(filled(table([["头"], ["{#有行政诉讼}甲{/有行政诉讼}"], ["{#有申请}乙{/有申请}"]]), own)).toEqual(["头", "", "乙"]);
    expect(
      filled(
        table([
          ["头", ""],
          ["{#有行政诉讼}甲", "乙{/有行政诉讼}"],
          ["{#有申请}丙", "丁{/有申请}"],
        ]),
        own,
      ),
    ).toEqual(["头", "", "丙", "丁"]);
  });

  test("a list has a row a turn, with its number; a blank of it is blank", () => {
    const rows = table([
      ["序号", "编号", "单位"],
      ["{#建议提案}{序号}", "{编号}", "{承办单位}{/建议提案}"],
    ]);
    expect(readDocx(fillTemplate(docx(rows), own))).toMatchObject([
      { rows: 3, cells: [{}, {}, {}, { text: "1" }, { text: "第1号" }, { text: "甲股" }, { text: "2" }, { text: "第2号\n（附件）" }, { text: "" }] },
    ]);
  });

  test.each([
    ["in a paragraph", p("甲{#一}[{序号}{小标题}{正文}]{/一}"), ["甲[1甲][2乙][3丙]"]],
    ["in paragraphs", p("{#一}") + p("{序号}：{小标题}{正文}") + p("{/一}"), ["1：甲", "2：乙", "3：丙"]],
    ["in rows", table([["{#一}{序号}", "{小标题}{正文}{/一}"]]), ["1", "甲", "2", "乙", "3", "丙"]],
    ["in a cell", table([["{#一}{序号}{正文}；{/一}", "丁"]]), ["1；2乙；3丙；", "丁"]],
    ["above a table", p("{#三.表前}{序号}{/三.表前}"), [""]],
  ])("a part of the text has the number of its turn %s", (_, body, lines) => {
    expect(filled(body)).toEqual(lines);
  });

  test("a list has its paragraphs a turn; an empty one its opposite", () => {
    expect(filled(p("{#建议提案}") + p("{序号}.{编号}（{年度}）") + p("{/建议提案}"), own)).toEqual(["1.第1号（2025）", "2.第2号", "（附件）（2025）"]);
    expect(filled(p("{#无}{编号}{/无}{^无}没有{/无}"), own)).toEqual(["没有"]);
  });

  test("a condition about an item, in a list", () => {
    expect(filled(p("{#建议提案}") + p("{编号}{^承办单位}未定{/承办单位}{#承办单位}由{承办单位}办{/承办单位}") + p("{/建议提案}"), own)).toEqual([
      "第1号由甲股办",
      "第2号",
      "（附件）未定",
    ]);
  });

  test.each([
    ["a condition as a value", "{有申请}", "{有申请}：这是条件，要写成 {#…} 和 {/…} 一对（相反的情况用 {^…} 和 {/…}），中间写条件成立时的内容。"],
    ["an item's name outside its list", "{编号}", "{编号}：只能写在它那个列表的开头和结尾之间，如 {正文} 要写在 {#一} 和 {/一} 之间。"],
    ["an item's name in another list", "{#建议提案}{正文}{/建议提案}", "{正文}：只能写在它那个列表的开头和结尾之间，如 {正文} 要写在 {#一} 和 {/一} 之间。"],
    ["an item's name of an empty list", "{#无}{编好}{/无}", "{编好}：没有这个名称，是不是 {编号}？"],
    ["a wrong condition", "{#有申情}{/有申情}", "{#有申情}：没有这个名称，是不是 {#有申请}？"],
    ["a list in a list", "{#建议提案}{#一}{正文}{/一}{/建议提案}", "{#一}：一个列表里不能再套列表。"],
  ])("%s is named", (_, text, sentence) => {
    expect(faultsOf(docx(p(text)), own)[0]).toBe(`模板正文第 1 段：${sentence}`);
  });
});

describe("what a report itself knows", () => {
  const named = new Map([
    ["建议提案.1.编号", "第32号"],
    ["建议提案.1.结果", "办结"],
    ["建议提案.2.编号", "第8号"],
  ]);
  const figures = new Map([...sampleContent().figures, [ofForm("cases:review.total"), "0"], [ofForm("applications.received:total"), "0"]]);
  const own = model("", { namedFigures: named, figures });

  test("its conditions decide on paragraphs and words", () => {
    const body =
      p("{#有申请}") + p("收到{三.本年新收.总计}件。") + p("{/有申请}") + p("{^有申请}") + p("未收到申请。{#是乡镇}本机关是乡镇。{/是乡镇}") + p("{/有申请}");
    expect(filled(body, own)).toEqual(["未收到申请。本机关是乡镇。"]);
  });

  test("its ready sentences are printed", () => {
    expect(filled(p("{句.收到申请}"), own)).toEqual([own.vocabulary.get("句.收到申请")]);
    expect(own.vocabulary.get("句.收到申请")).toContain("未收到政府信息公开申请");
  });

  test("its lists have a row an item", () => {
    expect(
      filled(
        table([
          ["序号", "编号", "结果"],
          ["{#建议提案}{序号}", "{编号}", "{结果}{/建议提案}"],
        ]),
        own,
      ),
    ).toEqual(["序号", "编号", "结果", "1", "第32号", "办结", "2", "第8号", ""]);
  });
});
