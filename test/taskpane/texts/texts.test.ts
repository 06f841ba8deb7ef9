import { languageFor, textsFor } from "../../../src/taskpane/texts";
import { leaves, said } from "../../textLeaves";

test("both languages have the same texts, with the same values to fill in", () => {
  expect(leaves(textsFor("en-US"))).toEqual(leaves(textsFor("zh-CN")));
});

test("no text is empty in either language", () => {
  for (const language of ["zh-CN", "en-US"] as const) expect(said(textsFor(language)).filter((text) => text.trim() === "")).toEqual([]);
});

test("every Chinese text is Chinese", () => {
  const withoutChinese = said(textsFor("zh-CN")).filter((text) => !/[\u4e00-\u9fff，、]/u.test(text));
  expect(withoutChinese).toEqual([]);
});

test("English texts are English but for the names of sheets, tabs and buttons", () => {
  const names = /基本信息|正文|校验说明|上年数据|表三/gu;
  const chinese = said(textsFor("en-US")).filter((text) => /[\u4e00-\u9fff，。：]/u.test(text.replace(names, "")));
  expect(chinese).toEqual([]);
});

test.each([
  ["zh-CN", "zh-CN"],
  ["zh-TW", "zh-CN"],
  ["ZH", "zh-CN"],
  ["en-US", "en-US"],
  ["de-DE", "en-US"],
])("Office in %s speaks %s", (display, language) => {
  expect(languageFor(display)).toBe(language);
});
