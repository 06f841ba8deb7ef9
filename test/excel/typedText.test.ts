import { typedText } from "../../src/excel/typedText";
import { oddTexts } from "../port/plans";

const plain = [
  "",
  "机关名称",
  "12件",
  "一、主动公开政府信息情况",
  "2023年度政府信息公开工作年度报告",
  "三 依申请公开",
  "（七）总计",
  "一行\n两行",
  " 前后 ",
  "　全角　",
  "𠮷",
];

test("a text that Excel could take for something else stands behind an apostrophe", () => {
  const others = oddTexts.filter((text) => !plain.includes(text));
  expect(others.map(typedText)).toEqual(others.map((text) => `'${text}`));
});

test.each(plain)("%j is typed as it is: an apostrophe would only be in the way", (text) => {
  expect(typedText(text)).toBe(text);
});
