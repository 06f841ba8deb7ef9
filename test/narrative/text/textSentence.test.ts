import { evidenceValues, sentence, type Finding } from "../../../src/jobs";
import type { TextEvidence, TextFault } from "../../../src/narrative";
import { chineseLeft } from "../../chineseLeft";

const faults: readonly TextFault[] = [
  { what: "otherYear", year: 2022, reportYear: 2023 },
  { what: "otherOrgan", why: "name", organ: "柳河镇人民政府" },
  { what: "otherOrgan", why: "self", organ: "柳河镇人民政府" },
  { what: "section", why: "renamed", heading: "六、其他需要报告的事项" },
  { what: "section", why: "renumbered", heading: "六、其他需要报告的事项" },
  { what: "section", why: "twoNumberings", heading: "六、其他需要报告的事项" },
  { what: "sequence", why: "noFirst", marks: ["原文词语"], wanted: "一是" },
  { what: "sequence", why: "skipped", marks: ["一是", "原文词语"], wanted: "二是" },
  { what: "sequence", why: "repeated", marks: ["一是", "原文词语"], wanted: "二是" },
  { what: "clippedName", organ: "柳河镇人民政府", missing: "河" },
  { what: "ownYearCutOff", reportYear: 2023 },
  { what: "ownYearPlan", reportYear: 2023 },
  { what: "blank" },
  { what: "doubledVerb", verb: "受理" },
  { what: "exactAbout", number: 877, about: "余" },
  { what: "mixedBrackets" },
  { what: "citedTitle", title: "条例" },
  { what: "superseded", title: "通知", number: "国办函〔2020〕109号" },
  { what: "otherYearsDocument", year: 2022, reportYear: 2023 },
  { what: "statedPoints", stated: 3, count: 2 },
  { what: "doubled", once: "词语" },
  { what: "unpaired" },
  { what: "nested" },
  { what: "citedNumber", title: "办法", number: "国办函〔2020〕109号" },
  { what: "numberBrackets", number: "〔2021〕8号" },
];
const missing: readonly TextFault[] = [
  { what: "section", why: "missing", heading: "五、存在的主要问题及改进情况" },
  { what: "missingPart", parts: ["监督保障"], all: ["主动公开", "监督保障"], heading: "一、总体情况" },
  { what: "noPeriod", reportYear: 2023 },
  { what: "tooLong", count: 1200, limit: 1000, heading: "一、总体情况" },
  { what: "repetition", rate: 0.625, length: 13, repeated: [{ row: 0, start: 0, end: 4, words: "原文词语" }] },
];

const found = (fault: TextFault): Finding => {
  const evidence: TextEvidence = { kind: "narrative", section: "六", row: 2, sentence: "句中有原文词语。", start: 3, end: 7, words: "原文词语", ...fault };
  return { id: "D", check: "D7", severity: "hint", figures: [], evidence };
};

describe("sentences about the words of 正文", () => {
  test.each(faults.map((fault) => [JSON.stringify(fault), fault] as const))(
    "%s says the section and the words, or their sentence, and what to do",
    (_, fault) => {
      const chinese = sentence(found(fault), "zh-CN");
      const english = sentence(found(fault), "en-US");
      expect(chinese).toMatch(/^正文第六部分/u);
      expect(chinese).toContain("原文词语");
      expect(chinese).toMatch(/请|应|是否/u);
      expect(english).toMatch(/^Section 6/u);
      expect(english).toContain("原文词语");
      expect(english).not.toContain("undefined");
      // What should stand there instead is Chinese, and the numbers and marks of what is meant.
      expect(
        chineseLeft(english, {
          written: ["句中有原文词语。", "柳河镇人民政府", "余", "受理", "一是", "二是", "词语", "国办函〔2020〕109号", "〔2021〕8号"],
          called: ["《条例》", "《通知》", "《办法》", "国办函〔2020〕109号", "（一）（二）", "〈〉", "（）"],
        }),
      ).toEqual([]);
    },
  );

  test.each(missing.map((fault) => [fault.what, fault] as const))("%s: what is missing or too much, and what to do", (_, fault) => {
    expect(sentence(found(fault), "zh-CN")).toMatch(/请/u);
    expect(sentence(found(fault), "zh-CN")).not.toContain("undefined");
    expect(sentence(found(fault), "en-US")).toMatch(/\.$/u);
  });

  test("校验说明 keeps the sentence, the rate, or what is missing", () => {
    const values = (fault: TextFault, said = "句中有原文词语。") =>
      evidenceValues({ kind: "narrative", section: "一", row: 0, sentence: said, start: 0, end: 0, words: "监督保障", ...fault });
    expect(values({ what: "blank" })).toBe("句中有原文词语。");
    expect(values({ what: "missingPart", parts: ["监督保障"], all: ["主动公开", "监督保障"], heading: "一、总体情况" }, "")).toBe("监督保障");
    expect(values({ what: "repetition", rate: 0.516, length: 13, repeated: [] }, "")).toBe("52%");
  });

  test("the rate is a whole percentage, the excess the difference", () => {
    expect(sentence(found({ what: "repetition", rate: 0.625, length: 13, repeated: [] }), "en-US")).toMatch(/^63% of section 6/u);
    expect(sentence(found({ what: "tooLong", count: 1200, limit: 1000, heading: "一、总体情况" }), "zh-CN")).toContain("超出 200 字");
  });
});

test("a name in braces that nothing took the place of is told as such: it is no blank to be written over", () => {
  const evidence: TextEvidence = {
    kind: "narrative",
    section: "引言",
    row: 0,
    sentence: "请联系（{联系方式}）。",
    start: 4,
    end: 10,
    words: "{联系方式}",
    what: "blank",
  };
  expect(sentence({ id: "D", check: "D6", severity: "warning", figures: [], evidence }, "zh-CN")).toContain("请到“基本信息”或表里填写，或改正名称");
});
