import fc from "fast-check";
import { moveYears } from "../../src/jobs";

test.each([
  ["2024年，我镇认真贯彻条例。", "2025年，我镇认真贯彻条例。"],
  ["本报告统计期限自2024年1月1日起至2024年12月31日止。", "本报告统计期限自2025年1月1日起至2025年12月31日止。"],
  ["与2023年相比增加，2025年将继续改进。", "与2024年相比增加，2026年将继续改进。"],
  ["政府信息公开工作年度报告（2024年度）", "政府信息公开工作年度报告（2025年度）"],
  ["（2024年1月1日至2024年12月31日）", "（2025年1月1日至2025年12月31日）"],
  ["2024 年度共受理申请 {三.本年新收.总计} 件。", "2025 年度共受理申请 {三.本年新收.总计} 件。"],
])("%s", (text, moved) => {
  expect(moveYears(text, 2024).text).toBe(moved);
  expect(moveYears(text, 2024).notes.every(({ moved: to }) => to !== undefined)).toBe(true);
});

test.each([
  "按照国办函〔2024〕10号文件要求",
  "《2024年政务公开工作要点》",
  "2024年6月20日举办培训班",
  "2024年9月起试行",
  "自2024年起开通热线",
  "2024年至今",
  "自2008年5月1日起施行",
  "编号 20241201",
  "［2024年］",
])("%s keeps its year", (text) => {
  expect(moveYears(text, 2024).text).toBe(text);
});

test("what is left is named with the words around it", () => {
  expect(moveYears("我局于2024年6月20日举办培训班一次。", 2024).notes).toEqual([{ words: "我局于2024年6月20日举办培训班一次。", moved: undefined }]);
});

test.each(["2021-2025年", "2021—2025年", "2021年至2025年", "2023～2025年", "2021 年 － 2025 年"])(
  "a span of years such as %s is a plan's own: it stays and is named",
  (span) => {
    const { text, notes } = moveYears(`落实${span}行动计划。`, 2024);
    expect(text).toBe(`落实${span}行动计划。`);
    expect(notes.map(({ moved }) => moved)).toContain(undefined);
  },
);

test("text without a year near the report's is left as it is; moving changes digits of years only", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom("2024年", "2023年度", "2025年", "〔2024〕", "年", "2024", "件"), fc.string({ maxLength: 4 }))), (parts) => {
      const text = parts.join("");
      const { text: moved } = moveYears(text, 2024);
      expect(moved).toHaveLength(text.length);
      expect(moved.replace(/\d/gu, "0")).toBe(text.replace(/\d/gu, "0"));
      expect(moveYears(text, 1990).text).toBe(text);
    }),
  );
});
