import { sentence } from "../../../src/jobs";
import { wordCount } from "../../../src/narrative/text/wordCount";
import { fiveParts, foundBy, passage, town } from "./passages";

describe("D8: 统计期限", () => {
  const report = (introduction: string) => [passage(introduction, "引言", "", 9), ...fiveParts];

  test.each([
    ["本报告所列数据的统计期限自2023年1月1日起至12月31日止。"],
    ["统计时限为2023年全年。"],
    ["数据起止时间：2023年1月1日—12月31日。"],
    ["所列数据从2023年1月1日到12月31日。"],
    ["涵盖2023.1.1-2023.12.31的工作。"],
  ])("is there: %s", (text) => {
    expect(foundBy("D8", report(text))).toEqual([]);
  });

  test("is missing from the introduction", () => {
    const [finding] = foundBy("D8", report("依据条例第五十条编制本报告。"));
    expect(finding).toMatchObject({ severity: "warning", evidence: { section: "引言", row: 9, words: "统计期限" } });
    expect(finding && sentence(finding, "zh-CN")).toBe("正文没有写统计期限。请在引言中写明，如“统计期限为 2023 年 1 月 1 日至 12 月 31 日”。");
  });

  test("is not judged without an introduction, nor in an excerpt; it may stand in 一", () => {
    expect(foundBy("D8", fiveParts)).toEqual([]);
    expect(foundBy("D8", report("依据条例……编制本报告。"))).toEqual([]);
    expect(foundBy("D8", [...report("依据条例编制。"), passage("统计期限为2023年。", "一", "", 6)])).toEqual([]);
  });
});

describe("D9: the length of 总体情况", () => {
  test.each([
    ["公开5件。", 5],
    ["共公开 12345 条 IPv6 信息", 8],
    ["“三审”——《条例》（试行）", 14],
    ["  \n ", 0],
    ["12件，34.5%", 4],
  ])("Word counts %j as %i", (text, count) => {
    expect(wordCount(text)).toBe(count);
  });

  test("1000 is right, 1001 is a hint that gives the count, over all rows", () => {
    const rows = (length: number) => [passage("公".repeat(600)), passage("开".repeat(length - 600), "一", "", 1), passage("其".repeat(2000), "五", "", 2)];
    expect(foundBy("D9", rows(1000))).toEqual([]);
    const [finding] = foundBy("D9", rows(1001));
    expect(finding).toMatchObject({ severity: "hint", evidence: { count: 1001, limit: 1000 } });
    expect(finding && sentence(finding, "zh-CN")).toBe("“一、总体情况”有 1001 字（按 Word 的字数统计），原则上不超过 1000 字，超出 1 字。请精简。");
  });

  test("the edition of 2019 has no limit", () => {
    expect(foundBy("D9", [passage("公".repeat(4000))], { ...town, year: 2020 })).toEqual([]);
  });
});
