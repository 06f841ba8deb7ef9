import { sentence } from "../../../src/jobs";
import { checkNamed } from "../../../src/narrative";

const told = (value: string, unit: string) => checkNamed({ named: [{ name: "发布信息条数", value, unit }], year: 2025 });

test.each([
  ["1268件", "条"],
  ["1268 件", "条"],
  ["１２６８件", "条"],
  ["36000元", "万元"],
  ["98%", "条"],
  ["约3.6元", "万元"],
  ["1.2万件", "条"],
])("「%s」 beside 单位 %s is a warning, in both languages", (value, unit) => {
  const [found, ...others] = told(value, unit);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ check: "C12", severity: "warning", evidence: { what: "namedUnit", name: "发布信息条数", unit, words: value } });
  if (!found) throw new Error("nothing found");
  expect(sentence(found, "zh-CN")).toBe(
    `“基本信息”里的要素“发布信息条数”写的是“${value}”，而单位一栏写的是“${unit}”，两个单位不同。请核对后改成一致，数值里最好只填数字。`,
  );
  expect(sentence(found, "en-US")).toBe(
    `“发布信息条数” in 基本信息 says “${value}”, while 单位 beside it says “${unit}”. Make them agree; best, the value is only a number.`,
  );
});

test.each([
  ["1268", "条"],
  ["1268条", "条"],
  ["1.2万条", "条"],
  ["3.6万元", "万元"],
  ["3.6万元", "元"],
  ["86人次", "次"],
  ["86次", "人次"],
  ["1.2万", "条"],
  ["98%", "%"],
  ["98%", "百分比"],
  ["98%", ""],
  ["1268件", ""],
  ["3月1日", "条"],
  ["若干", "条"],
  ["", "条"],
  ["1268余条", "条"],
  ["5（其中网站3件）", "条"],
  ["0535-8123456", "部"],
])("「%s」 beside 单位 %s is none", (value, unit) => {
  expect(told(value, unit)).toEqual([]);
});
