import { sentence } from "../../../src/jobs";
import { fiveParts, foundBy, passage } from "./passages";

const complete = [...fiveParts, passage("还存在不足，将改进。", "五", "", 5), passage("未收取信息处理费。", "六", "", 6)];

describe("D3: sections", () => {
  test("a report with its written sections has none", () => {
    expect(foundBy("D3", complete)).toEqual([]);
  });

  test("a section that is not written is missed, by its heading", () => {
    const [finding, ...more] = foundBy("D3", [...complete.slice(0, 5), passage(" ", "五", "", 5), ...complete.slice(6)]);
    expect(more).toEqual([]);
    expect(finding?.evidence).toMatchObject({ why: "missing", section: "五", row: 5, words: "五、存在的主要问题及改进情况" });
    expect(finding && sentence(finding, "zh-CN")).toBe("正文没有写“五、存在的主要问题及改进情况”。年度报告应有六个部分，请补写。");
  });

  test("nothing is missed before anything is written, nor in an excerpt", () => {
    expect(foundBy("D3", [passage("", "一"), passage("", "五", "", 1)])).toEqual([]);
    expect(foundBy("D3", [passage("本报告说明如下。", "引言")])).toEqual([]);
    expect(foundBy("D3", [passage("工作稳步推进。……")])).toEqual([]);
  });

  test("its own heading in the text is right, with another number or name not", () => {
    const six = (text: string) => foundBy("D3", [...complete.slice(0, 6), passage(text, "六", "", 6)]).map(({ evidence }) => evidence);
    expect(six("六、其他需要报告的事项\n未收取信息处理费。")).toEqual([]);
    expect(six("五、其他需要报告的事项\n未收取信息处理费。")).toMatchObject([{ why: "renumbered", words: "五、", start: 0, end: 2 }]);
    expect(six("六、有关补充\n未收取信息处理费。")).toMatchObject([{ why: "renamed", words: "六、有关补充" }]);
  });

  test("parts that are numbered as the sections are: once, at the first", () => {
    const own = passage("一、总体情况\n平稳推进。\n二、公开工作\n公开40条。\n三、申请办理\n没有申请。", "一");
    expect(foundBy("D3", [own, ...complete]).map(({ evidence }) => evidence)).toMatchObject([{ why: "twoNumberings", words: "二、公开工作" }]);
  });

  test("一、二线 and 三、四季度 are no numbers of parts, （一） neither", () => {
    const own = passage("一、二级目录均已更新。\n三、四季度各自查1次。\n（一）加强培训。\n（二）加强审核。");
    expect(foundBy("D3", [own, ...complete])).toEqual([]);
  });
});
