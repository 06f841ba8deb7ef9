import { noteSentence, reportModel, type ReportContent } from "../../../src/report";
import { edition2019, figureId, type FigureId } from "../../../src/statute";
import { numberedFigures, sampleContent } from "../sampleContent";
import { figuresOfForm, ofForm } from "../../ofForm";

/** All figures, those that are not named are 0. */
function figures(changes: Readonly<Record<string, string>> = {}): ReadonlyMap<FigureId, string> {
  return new Map([...[...numberedFigures.keys()].map((id) => [id, "0"] as const), ...figuresOfForm(changes)]);
}

const valueOf = (name: string, changes: Partial<ReportContent> = {}): string | undefined => reportModel(sampleContent(changes)).vocabulary.get(name);

const note = (name: string, changes: Partial<ReportContent> = {}): string[] =>
  reportModel(sampleContent({ ...changes, narrative: [{ section: "一", heading: "", text: `{${name}}` }] })).notes.map((note) => noteSentence(note).zh);

describe("ready sentences", () => {
  const sentence = (name: string, changes: Readonly<Record<string, string>> = {}, namedFigures = new Map<string, string>()): string | undefined =>
    valueOf(`句.${name}`, { figures: figures(changes), namedFigures });

  test.each([
    ["收到申请", {}, "未收到政府信息公开申请"],
    [
      "收到申请",
      { [ofForm("applications.received:total")]: "7", [ofForm("applications.received:naturalPerson")]: "5", [ofForm("applications.received:other")]: "2" },
      "共收到政府信息公开申请7件，其中自然人5件、其他组织2件",
    ],
    [
      "收到申请",
      { [ofForm("applications.received:total")]: "5", [ofForm("applications.received:naturalPerson")]: "5" },
      "共收到政府信息公开申请5件，均由自然人提出",
    ],
    [
      "收到申请",
      { [ofForm("applications.received:total")]: "6", [ofForm("applications.received:naturalPerson")]: "5" },
      "共收到政府信息公开申请6件，其中自然人5件",
    ],
    ["上年结转", {}, "没有上年结转的政府信息公开申请"],
    ["办理结果", {}, "没有办结的政府信息公开申请"],
    [
      "办理结果",
      {
        [ofForm("applications.outcomesTotal:total")]: "6",
        [ofForm("applications.granted:total")]: "3",
        [ofForm("applications.withheld.stateSecret:total")]: "1",
        [ofForm("applications.withheld.thirdPartyRights:total")]: "1",
        [ofForm("applications.otherwise.other:total")]: "1",
      },
      "共办结政府信息公开申请6件，其中予以公开3件、不予公开2件、其他处理1件",
    ],
    [
      "办理结果",
      { [ofForm("applications.outcomesTotal:total")]: "3", [ofForm("applications.granted:total")]: "3" },
      "共办结政府信息公开申请3件，办理结果均为予以公开",
    ],
    [
      "不予公开",
      { [ofForm("applications.withheld.stateSecret:total")]: "1", [ofForm("applications.withheld.thirdPartyRights:total")]: "2" },
      "不予公开3件，其中属于国家秘密1件、保护第三方合法权益2件",
    ],
    ["结转", {}, "没有结转下年度继续办理的政府信息公开申请"],
    ["结转", { [ofForm("applications.carriedOut:total")]: "2" }, "结转下年度继续办理2件"],
    ["行政复议", {}, "未发生因政府信息公开申请行政复议的情况"],
    [
      "行政复议",
      { [ofForm("cases:review.total")]: "2", [ofForm("cases:review.upheld")]: "1", [ofForm("cases:review.pending")]: "1" },
      "因政府信息公开被申请行政复议2件，其中结果维持1件、尚未审结1件",
    ],
    [
      "行政诉讼",
      {
        [ofForm("cases:directSuit.total")]: "1",
        [ofForm("cases:directSuit.upheld")]: "1",
        [ofForm("cases:suitAfterReview.total")]: "2",
        [ofForm("cases:suitAfterReview.upheld")]: "2",
      },
      "因政府信息公开被提起行政诉讼3件，均为结果维持",
    ],
    ["规范性文件", {}, "未制发行政规范性文件"],
    ["规范性文件", { "normativeDocuments:inForce": "5" }, "未制发行政规范性文件，现行有效行政规范性文件5件"],
    ["行政许可处罚强制", {}, "未作出行政许可、行政处罚、行政强制处理决定"],
    ["行政许可处罚强制", { "licences:decisions": "7", "coercion:decisions": "1" }, "作出行政许可处理决定7件、行政强制处理决定1件"],
    ["行政事业性收费", { "fees:collected": "1.50" }, "行政事业性收费1.5万元"],
  ])("%s %j", (name, changes, expected) => {
    const given = Object.entries(changes).map(([id, value]) => [/^(?:applications|cases)/u.test(id) ? id : `disclosure.${id}`, value]);
    expect(sentence(name, Object.fromEntries(given) as Record<string, string>)).toBe(expected);
  });

  test("规范性文件 with none repealed does not speak of it", () => {
    expect(sentence("规范性文件", { [ofForm("disclosure.normativeDocuments:issued")]: "2", [ofForm("disclosure.normativeDocuments:inForce")]: "5" })).toBe(
      "制发行政规范性文件2件，现行有效行政规范性文件5件",
    );
  });

  test("信息处理费 is a 要素: 0 in words, blank is asked for", () => {
    expect(sentence("信息处理费", {}, new Map([["信息处理费金额", "0"]]))).toBe("未收取信息处理费");
    expect(sentence("信息处理费", {}, new Map([["信息处理费金额", "1,200.50"]]))).toBe("收取信息处理费1200.5元");
    expect(note("句.信息处理费")).toEqual(["“一、总体情况”第1段：{句.信息处理费} 还没有数值：{信息处理费金额}没有填。已照原样印出，请填好后重新生成。"]);
  });

  test.each([
    ["1.2万元", "", "12000元"],
    ["0.12", "万元", "1200元"],
    ["380", "元", "380元"],
    ["380元", "万元", "380元"],
    ["380", "元/件", "380元"],
  ])("信息处理费 is said in 元: %s beside 单位 %s", (value, unit, said) => {
    const [namedFigures, namedUnits] = [new Map([["信息处理费金额", value]]), new Map([["信息处理费金额", unit]])];
    expect(valueOf("句.信息处理费", { namedFigures, namedUnits })).toBe(`收取信息处理费${said}`);
  });

  test.each([
    ["984361元", "行政事业性收费98.4361万元"],
    ["1.05亿元", "行政事业性收费10500万元"],
    ["0元", "没有行政事业性收费"],
    ["12件", ""],
  ])("a fee that its cell has as %s is said in 万元, or not at all", (written, said) => {
    expect(sentence("行政事业性收费", { "disclosure.fees:collected": written })).toBe(said);
  });

  test("parts need not be filled in where the whole is 0", () => {
    const only = new Map([[ofForm("applications.received:total"), "0"]]);
    expect(valueOf("句.收到申请", { figures: only })).toBe("未收到政府信息公开申请");
    expect(valueOf("句.收到申请", { figures: new Map([[ofForm("applications.received:total"), "3"]]) })).toBe("");
  });

  test("the edition of 2019 has its own row 其他处理", () => {
    const old = new Map(
      edition2019.tables.flatMap(({ blocks }) =>
        blocks.flatMap(({ rows, columns }) => rows.flatMap((row) => columns.map((column) => [figureId(row, column), "0"] as const))),
      ),
    );
    const otherwise = new Map([
      ...old,
      [ofForm("applications.outcomesTotal:total"), "3"],
      [ofForm("applications.granted:total"), "1"],
      [ofForm("applications.otherwise:total"), "2"],
    ]);
    expect(valueOf("句.办理结果", { edition: edition2019, figures: otherwise })).toBe("共办结政府信息公开申请3件，其中予以公开1件、其他处理2件");
  });

  test("figures in a sentence stand where they are said to stand", () => {
    const { sections, vocabulary } = reportModel(sampleContent({ narrative: [{ section: "一", heading: "", text: "甲{句.收到申请}，{句.行政诉讼}。" }] }));
    const [paragraph] = sections[0]?.paragraphs ?? [];
    const within = paragraph?.spans.flatMap((span) => span.figures) ?? [];
    expect(within).toHaveLength(7 + 5);
    expect(within.map(({ start, end }) => paragraph?.text.slice(start, end))).toEqual(within.map(({ name }) => vocabulary.get(name)));
  });
});
