import { chineseLeft } from "./chineseLeft";

const written = ["全年发布信息35条，比上年多。", "约5"];

test.each([
  "表三还有 1 格没有填：「予以公开·总计」（应填 2）。",
  "请填写说明。",
  "Table 三, “总计” says 2.",
  "Table 3: “请填写说明。”",
  "It says “全年发布信息36条”.",
  "Last year 约5.",
  "5（2%）",
])("Chinese of our own is seen: %s", (text) => {
  expect(chineseLeft(text, { written })).not.toEqual([]);
});

test.each([
  "Table 3, “予以公开·自然人” is -1: it cannot be negative.",
  "机关名称 (基本信息!B3) is not filled in.",
  "Replace by {三.本年新收.总计}: Table 3.",
  "Section 1 says “全年发布信息35条，……” in “35条，比上年多。”.",
  "约5",
  "Last year's report: 某镇, 2024",
])("names and quotations are not: %s", (text) => {
  expect(chineseLeft(text, { written, called: ["某镇"] })).toEqual([]);
});
