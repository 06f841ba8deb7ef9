import { noteSentence, reportModel, reportTerms, type ReportContent } from "../../../src/report";
import { edition2019, edition2021, type FigureId } from "../../../src/statute";
import { numberedFigures, organ, sampleContent } from "../sampleContent";
import { figuresOfForm, ofForm } from "../../ofForm";

/** All figures, those that are not named are 0. */
function figures(changes: Readonly<Record<string, string>> = {}): ReadonlyMap<FigureId, string> {
  return new Map([...[...numberedFigures.keys()].map((id) => [id, "0"] as const), ...figuresOfForm(changes)]);
}

const valueOf = (name: string, changes: Partial<ReportContent> = {}): string | undefined => reportModel(sampleContent(changes)).vocabulary.get(name);

const note = (name: string, changes: Partial<ReportContent> = {}): string[] =>
  reportModel(sampleContent({ ...changes, narrative: [{ section: "一", heading: "", text: `{${name}}` }] })).notes.map((note) => noteSentence(note).zh);

const WITHHELD = [
  "stateSecret",
  "prohibitedByLaw",
  "securityAndStability",
  "thirdPartyRights",
  "internalAffairs",
  "processInformation",
  "enforcementFiles",
  "administrativeEnquiry",
];

describe("sums that the form does not print", () => {
  const sum = (column: string): string =>
    String(WITHHELD.reduce((total, reason) => total + Number(numberedFigures.get(ofForm(`applications.withheld.${reason}:${column}`))), 0));

  test.each([
    ["三.不予公开.合计", sum("total")],
    ["三.不予公开.合计.总计", sum("total")],
    ["三.不予公开.合计.自然人", sum("naturalPerson")],
    ["四.行政诉讼.总计", String(195 + 200)],
    ["四.行政诉讼.结果维持", String(191 + 196)],
    ["收办总数", String(17 + 24)],
    ["三.结转.总计", "185"],
  ])("%s is %s", (name, expected) => {
    expect(valueOf(name)).toBe(expected);
  });

  test("every group with rows of its own has one", () => {
    const names = [...reportModel(sampleContent()).vocabulary.keys()].filter((name) => /^三\..*\.合计$/u.test(name));
    expect(names).toEqual(["三.不予公开.合计", "三.无法提供.合计", "三.不予处理.合计", "三.其他处理.合计"]);
    const old = reportModel(sampleContent({ edition: edition2019, figures: new Map() })).vocabulary;
    expect([old.has("三.其他处理.合计"), old.has("三.其他处理.总计")]).toEqual([false, true]);
  });

  test("reads figures as clerks type them", () => {
    const typed = figures({ [ofForm("applications.received:total")]: "１，２３４件", [ofForm("applications.carriedIn:total")]: " 10 " });
    expect(valueOf("收办总数", { figures: typed })).toBe("1244");
  });

  test("has no value where a part is not filled in, or is no number", () => {
    const blank = new Map([...figures()].filter(([id]) => id !== ofForm("applications.carriedIn:total")));
    expect(valueOf("收办总数", { figures: blank })).toBe("");
    expect(note("收办总数", { figures: blank })).toEqual([
      "“一、总体情况”第1段：{收办总数} 还没有数值：{三.上年结转.总计}没有填。已照原样印出，请填好后重新生成。",
    ]);
    expect(note("收办总数", { figures: figures({ [ofForm("applications.carriedIn:total")]: "22（其中修订16件）" }) })).toEqual([
      "“一、总体情况”第1段：{收办总数} 不能计算：{三.上年结转.总计} 填的不是一个数。已照原样印出，请改正后重新生成。",
    ]);
  });
});

describe("办结率", () => {
  const rate = (done: string, received: string, carriedIn = "0"): string | undefined =>
    valueOf("办结率", {
      figures: figures({
        [ofForm("applications.outcomesTotal:total")]: done,
        [ofForm("applications.received:total")]: received,
        [ofForm("applications.carriedIn:total")]: carriedIn,
      }),
    });

  test.each([
    ["17", "17", "0", "100%"],
    ["1", "2", "1", "33.3%"],
    ["2", "3", "0", "66.7%"],
    ["1", "2000", "0", "0.1%"],
    ["1", "2001", "0", "0.0%"],
    ["1999", "2000", "0", "100.0%"],
    ["1", "4", "0", "25%"],
    ["0", "5", "0", "0%"],
    ["333333333333", "999999999999", "0", "33.3%"],
  ])("%s of %s + %s: %s", (done, received, carriedIn, expected) => {
    expect(rate(done, received, carriedIn)).toBe(expected);
  });

  test("of nothing has no value, and says why", () => {
    expect(rate("0", "0")).toBe("");
    expect(note("办结率", { figures: figures() })).toEqual(["“一、总体情况”第1段：{办结率} 不能计算：{收办总数} 是 0。已照原样印出，请换一种写法后重新生成。"]);
  });
});

describe("last year's", () => {
  const received = (now: string, before?: string): Partial<ReportContent> => ({
    figures: figures({ [ofForm("applications.received:total")]: now }),
    ...(before !== undefined && { lastYear: { year: 2024, figures: new Map([[ofForm("applications.received:total"), before]]) } }),
  });

  test.each([
    ["9", "8", "增长12.5%"],
    ["8", "9", "下降11.1%"],
    ["8", "8", "持平"],
    ["0", "8", "下降100%"],
    ["0", "0", "持平"],
    ["40", "8", "增长400%"],
    ["2001", "2000", "增长0.1%"],
    ["1999", "2000", "下降0.1%"],
  ])("%s after %s: %s", (now, before, expected) => {
    expect(valueOf("同比.三.本年新收.总计", received(now, before))).toBe(expected);
    expect(valueOf("上年.三.本年新收.总计", received(now, before))).toBe(before);
  });

  test("figures of another year are not last year's", () => {
    const lastYear = { year: 2022, figures: figures() };
    expect(note("上年.收办总数", { lastYear })).toEqual([
      "“一、总体情况”第1段：{上年.收办总数} “上年数据”是 2022 年的，不是 2024 年的。已照原样印出，请换成上年的数据后重新生成。",
    ]);
    const holds = (year: number) => reportModel(sampleContent({ lastYear: { ...lastYear, year } })).conditions.get("有上年数据");
    expect([holds(2022), holds(2024)]).toEqual([false, true]);
  });

  test("amounts are compared exactly", () => {
    const lastYear = { year: 2024, figures: new Map([[ofForm("disclosure.fees:collected"), "0.1"]]) };
    expect(valueOf("同比.二.行政事业性收费.收费金额", { figures: figures({ [ofForm("disclosure.fees:collected")]: "0.30" }), lastYear })).toBe("增长200%");
  });

  test("is missing without last year's data; a change from 0 has no rate", () => {
    expect(note("上年.三.本年新收.总计", received("8"))).toEqual([
      "“一、总体情况”第1段：{上年.三.本年新收.总计} 没有上年的数据。已照原样印出，请填好上年数据后重新生成。",
    ]);
    expect(note("同比.三.本年新收.总计", received("8"))).toEqual([
      "“一、总体情况”第1段：{同比.三.本年新收.总计} 没有上年的数据。已照原样印出，请填好上年数据后重新生成。",
    ]);
    expect(note("同比.三.本年新收.总计", received("8", "无法统计"))).toEqual([
      "“一、总体情况”第1段：{同比.三.本年新收.总计} 不能计算：{上年.三.本年新收.总计} 填的不是一个数。已照原样印出，请改正后重新生成。",
    ]);
    expect(note("同比.三.本年新收.总计", received("8", "0"))).toEqual([
      "“一、总体情况”第1段：{同比.三.本年新收.总计} 不能计算：{上年.三.本年新收.总计} 是 0。已照原样印出，请换一种写法后重新生成。",
    ]);
  });
});

describe("organ data", () => {
  test.each([
    ["简称", "云溪镇"],
    ["上年度", "2024"],
    ["下年度", "2026"],
  ])("%s is %s", (name, expected) => {
    expect(valueOf(name, { organ: { ...organ, shortName: "云溪镇" } })).toBe(expected);
  });

  test("without 简称 it is the name; without a year there are no years", () => {
    expect(valueOf("简称")).toBe("青原县云溪镇人民政府");
    expect(["上年度", "下年度"].map((name) => valueOf(name, { organ: { ...organ, year: NaN } }))).toEqual(["", ""]);
  });

  test("a 要素 that was there before the name is meant instead", () => {
    const namedFigures = new Map([
      ["办结率", "九成"],
      ["下年度", "明年"],
    ]);
    expect([valueOf("办结率", { namedFigures }), valueOf("下年度", { namedFigures })]).toEqual(["九成", "明年"]);
    expect(reportModel(sampleContent({ namedFigures })).notes.filter(({ kind }) => kind === "reservedName")).toEqual([]);
  });
});

describe("conditions", () => {
  const { conditions } = reportModel(
    sampleContent({ figures: figures({ [ofForm("cases:suitAfterReview.total")]: "1", [ofForm("disclosure.fees:collected")]: "0.00" }) }),
  );

  test("hold where their number is not zero", () => {
    expect([...conditions].filter(([, holds]) => holds).map(([name]) => name)).toEqual(["有行政诉讼", "是乡镇"]);
  });

  test("each number that may be zero has one", () => {
    const all = reportModel(sampleContent({ figures: numberedFigures, namedFigures: new Map([["信息处理费金额", "3"]]) })).conditions;
    expect(
      [...all]
        .filter(([, holds]) => !holds)
        .map(([name]) => name)
        .filter((name) => !name.startsWith("是")),
    ).toEqual(["有上年数据"]);
    expect(all.size).toBeGreaterThanOrEqual(25);
  });
});

describe("lists of 要素", () => {
  const listsOf = (named: readonly [string, string][]) => reportModel(sampleContent({ namedFigures: new Map(named) })).lists;

  test("are made by numbers in names", () => {
    const lists = listsOf([
      ["建议提案.2.编号", "第8号"],
      ["建议提案.1.编号", "第3号"],
      ["建议提案.1.承办单位", "甲股"],
      ["建议提案.10.编号", ""],
      ["村名.1", "甲村"],
    ]);
    expect([...lists.keys()]).toEqual(["建议提案", "村名"]);
    expect(lists.get("建议提案")?.names).toEqual(["编号", "承办单位"]);
    expect(lists.get("建议提案")?.items.map((item) => [...item])).toEqual([
      [
        ["编号", "第3号"],
        ["承办单位", "甲股"],
      ],
      [["编号", "第8号"]],
    ]);
    expect(lists.get("村名")?.items.map((item) => [...item])).toEqual([[["内容", "甲村"]]]);
  });

  test("do not take a name that means something else", () => {
    expect([
      ...listsOf([
        ["有申请.1", "甲"],
        ["年度.1", "甲"],
        ["三.1", "甲"],
        ["甲.1", "x"],
        ["甲", "y"],
      ]).keys(),
    ]).toEqual([]);
  });
});

test.each([edition2021, edition2019])("no name stands for two things", (edition) => {
  const { organ: own, figures: numbers, named, sentences, rates, lastYear, changes, conditions } = reportTerms(sampleContent({ edition }));
  const names = [own, numbers, named, sentences, rates, lastYear, changes, conditions].flatMap((terms) => terms.map(({ name }) => name));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
