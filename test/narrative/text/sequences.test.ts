import { sentence } from "../../../src/jobs";
import { foundBy, passage, wordsBy } from "./passages";

describe("D5: enumerations", () => {
  test.each([
    ["一是培训少；三是更新慢；三是互动少。", "三是", "skipped"],
    ["一是培训少；二是更新慢；二是互动少。", "二是", "repeated"],
    ["一是培训少；二是更新慢；四是互动少。", "四是", "skipped"],
    ["问题如下：二是更新慢；三是互动少。", "二是", "noFirst"],
    ["一要学习；三要落实。", "三要", "skipped"],
    ["首先，抓学习。再次，抓落实。", "再次，", "skipped"],
    ["（一）抓学习。\n（三）抓落实。", "（三）", "skipped"],
    ["（一）抓学习。\n（二）抓落实。\n（二）抓检查。", "（二）", "repeated"],
    ["1.抓学习。\n3.抓落实。", "3.", "skipped"],
    ["1、抓学习。2、抓落实。2、抓检查。", "2、", "repeated"],
    ["①抓学习；③抓落实。", "③", "skipped"],
    ["第一，抓学习。第三，抓落实。", "第三，", "skipped"],
    ["十是收尾。", "十是", "noFirst"],
  ])("%s", (text, words, why) => {
    expect(foundBy("D5", [passage(text, "五")]).map(({ evidence }) => evidence)).toMatchObject([{ words, why }]);
  });

  test.each([
    ["一是培训少；二是更新慢；三是互动少。"],
    ["一是学习：一是读；二是写。二是落实：一是查；二是改。三是总结。"],
    ["存在问题：一是少；二是慢。下一步：一是多；二是快；三是好。"],
    ["（一）存在的问题\n1.少。\n2.慢。\n（二）改进情况\n1.多。\n2.快。"],
    ["依据条例第二十条第（一）项、第（五）项和第（六）项公开。"],
    ["按第二十条第（一）（五）（六）项公开。"],
    ["增长1.5个百分点。3.2万人次访问。"],
    ["重要工作之一是培训，统一是关键。"],
    ["一是学习。……三是落实。"],
    ["……三是落实。"],
    ["一、二季度各1次，三、四季度各2次。"],
    ["（1）学习；（2）落实；（3）检查。"],
    ["1.2023年抓学习。2.2023年抓落实。3. 28个部门参加。4、检查。"],
    ["把握好时间，三要素齐全。"],
    ["一是甲；二是乙；三是丙；四是丁；五是戊；六是己；七是庚；八是辛；九是壬；十是癸；十一是子；十二是丑。"],
  ])("is right: %s", (text) => {
    expect(wordsBy("D5", text, "五")).toEqual([]);
  });

  test("sub-headings of rows are counted with what stands in the texts", () => {
    const rows = ["（一）主动公开", "（二）依申请公开", "（四）平台建设"].map((heading, row) => passage("如下。", "一", heading, row));
    const [finding, ...more] = foundBy("D5", rows);
    expect(more).toEqual([]);
    expect(finding?.evidence).toMatchObject({ row: 2, words: "（四）", start: 0, end: 0 });
    expect(finding && sentence(finding, "zh-CN")).toBe("正文第一部分列举写的是“（一）…（二）…（四）”，缺“（三）”。请核对是漏写一项，还是序号写错。");
  });

  test("each section is counted by itself", () => {
    expect(foundBy("D5", [passage("（一）甲。（二）乙。", "一"), passage("（一）丙。（二）丁。", "五", "", 1)])).toEqual([]);
  });
});
