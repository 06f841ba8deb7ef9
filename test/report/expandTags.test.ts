import fc from "fast-check";
import { expandedNarrative, noteSentence, reportModel, type ReportParagraph } from "../../src/report";
import { sampleContent } from "./sampleContent";

const narrative = (text: string, heading = ""): Parameters<typeof sampleContent>[0] => ({
  narrative: [
    { section: "五", heading: "甲", text: "" },
    { section: "一", heading, text },
  ],
});

/** Section 一 for one text. */
const paragraphs = (text: string, heading = ""): readonly ReportParagraph[] =>
  reportModel(sampleContent(narrative(text, heading))).sections[0]?.paragraphs ?? [];

const printed = (text: string): string[] => paragraphs(text).map((paragraph) => paragraph.text);
const notes = (text: string): string[] => reportModel(sampleContent(narrative(text))).notes.map((note) => noteSentence(note).zh);

describe("where the words of a paragraph come from", () => {
  test("a tag's words are a span of the text and of the source, the others are literal", () => {
    expect(paragraphs("  共{三.本年新收.总计}件。\n又{年度}年")).toEqual([
      {
        kind: "text",
        row: 1,
        text: "共17件。",
        spans: [{ name: "三.本年新收.总计", start: 1, end: 3, sourceStart: 3, sourceEnd: 14, figures: [] }],
        literals: [
          { start: 0, end: 1, sourceStart: 2 },
          { start: 3, end: 5, sourceStart: 14 },
        ],
      },
      {
        kind: "text",
        row: 1,
        text: "又2025年",
        spans: [{ name: "年度", start: 1, end: 5, sourceStart: 18, sourceEnd: 22, figures: [] }],
        literals: [
          { start: 0, end: 1, sourceStart: 17 },
          { start: 5, end: 6, sourceStart: 22 },
        ],
      },
    ]);
  });

  test("a ready sentence has its figures within", () => {
    const [paragraph] = paragraphs("全年{句.结转}。");
    const [span] = paragraph?.spans ?? [];
    expect(paragraph?.text).toBe("全年结转下年度继续办理185件。");
    expect(span?.figures.map(({ name, start, end }) => [name, paragraph?.text.slice(start, end)])).toEqual([["三.结转下年度.总计", "185"]]);
  });

  test("a sub-heading has its own", () => {
    expect(paragraphs("文。", "（六）{年度}年")[0]).toMatchObject({ kind: "heading", row: 1, spans: [{ name: "年度", start: 3, end: 7, sourceStart: 3 }] });
  });

  test("in any text, literals are where they say, and spans and literals make up the text", () => {
    const word = fc.constantFrom(
      "{年度}",
      "{#有申请}",
      "{/有申请}",
      "{^有申请}",
      "{三.本年新收.总计}",
      "{甲",
      "}",
      "｛",
      "件",
      " ",
      "　",
      "\n",
      "\r\n",
      "\v",
      "\u0007",
      "𠮷",
      "\uD842",
    );
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 14 }).map((words) => words.join("")),
        (source) => {
          for (const { text, spans, literals } of paragraphs(source)) {
            for (const { start, end, sourceStart } of literals) {
              expect(text.slice(start, end)).toBe(source.slice(sourceStart, sourceStart + end - start));
            }
            for (const { start, end, sourceStart, sourceEnd, name } of spans) {
              expect([text.slice(start, end), source.slice(sourceStart, sourceEnd)]).toEqual([name === "年度" ? "2025" : "17", `{${name}}`]);
            }
            const pieces = [...spans, ...literals].sort((a, b) => a.start - b.start);
            expect(pieces.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
          }
        },
      ),
    );
  });

  test("正文 without a report: the rows with their tags replaced, lines as in their cells", () => {
    expect(expandedNarrative(sampleContent(narrative(" {年度}年。\n 甲", "（一）{年度}")))).toMatchObject([
      { row: 0, section: "五", heading: { text: "甲" }, text: { text: "", spans: [] } },
      { row: 1, section: "一", heading: { text: "（一）2025" }, text: { text: " 2025年。\n 甲", spans: [{ start: 1, end: 5, sourceStart: 1, sourceEnd: 5 }] } },
    ]);
  });
});

describe("conditions in 正文", () => {
  test.each([
    ["甲{#有申请}乙{/有申请}丙{^有申请}丁{/有申请}。", ["甲乙丙。"]],
    ["{#有申请}甲\n乙{/有申请}\n丙", ["甲", "乙", "丙"]],
    ["{^有申请}甲\n乙{/有申请}\n丙", ["丙"]],
    ["{#有申请}{#有行政复议}甲{/有行政复议}{^有行政复议}乙{/有行政复议}{/有申请}", ["甲"]],
    ["{^有申请}{#有行政复议}甲{/有行政复议}{^有行政复议}乙{/有行政复议}{/有申请}丙", ["丙"]],
    ["{#发布信息条数}有{发布信息条数}条{/发布信息条数}", ["有1268条"]],
    ["{＃有申请}甲{／ 有申请 }", ["甲"]],
    ["{#是乡镇}镇{/是乡镇}{#是街道}街道{/是街道}", ["镇"]],
  ])("%j", (text, expected) => {
    expect(printed(text)).toEqual(expected);
    expect(notes(text)).toEqual([]);
  });

  test("a text that is taken out as a whole takes its sub-heading along", () => {
    expect(paragraphs("{^有申请}甲{/有申请}\n", "（六）自拟")).toEqual([]);
    expect(paragraphs("{#有申请}甲{/有申请}\n", "（六）自拟").map(({ text }) => text)).toEqual(["（六）自拟", "甲"]);
  });

  test("a zero and a blank do not hold", () => {
    const { sections } = reportModel(
      sampleContent({
        ...narrative("{^零}甲{/零}{^空}乙{/空}"),
        namedFigures: new Map([
          ["零", "0"],
          ["空", ""],
        ]),
      }),
    );
    expect(sections[0]?.paragraphs.map(({ text }) => text)).toEqual(["甲乙"]);
  });

  test.each([
    ["甲{#有申请}乙", "{#有申请} 有开头，没有对应的结尾 {/…}（开头和结尾要在同一格里，一对套一对）。已照原样印出，请改正后重新生成。"],
    ["甲{/有申请}乙", "{/有申请} 有结尾，没有对应的开头 {#…}（开头和结尾要在同一格里，一对套一对）。已照原样印出，请改正后重新生成。"],
    ["{有申请}", "{有申请} 是条件，要写成 {#…} 和 {/…} 一对（相反的情况用 {^…} 和 {/…}），中间写条件成立时的内容。已照原样印出。"],
    ["{#有申情}", "{#有申情} 没有这个名称，是不是 {#有申请}？已照原样印出，请改正后重新生成。"],
    ["{#一}", "{#一} 没有这个名称。已照原样印出，请改正后重新生成。"],
    ["{句.收到申请件}", "{句.收到申请件} 没有这个名称，是不是 {句.收到申请}？已照原样印出，请改正后重新生成。"],
    ["{三.不予公开.总数}", "{三.不予公开.总数} 没有这个名称，是不是 {三.不予公开.合计}？已照原样印出，请改正后重新生成。"],
    ["{上年.三.结转下年.总计}", "{上年.三.结转下年.总计} 没有这个名称，是不是 {上年.三.结转下年度.总计}？已照原样印出，请改正后重新生成。"],
  ])("%s stays as written and is reported", (text, sentence) => {
    expect(printed(text)).toEqual([text]);
    expect(notes(text)).toEqual([`“一、总体情况”第1段：${sentence}`]);
  });

  test("crossed ones: the one without its end is named", () => {
    expect(printed("{#有申请}{#有结转}甲{/有申请}{/有结转}")).toEqual(["{#有结转}甲{/有结转}"]);
    expect(notes("{#有申请}{#有结转}甲{/有申请}{/有结转}")).toHaveLength(2);
  });

  test("a list belongs to Word templates", () => {
    const model = reportModel(sampleContent({ ...narrative("{#提案}甲{/提案}"), namedFigures: new Map([["提案.1", "甲"]]) }));
    expect(model.notes.map((note) => noteSentence(note).zh)).toEqual([
      "“一、总体情况”第1段：{#提案} 是列表，只能用在 Word 模板里。已照原样印出，请改正后重新生成。",
      "“一、总体情况”第1段：{/提案} 是列表，只能用在 Word 模板里。已照原样印出，请改正后重新生成。",
    ]);
  });

  test("faults within words that are taken out are named, blanks there are not", () => {
    const text = "{^有申请}{错错错错错}{空}{/有申请}";
    const model = reportModel(sampleContent({ ...narrative(text), namedFigures: new Map([["空", ""]]) }));
    expect(model.notes).toMatchObject([{ kind: "unknownTag", written: "{错错错错错}" }]);
  });

  test("one about a figure that is not filled in does not hold, and is named", () => {
    const model = reportModel(sampleContent({ ...narrative("{#有不予公开}甲{/有不予公开}"), figures: new Map() }));
    expect(model.sections[0]?.paragraphs).toEqual([]);
    expect(model.notes.map((note) => noteSentence(note).zh)).toEqual([
      "“一、总体情况”第1段：{#有不予公开} 还没有数值：{三.不予公开.属于国家秘密.总计}、{三.不予公开.其他法律行政法规禁止公开.总计}、{三.不予公开.危及三安全一稳定.总计}等 8 个数没有填。按不成立处理，请填好后重新生成。",
    ]);
  });
});
