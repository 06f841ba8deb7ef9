import { checkClaims, type Passage } from "../../../src/narrative";
import { sentence } from "../../../src/jobs";
import { edition2021 } from "../../../src/statute";
import { entries } from "./report";

type Named = { readonly name: string; readonly value: string; readonly unit: string };

const context = (named: readonly Named[]) => ({ organ: "某省临安市人民政府", year: 2024, edition: edition2021, entries, named });
const found = (texts: readonly string[], named: readonly Named[] = []) =>
  checkClaims(
    texts.map((text, row): Passage => ({ section: "一二五六"[row] ?? "六", heading: "", text, row })),
    context(named),
  );
const told = (...args: Parameters<typeof found>): string[] =>
  found(...args)
    .map(({ check, evidence }) => `${check} ${evidence.kind === "claim" ? evidence.words : ""}`)
    .filter((one) => !one.startsWith("C9"));

describe("C11: one quantity with two numbers", () => {
  test.each([
    [["2024年，我市主动公开政府信息107条。", "全年共主动公开政府信息117条。"], ["C11 全年共主动公开政府信息117条"]],
    [["全年主动公开政府信息107条。", "2024年制作政府信息500条，其中主动公开政府信息117条，依申请公开383条。"], ["C11 主动公开政府信息117条"]],
    [["全年共召开新闻发布会5场。召开新闻发布会共6场。"], ["C11 召开新闻发布会共6场"]],
    [["全年主动公开各类政务信息107条。政府信息主动公开总数117条，全年有序。", "全年主动公开政府信息117条。"], ["C11 全年主动公开政府信息117条"]],
  ])("%j", (texts, words) => {
    expect(told(texts)).toEqual(words);
  });

  test.each([
    [["全年主动公开政府信息107条。", "2024年，我市主动公开政府信息107条。"]],
    [["全年主动公开政府信息107条，其中网站主动公开政府信息60条。"]],
    [["通过网站，共主动公开政府信息60条。", "全年共主动公开政府信息107条。"]],
    [["2023年主动公开政府信息90条。2024年主动公开政府信息107条。"]],
    [["上半年，共主动公开政府信息60条。全年共主动公开政府信息107条。"]],
    [["3月，共主动公开政府信息60条。全年共主动公开政府信息107条。"]],
    [["全年主动公开政府信息100余条。", "全年主动公开政府信息107条。"]],
    [["甲县共主动公开政府信息60条。乙县共主动公开政府信息90条。"]],
    [["在财政领域，全年主动公开政府信息60条。在教育领域，全年主动公开政府信息90条。"]],
    [["举办政务公开培训班1期。举办政务公开培训班2期。"]],
    [["全年主动公开政府信息107条。全年主动公开政府信息3类。"]],
  ])("%j is right", (texts) => {
    expect(told(texts)).toEqual([]);
  });

  test("the sentence names both", () => {
    const [finding] = found(["全年主动公开政府信息107条。", "全年主动公开政府信息117条。"]);
    expect(finding && sentence(finding, "zh-CN")).toBe(
      "正文第二部分写的是“全年主动公开政府信息117条”，而正文第一部分写的“主动公开政府信息”是 107 条，前后不一致。请核对后改成一致；统计口径不同的，请填写说明。",
    );
    expect(finding && sentence(finding, "en-US")).toContain("section 1 has 107 for “主动公开政府信息”");
  });
});

describe("C12: numbers of 要素", () => {
  const named: readonly Named[] = [
    { name: "发布信息条数", value: "1268", unit: "条" },
    { name: "培训次数", value: "3", unit: "次" },
    { name: "人大代表建议件数", value: "2", unit: "件" },
    { name: "信息处理费金额", value: "380", unit: "元" },
    { name: "热线诉求件数", value: "", unit: "件" },
    { name: "亮点", value: "在线访谈", unit: "" },
  ];
  test.each([
    ["全年共发布各类信息1260条。", "C12 全年共发布各类信息1260条"],
    ["全年发布政府信息1260条。", "C12 全年发布政府信息1260条"],
    ["开展政务公开培训5次。", "C12 开展政务公开培训5次"],
    ["全年开展5次培训。", "C12 全年开展5次"],
    ["承办人大代表建议3件。", "C12 承办人大代表建议3件"],
    ["全年收取信息处理费300元。", "C12 全年收取信息处理费300元"],
  ])("%s", (text, words) => {
    expect(told([text], named)).toEqual([words]);
  });

  test.each([
    "全年共发布信息1268条，开展培训3次，承办人大代表建议2件，收取信息处理费380元。",
    "通过网站发布信息600条，微信公众号发布信息668条。",
    "发布信息1268条，其中动态600条。",
    "全年发布信息1268条。专栏公开后，发布信息5条。",
    "受理热线诉求90件。发布政策解读5条。办理政协提案5件。",
  ])("%s agrees", (text) => {
    expect(told([text], named)).toEqual([]);
  });

  test("parts that come to more than their total", () => {
    const parts = [
      { name: "发布信息条数", value: "1000", unit: "条" },
      { name: "网站发布信息条数", value: "700", unit: "条" },
      { name: "新媒体发布信息条数", value: "400", unit: "条" },
    ];
    const [finding] = found(["公开有序。"], parts);
    expect(finding && sentence(finding, "zh-CN")).toBe(
      "“基本信息”里的要素“网站发布信息条数”700、“新媒体发布信息条数”400合计 1100，多于“发布信息条数”1000。请核对；口径不同的，请填写说明。",
    );
    expect(
      told(
        ["公开有序。"],
        parts.map((one) => (one.value === "1000" ? { ...one, value: "1100" } : one)),
      ),
    ).toEqual([]);
  });
});
