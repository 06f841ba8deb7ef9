import { foundBy, passage, wordsBy, town } from "./passages";

const plan = (text: string): string[] => wordsBy("D1", text, "五");

describe("D1: a cut-off day of the report's own year, left from last year's report", () => {
  test.each([
    ["截止2023年1月21日，公众号累计发布信息1106条。", "截止2023年1月21日"],
    ["截至 2023 年 2 月底，关注用户2811人。", "截至 2023 年 2 月底"],
    ["截至2023年03月，累计发布50条。", "截至2023年03月"],
  ])("%s", (text, words) => {
    const [finding] = foundBy("D1", [passage(text)]);
    expect(finding?.evidence).toMatchObject({ what: "ownYearCutOff", words, reportYear: 2023 });
  });

  test.each([
    "截至2023年12月31日，累计发布50条。",
    "截至2024年1月21日，累计发布50条。",
    "截至2023年6月30日，上半年发布5条。",
    "按“截至2023年1月底”的口径办理。",
  ])("%s is right", (text) => {
    expect(foundBy("D1", [passage(text)])).toEqual([]);
  });
});

describe("D1: in 五, a plan for the report's own year", () => {
  test.each([
    ["2023年，我镇将继续加强培训。", "2023年，我镇将继续"],
    ["存在不足。2023年我镇将进一步丰富形式。", "2023年我镇将进一步"],
    ["2023年度，将采取以下措施。", "2023年度，将采取"],
    ["2023年，柳河镇政府将着力提升质量。", "2023年，柳河镇政府将着力"],
  ])("%s", (text, words) => {
    expect(plan(text)).toEqual([words]);
    expect(foundBy("D1", [passage(text, "五")])[0]?.evidence).toMatchObject({ what: "ownYearPlan" });
  });

  test.each([
    "2024年，我镇将继续加强培训。",
    "2023年，我镇将政务公开纳入考核，取得成效。",
    "2023年，我镇将加强审核作为重点，逐条把关。",
    "2023年，我镇将重点领域信息逐项公开。",
    "针对2022年报告的问题，2023年，我镇着力改进，今后将继续坚持。",
  ])("%s is right", (text) => {
    expect(plan(text)).toEqual([]);
  });

  test("elsewhere 将 may tell what was done", () => {
    expect(wordsBy("D1", "2023年，我镇将继续教育与公开培训结合。", "一", town)).toEqual([]);
  });
});
