import fc from "fast-check";
import { sentence } from "../../../src/jobs";
import { REPEATED_LENGTH, repetition } from "../../../src/narrative/text";
import { passage } from "./passages";

const lastYear = "2022年，柳河镇公开信息31条，组织培训2次，专人负责栏目维护。";
const thisYear = "2023年，柳河镇公开信息45条，组织培训12次，专人负责栏目维护。";
const fresh = "全新编写的段落讲述群众关心的事情与做法";

/** What is repeated, as one reads it. */
const found = (now: string, before: string, section = "一") => repetition([passage(now, section, "", 4)], [passage(before, section)], 2023);
const evidenceOf = (now: string, before: string) =>
  found(now, before).flatMap(({ evidence }) => (evidence.kind === "narrative" && evidence.what === "repetition" ? [evidence] : []));

describe("B4: repetition of last year's text", () => {
  test("numbers and years that changed are no other text", () => {
    const [evidence] = evidenceOf(thisYear, lastYear);
    expect(evidence).toMatchObject({ rate: 1, length: REPEATED_LENGTH, row: 4 });
    expect(evidence?.repeated).toEqual([{ row: 4, start: 0, end: thisYear.length - 1, words: thisYear.slice(0, -1) }]);
  });

  test("the rate is the share of the section's characters; the places are those of the text", () => {
    const [evidence] = evidenceOf(`${thisYear}${fresh}。`, lastYear);
    // 2023年 and the other numbers are one character each, marks none: 25 repeated, 19 new
    expect(evidence?.rate).toBeCloseTo(25 / 44, 10);
    expect(evidence?.repeated.map(({ start, end }) => [start, end])).toEqual([[0, thisYear.length - 1]]);
  });

  test("half is no warning, and shorter passages are set phrases", () => {
    const half = "柳河镇公开信息组织培训专人负责栏目维护";
    expect(half).toHaveLength(fresh.length);
    expect(found(`${half}${fresh}`, half)).toEqual([]);
    expect(found(half.slice(0, REPEATED_LENGTH - 1), half)).toEqual([]);
    expect(found(half.slice(0, REPEATED_LENGTH), half)).toHaveLength(1);
  });

  test("the order of the passages does not matter; sections are compared with themselves", () => {
    const [one, two] = ["组织开展政务公开业务培训并通报结果", "及时清理失效文件并更新主动公开目录"];
    expect(evidenceOf(`${one}。${two}`, `${two}。${one}`)[0]?.repeated).toHaveLength(2);
    expect(repetition([passage(lastYear, "一")], [passage(lastYear, "五")], 2023)).toEqual([]);
    expect(repetition([passage(lastYear, "六")], [passage(lastYear, "六")], 2023)).toEqual([]);
    expect(repetition([], [passage(lastYear)], 2023)).toEqual([]);
  });

  test.each([
    "{年度}年{句.收到申请}，{句.上年结转}。{句.办理结果}，{句.结转}。{句.行政复议}，{句.行政诉讼}。",
    "{ 年度 }年{#有申请}{句.收到申请}{/有申请}，{句.办理结果.办结}。",
    "｛年度｝年，｛本单位简称和全称一样长的要素名称｝｛发布信息条数｝。",
  ])("tags that nothing has replaced are no text that was copied: %s", (tags) => {
    expect(found(tags, tags)).toEqual([]);
    expect(found(`${tags}${fresh}`, `${tags}${lastYear}`)).toEqual([]);
    // Nor do they make less of what was.
    expect(evidenceOf(`${tags}${thisYear}`, `${tags}${lastYear}`)[0]?.repeated.map(({ words }) => words)).toEqual([thisYear.slice(0, -1)]);
    expect(evidenceOf(`${thisYear}${tags}${fresh}`, lastYear)[0]?.rate).toBeGreaterThan(25 / 48);
  });

  test("says the rate, how it is measured, and the longest passage", () => {
    const [finding] = found(thisYear, lastYear, "五");
    expect(finding).toMatchObject({ id: "B4:repetition:五:第五部分", check: "B4", severity: "warning" });
    expect(finding && sentence(finding, "zh-CN")).toBe(
      "正文第五部分有 100% 的文字与上年报告相同（连续 13 字以上相同的共 1 处，标点和数字的不同不计），" +
        "最长的一处是“2023年，柳河镇公开信息45条，组织培训12次，专人负责栏目维护”。请按本年情况改写；确需保留的，请填写说明。",
    );
  });

  test("property: a text repeats itself wholly, and every repeated passage stands in last year's text", () => {
    const text = fc.array(fc.constantFrom("公", "开", "信", "息", "镇", "，", "1", "23", " "), { maxLength: 80 }).map((parts) => parts.join(""));
    const plain = (words: string) => words.replace(/[0-9]+/gu, "0").replace(/[，\s]/gu, "");
    fc.assert(
      fc.property(text, text, (now, before) => {
        const whole = evidenceOf(now, now)[0];
        expect(whole?.rate ?? 0).toBe(plain(now).length >= REPEATED_LENGTH ? 1 : 0);
        for (const { start, end, words } of evidenceOf(now, before)[0]?.repeated ?? []) {
          expect(now.slice(start, end)).toBe(words);
          expect(plain(words).length).toBeGreaterThanOrEqual(REPEATED_LENGTH);
          expect(plain(before)).toContain(plain(words).slice(0, REPEATED_LENGTH));
        }
      }),
    );
  });
});
